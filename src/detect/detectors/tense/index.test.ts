import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('tense', new URL('./cases/', import.meta.url));
