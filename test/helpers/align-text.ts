import type { AlignedDocument } from '../../src/core/aligned-document.js';
import type { BackTranslation, ModelId } from '../../src/core/translation.js';
import { segmentText } from '../../src/segment/index.js';

/** Back-translations by model, one a segment; what is undefined or missing is absent. */
export type RecordedTexts = Readonly<Record<ModelId, readonly (string | undefined)[]>>;

function backTranslation(model: ModelId, text: string | undefined): BackTranslation {
  return {
    model,
    status: text === undefined ? 'absent' : 'translated',
    text: text ?? '',
    unknownWords: [],
    unreliable: [],
  };
}

/** A document made of plain text, ready for detection. */
export function alignText(text: string, recorded: RecordedTexts = {}, path = 'test.txt'): AlignedDocument {
  const segmented = segmentText(text);
  const models = Object.keys(recorded);
  return {
    ...segmented,
    document: { path, text, encoding: 'utf-8', notices: [], damage: [] },
    models: models.map((id) => ({ id, name: id, fingerprint: 'test', roundTrip: false })),
    backTranslations: segmented.segments.map(({ index }) =>
      models.map((id) => backTranslation(id, recorded[id]?.[index])),
    ),
    comparisons: segmented.segments.map(() => []),
  };
}
