import { open } from 'node:fs/promises';

/** Where things stand in a meta page of LMDB 0.9's file format as lmdb-js writes it (64-bit, little-endian). */
const MAGIC_AT = 24;
const MAGIC = 0xbeefc0de;
const PAGE_SIZE_AT = 48;
const LAST_PAGE_AT = 144;
const TRANSACTION_AT = 152;
const META_BYTES = 160;

/** Pages at the end that a transaction may have taken and never written. */
const UNWRITTEN_PAGES = 64;

/**
 * Whether LMDB can open a file. It maps files into memory, so one that is cut off or something else altogether
 * would end this process instead of raising an error. A missing or empty file can be opened.
 */
export async function isSoundDatabase(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return true;
  try {
    const { size } = await file.stat();
    if (size === 0) return true;
    const read = async (offset: number): Promise<Buffer> => {
      const buffer = Buffer.alloc(META_BYTES);
      await file.read(buffer, 0, META_BYTES, offset);
      return buffer;
    };
    const first = await read(0);
    const pageSize = first.readUInt32LE(PAGE_SIZE_AT);
    if (!isMeta(first) || pageSize < META_BYTES || size < 2 * pageSize) return false;
    const second = await read(pageSize);
    if (!isMeta(second)) return false;
    const newer =
      first.readBigUInt64LE(TRANSACTION_AT) > second.readBigUInt64LE(TRANSACTION_AT) ? first : second;
    const pages = Number(newer.readBigUInt64LE(LAST_PAGE_AT)) + 1;
    return size >= (pages - UNWRITTEN_PAGES) * pageSize;
  } finally {
    await file.close();
  }
}

function isMeta(page: Buffer): boolean {
  return page.readUInt32LE(MAGIC_AT) === MAGIC;
}
