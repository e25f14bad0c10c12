import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { AlignedDocument } from '../../core/aligned-document.js';
import { overlaps } from '../../core/span.js';
import type { RulePack } from '../../core/rule.js';
import type { Candidate } from '../../detect/judge/candidate.js';
import { makeCandidates } from '../../detect/judge/candidates.js';
import { detect } from '../../detect/index.js';
import { findGold, readGold } from '../../evaluate/index.js';
import type { GoldSpan } from '../../evaluate/brat.js';
import type { TranslationSession } from '../../translate/session.js';
import { alignAlone, alignTranslated } from './align.js';
import { readTexts, type Text } from './texts.js';

/** Where texts come from, and what their labels are worth. */
export interface SampleOptions {
  readonly gold: readonly string[];
  readonly native: readonly string[];
  readonly recorded: readonly string[];
}

/** One text with what detection makes of it, once for each set of back-translations. */
export interface Sample {
  readonly kind: 'gold' | 'native' | 'recorded';
  readonly gold: readonly GoldSpan[];
  readonly sourceLanguage: string;
  /** How much it counts. */
  readonly weight: number;
  /** With back-translations, where there are any, and without. */
  readonly variants: readonly {
    readonly document: AlignedDocument;
    readonly candidates: readonly Candidate[];
  }[];
}

/** Texts of translation tests are in part translated themselves, so that what is flagged may well be one. */
const RECORDED_WEIGHT = 0.25;

/** Whether a candidate is an artifact, or undefined where the labels leave it open. */
export function labelOf({ gold }: Sample, { span }: Candidate): boolean | undefined {
  const touched = gold.filter((label) => overlaps(label.span, span));
  if (touched.some(({ optional }) => !optional)) return true;
  return touched.length > 0 ? undefined : false;
}

/** What translates the texts back. */
export interface SampleSessions {
  /** The labelled and the native ones. */
  readonly installed: TranslationSession;
  /** The recorded ones. */
  readonly recorded: TranslationSession;
}

/** Reads all texts and runs detection on them. */
export async function makeSamples(
  options: SampleOptions,
  sessions: SampleSessions,
  pack: RulePack,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  const add = async (text: Text, kind: Sample['kind'], gold: readonly GoldSpan[]) => {
    const session = kind === 'recorded' ? sessions.recorded : sessions.installed;
    const documents = [alignAlone(text)];
    if (session.models.length > 0) documents.push(await alignTranslated(text, session));
    samples.push({
      kind,
      gold,
      sourceLanguage: pack.sourceLanguage,
      weight: kind === 'recorded' ? RECORDED_WEIGHT : 1,
      variants: documents.map((document) => ({
        document,
        candidates: makeCandidates(document, detect(document, pack), pack),
      })),
    });
  };
  for (const folder of options.gold) {
    for (const file of await findGold(resolve(folder), false)) {
      const text = await readFile(file.textPath, 'utf8');
      await add({ path: file.textPath, text }, 'gold', await readGold(file, text));
    }
  }
  for (const text of await readTexts(options.native)) await add(text, 'native', []);
  for (const text of await readTexts(options.recorded)) await add(text, 'recorded', []);
  return samples;
}
