import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('original-passage', new URL('cases/', import.meta.url));
