import type { Detector } from '../../core/detector.js';

/** Every detector by id, which is also the name of its folder. */
export const DETECTORS: Readonly<Record<string, Detector>> = {};
