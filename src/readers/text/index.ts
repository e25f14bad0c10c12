import type { Document } from '../../core/document.js';
import { damageNotice, findTransmissionDamage } from '../damage.js';
import { decode } from '../decode.js';
import { InputError } from '../input-error.js';
import { announcedFormat, looksBinary } from './binary.js';

/** Something other than white space, control and format characters. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * Reads plain text.
 *
 * @param path the path as reports show it
 * @throws InputError with code `binary` or `empty`
 */
export function readText(bytes: Uint8Array, path: string): Document {
  const format = announcedFormat(bytes);
  const decoded = decode(bytes);
  if (format !== undefined || looksBinary(decoded.text)) {
    throw new InputError({
      path,
      code: 'binary',
      message: `It is ${format ?? 'not text but binary data'}; only plain text can be checked.`,
      remedy: 'Save it as plain text in UTF-8 (UTF-16 needs a byte-order mark), then run again.',
    });
  }
  if (!VISIBLE.test(decoded.text)) {
    throw new InputError({
      path,
      code: 'empty',
      message: 'It holds no text.',
      remedy: 'Check that the copy was saved, or leave the file out.',
    });
  }
  const damage = findTransmissionDamage(decoded.text);
  const notice = damageNotice(damage);
  return {
    path,
    text: decoded.text,
    encoding: decoded.encoding,
    notices: notice ? [...decoded.notices, notice] : decoded.notices,
    damage,
  };
}
