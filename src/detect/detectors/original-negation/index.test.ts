import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('original-negation', new URL('cases/', import.meta.url));
