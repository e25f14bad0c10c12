import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('word-order', new URL('./cases/', import.meta.url));
