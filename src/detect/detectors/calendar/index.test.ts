import { testDetectorCases } from '../../../../test/helpers/detector-cases.js';

testDetectorCases('calendar', new URL('./cases/', import.meta.url));
