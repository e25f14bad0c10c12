import type { Finding, Suggestion } from '../../../core/finding.js';
import type { Comparison } from '../../../core/comparison.js';
import type { Original } from '../../../core/original.js';
import type { DocumentResult } from '../../../core/run-result.js';
import type { Span } from '../../../core/span.js';
import type { BackTranslation, Translation } from '../../../core/translation.js';
import type { DocumentCounts } from '../../shared/counts.js';
import { locator, type Location } from '../../shared/locate.js';
import type { JsonReport } from './schema.js';

type JsonDocument = JsonReport['documents'][number];
type JsonFinding = JsonDocument['findings'][number];
type JsonBackTranslation = JsonDocument['segments'][number]['backTranslations'][number];
type Locate = (span: Span) => Location;

const plainSpan = ({ start, end }: Span): Span => ({ start, end });

function toTranslation(translation: Translation): Omit<JsonBackTranslation, 'roundTrip'> {
  return {
    model: translation.model,
    status: translation.status,
    text: translation.text,
    unknownWords: translation.unknownWords.map(plainSpan),
    unreliable: [...translation.unreliable],
    ...(translation.failure === undefined ? {} : { failure: translation.failure }),
  };
}

function toBackTranslation(translation: BackTranslation): JsonBackTranslation {
  const own = toTranslation(translation);
  return translation.roundTrip === undefined
    ? own
    : { ...own, roundTrip: toTranslation(translation.roundTrip) };
}

function toSuggestion(suggestion: Suggestion, flagged: Span, locate: Locate): JsonFinding['suggestion'] {
  const { text, replaces, safe } = suggestion;
  return { text, replaces, safe, location: locate(suggestion.span ?? flagged) };
}

function toEvidence(evidence: Finding['evidence'][number]): JsonFinding['evidence'][number] {
  switch (evidence.kind) {
    case 'rule':
      return { kind: evidence.kind, ruleId: evidence.ruleId, french: [...evidence.french] };
    case 'back-translation':
      return {
        kind: evidence.kind,
        verdict: evidence.verdict,
        model: evidence.model,
        segment: evidence.segment,
        text: evidence.text,
        span: plainSpan(evidence.span),
        expected: evidence.expected,
      };
    case 'unknown-word':
      return {
        kind: evidence.kind,
        model: evidence.model,
        segment: evidence.segment,
        word: evidence.word,
      };
    case 'lexicon':
      return {
        kind: evidence.kind,
        entry: evidence.entry,
        distance: evidence.distance,
        context: evidence.context,
      };
    case 'disagreement':
      return {
        kind: evidence.kind,
        models: [...evidence.models],
        segment: evidence.segment,
        texts: [...evidence.texts],
      };
    case 'original':
      return {
        kind: evidence.kind,
        verdict: evidence.verdict,
        text: evidence.text,
        span: plainSpan(evidence.span),
      };
    case 'document':
      return {
        kind: evidence.kind,
        verdict: evidence.verdict,
        sourceLanguage: evidence.sourceLanguage,
        marks: evidence.marks,
        ...(evidence.credit === undefined ? {} : { credit: evidence.credit }),
      };
  }
}

function toFinding(finding: Finding, locate: Locate): JsonFinding {
  return {
    ruleId: finding.ruleId,
    category: finding.category,
    severity: finding.severity,
    confidence: finding.confidence,
    harm: finding.harm,
    location: locate(finding.span),
    text: finding.text,
    message: finding.message,
    ...(finding.suggestion ? { suggestion: toSuggestion(finding.suggestion, finding.span, locate) } : {}),
    evidence: finding.evidence.map(toEvidence),
    segment: finding.segment,
    alsoFlaggedBy: [...finding.alsoFlaggedBy],
    fingerprint: finding.fingerprint,
  };
}

function toComparison(comparison: Comparison): JsonDocument['segments'][number]['comparisons'][number] {
  return {
    kind: comparison.kind,
    models: [...comparison.models],
    chrf: comparison.chrf,
    diff: comparison.diff.map(({ op, text }) => ({ op, text })),
  };
}

function toOriginal(original: Original): JsonDocument['original'] {
  return {
    path: original.path,
    sentences: original.segments.map(({ text }) => text),
    beads: original.beads.map(({ source, target, confidence, moved }, index) => ({
      source: [...source],
      target: [...target],
      confidence,
      moved,
      comparisons: (original.comparisons[index] ?? []).map(toComparison),
    })),
    links: original.links.map(({ source, target }) => ({
      source: plainSpan(source),
      target: plainSpan(target),
    })),
  };
}

/** One document of `report.json`. */
export function toJsonDocument(result: DocumentResult, counts: DocumentCounts): JsonDocument {
  const { document } = result;
  const locate = locator(document.text);
  return {
    path: document.path,
    encoding: document.encoding,
    length: document.text.length,
    words: counts.words,
    counts: counts.bySeverity,
    notices: document.notices.map(({ code, message, span }) => ({
      code,
      message,
      ...(span ? { location: locate(span) } : {}),
    })),
    damage: document.damage.map(({ kind, span }) => ({ kind, location: locate(span) })),
    quotations: result.quotations.map(({ span, inner, style, open, close, depth }) => ({
      location: locate(span),
      inner: plainSpan(inner),
      style,
      ...(open === undefined ? {} : { open }),
      ...(close === undefined ? {} : { close }),
      depth,
    })),
    findings: result.findings.map((finding) => toFinding(finding, locate)),
    segments: result.segments.map(({ index, kind, span, text, paragraph }) => ({
      index,
      kind,
      location: locate(span),
      text,
      paragraph,
      backTranslations: (result.backTranslations[index] ?? []).map(toBackTranslation),
      comparisons: (result.comparisons[index] ?? []).map(toComparison),
    })),
    ...(result.original ? { original: toOriginal(result.original) } : {}),
  };
}
