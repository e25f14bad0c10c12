import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('original-word', new URL('./cases/', import.meta.url));
