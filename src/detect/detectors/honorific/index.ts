import { z } from 'zod';
import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection, Suggestion } from '../../../core/finding.js';
import type { Span } from '../../../core/span.js';
import { findPatterns } from '../../pattern.js';
import { houseStyle, type HouseStyle } from './house-style.js';
import { KnownNames } from './known-names.js';
import { namesAt, type NameList } from './name-list.js';

/** How far the words that a rule wants nearby may be, in UTF-16 code units: about three sentences. */
const NEAR = 400;

const formSchema = z.string().regex(/^\p{L}+\.?$/u, 'must be one word, with or without a point');

const paramsSchema = z
  .strictObject({
    /** The honorifics as French writes them. */
    forms: z.array(formSchema).min(1),
    /**
     * What has to follow. `name`: a name. `names`: two or more. `known-name`: one that the text has elsewhere
     * without the honorific. `lone-name`: one whose first name the text does not have.
     */
    follows: z.enum(['name', 'names', 'known-name', 'lone-name']),
    /** Words one of which has to stand within `NEAR` characters. */
    near: z.array(z.string()).default([]),
    /** Whether the word before must not have a capital, as in titles of works (`Tell Me Why`). */
    inSentence: z.boolean().default(false),
    /** Words of another meaning with the form, as the first of the name: `Master Sergeant`. */
    except: z.array(z.string()).default([]),
    /** What a desk that uses honorifics writes: `Ms.`. Without it the name alone is suggested. */
    english: z.string().optional(),
  })
  .transform((params) => ({ ...params, pattern: honorificPattern(params.forms) }));

type Params = z.infer<typeof paramsSchema>;

/** Any of the forms, alone before a capital letter or a particle, not after a sum or a name's other initial. */
function honorificPattern(forms: readonly string[]): RegExp {
  const escaped = forms.map((form) => form.replace('.', String.raw`\.`)).join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.&’'-]|[\p{N}$£€] )(?<form>${escaped})[ \u00a0\u202f]+(?=\p{L})`,
    'dgu',
  );
}

/** French honorifics left before names. */
export const honorific: Detector<Params> = {
  meta: {
    id: 'honorific',
    params: paramsSchema,
    messages: { left: '“{form}” is a French honorific. {instead}' },
  },
  *detect(document, rules) {
    const { text } = document.document;
    const known = new KnownNames(text);
    const style = houseStyle(text);
    for (const { id, params } of rules) {
      for (const { span, groups } of findPatterns(document, [params.pattern])) {
        const { form = '' } = groups;
        const list = namesAt(text, span.end);
        if (!list || !fits(document, known, params, form, span, list)) continue;
        yield {
          ruleId: id,
          messageId: 'left',
          data: { form },
          span: { start: span.start, end: span.start + form.length },
          evidence: [],
          suggestion: suggestionFor(params, style, span, list),
        } satisfies Detection;
      }
    }
  },
};

function fits(
  document: AlignedDocument,
  known: KnownNames,
  params: Params,
  form: string,
  span: Span,
  list: NameList,
): boolean {
  if (params.except.includes(list.text.split(/[ ,]/u)[0] ?? '')) return false;
  if (params.follows === 'names' && list.names.length < 2) return false;
  if (params.near.length > 0 && !hasNear(document, span, params.near)) return false;
  if (params.inSentence && followsCapital(document, span)) return false;
  if (params.follows === 'lone-name') return !followsName(document, span) && !known.isInitial(form, list);
  return params.follows !== 'known-name' || (!followsName(document, span) && known.isHonorific(form, list));
}

function followsCapital({ document }: AlignedDocument, span: Span): boolean {
  return /\p{Lu}[\p{L}’']*[ \u00a0]$/u.test(document.text.slice(Math.max(0, span.start - 30), span.start));
}

/** Whether the word before is part of a name: `John M. Smith`. */
function followsName({ document, tokens }: AlignedDocument, span: Span): boolean {
  if (!/[\p{L}.][ \u00a0]$/u.test(document.text.slice(Math.max(0, span.start - 2), span.start))) return false;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.end ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return tokens[low - 1]?.pos === 'PROPN';
}

function hasNear({ document }: AlignedDocument, span: Span, words: readonly string[]): boolean {
  const window = document.text.slice(Math.max(0, span.start - NEAR), span.end + NEAR).toLowerCase();
  return words.some((word) => window.includes(word));
}

function suggestionFor(params: Params, style: HouseStyle, span: Span, list: NameList): Suggestion {
  const names = list.text.replace(/ (?:et|&) /u, ' and ');
  const title = style === 'plain' ? params.english?.replace(/\.$/u, '') : params.english;
  return {
    text: title === undefined || style === 'none' ? names : `${title} ${names}`,
    safe: true,
    replaces: true,
    span: { start: span.start, end: span.end + list.text.length },
  };
}
