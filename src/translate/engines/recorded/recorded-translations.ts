/** Takes in one recorded pair. */
export type RecordTranslation = (sentence: string, translation: string) => void;

/**
 * Translations by sentence. A sentence is looked up as it stands, then with differences evened out that tools make
 * on the way: Unicode composition, white space, curly and straight quotation marks.
 * Of several translations of one sentence the first counts. Blank sentences and translations are left out.
 */
export class RecordedTranslations {
  readonly #exact = new Map<string, string>();
  /** Keys that evening out changes. */
  readonly #evened = new Map<string, string>();

  get size(): number {
    return this.#exact.size;
  }

  add(sentence: string, translation: string): void {
    const evened = evenOut(sentence);
    const text = translation.trim();
    if (!evened || !text) return;
    setFirst(this.#exact, sentence, text);
    if (evened !== sentence) setFirst(this.#evened, evened, text);
  }

  get(sentence: string): string | undefined {
    const evened = evenOut(sentence);
    return this.#exact.get(sentence) ?? this.#exact.get(evened) ?? this.#evened.get(evened);
  }
}

function setFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

function evenOut(sentence: string): string {
  return sentence
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
