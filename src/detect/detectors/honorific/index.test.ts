import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('honorific', new URL('./cases/', import.meta.url));
