import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('typography', new URL('./cases/', import.meta.url));
