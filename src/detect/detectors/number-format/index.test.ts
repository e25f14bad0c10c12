import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('number-format', new URL('./cases/', import.meta.url));
