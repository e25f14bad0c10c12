import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('quotation', new URL('./cases/', import.meta.url));
