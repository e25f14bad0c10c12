import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Evidence } from '../../../core/finding.js';
import type { Token } from '../../../core/segment.js';
import { isReliable, type BackTranslation } from '../../../core/translation.js';

/** Which words the models copied through. */
export class Copies {
  readonly #document: AlignedDocument;
  readonly #words = new Map<BackTranslation, ReadonlySet<string>>();

  constructor(document: AlignedDocument) {
    this.#document = document;
  }

  /** One piece of evidence a reliable model when every one of them kept the word; none otherwise. */
  evidenceFor({ lower, text, segment }: Token): Evidence[] {
    const reliable = (this.#document.backTranslations[segment] ?? []).filter(isReliable);
    if (!reliable.every((translation) => this.#wordsOf(translation).has(lower))) return [];
    return reliable.map(({ model }) => ({ kind: 'unknown-word', model, segment, word: text }));
  }

  #wordsOf(translation: BackTranslation): ReadonlySet<string> {
    let words = this.#words.get(translation);
    if (!words) {
      const found = translation.text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
      this.#words.set(translation, (words = new Set<string>(found)));
    }
    return words;
  }
}
