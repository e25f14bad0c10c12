import { FileError } from '../../../core/errors.js';
import type { RecordTranslation } from './recorded-translations.js';

/**
 * Reads one line of tab-separated translations: sentence, tab, translation.
 * There are no comments and no quoting: every character but the tab stands for itself. Blank lines are left out.
 *
 * @param line 1-based
 * @throws FileError when the line has not two columns
 */
export function readTabSeparatedLine(
  path: string,
  text: string,
  line: number,
  record: RecordTranslation,
): void {
  const content = text.replace(/\r?\n$/, '');
  if (content.trim() === '') return;
  const [sentence = '', translation, ...more] = content.split('\t');
  if (translation === undefined) {
    throw columnError(path, line, content.length + 1, 'one column instead of two.');
  }
  if (more.length > 0) {
    const column = sentence.length + translation.length + 2;
    throw columnError(path, line, column, `${more.length + 2} columns instead of two.`);
  }
  record(sentence, translation);
}

function columnError(path: string, line: number, column: number, message: string): FileError {
  return new FileError('input', path, line, column, message, {
    remedy: 'Write a sentence, one tab and its translation on each line.',
  });
}
