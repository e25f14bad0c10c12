import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('original-quotation', new URL('./cases/', import.meta.url));
