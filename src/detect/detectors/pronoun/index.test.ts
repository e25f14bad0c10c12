import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('pronoun', new URL('./cases/', import.meta.url));
