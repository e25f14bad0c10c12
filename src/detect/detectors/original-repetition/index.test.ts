import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('original-repetition', new URL('cases/', import.meta.url));
