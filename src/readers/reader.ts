import type { Document } from '../core/document.js';

/**
 * Turns the bytes of one file format into a document.
 *
 * @param path the path as reports show it
 * @throws InputError when the bytes hold nothing that can be checked
 */
export type Reader = (bytes: Uint8Array, path: string) => Document;
