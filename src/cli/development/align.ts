import type { AlignedDocument } from '../../core/aligned-document.js';
import type { BackTranslation, ModelInfo } from '../../core/translation.js';
import { segmentText } from '../../segment/index.js';
import type { TranslationSession } from '../../translate/session.js';
import type { Text } from './texts.js';

function assemble(
  { path, text }: Text,
  models: readonly ModelInfo[],
  backTranslations: readonly (readonly BackTranslation[])[] | undefined,
): AlignedDocument {
  const segmented = segmentText(text);
  const none = segmented.segments.map(() => []);
  return {
    document: { path, text, encoding: 'utf-8', notices: [], damage: [] },
    ...segmented,
    models,
    backTranslations: backTranslations ?? none,
    comparisons: none,
  };
}

/** A text ready for detection, without any translation. */
export function alignAlone(text: Text): AlignedDocument {
  return assemble(text, [], undefined);
}

/** A text ready for detection, with its back-translations. */
export async function alignTranslated(text: Text, session: TranslationSession): Promise<AlignedDocument> {
  const sentences = segmentText(text.text).segments.map((segment) => segment.text);
  return assemble(text, session.models, await session.translate(sentences));
}
