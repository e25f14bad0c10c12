import type { Finding } from '../core/finding.js';
import { overlaps, type Span } from '../core/span.js';
import type { GoldSpan } from './brat.js';

/** Parts of a finding that scoring looks at. */
export type ScoredFinding = Pick<
  Finding,
  'category' | 'confidence' | 'ruleId' | 'severity' | 'span' | 'text'
>;

/** What became of one finding: what it hit, that it hit nothing, or that it counts neither way. */
interface Verdict {
  readonly finding: ScoredFinding;
  readonly outcome: 'hit' | 'false' | 'neither';
  /** The gold span that it hit. */
  readonly gold?: GoldSpan;
}

/** How findings and gold spans of a document pair up. */
export interface Matching {
  /** One a finding, in the order of spans. */
  readonly verdicts: readonly Verdict[];
  /** Required gold spans that nothing hit. */
  readonly missed: readonly GoldSpan[];
}

function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** By start, then the shorter first, then by category and rule, as code units. */
function compareFindings(a: ScoredFinding, b: ScoredFinding): number {
  const order = (x: string, y: string) => (x < y ? -1 : Number(x > y));
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    order(a.category, b.category) ||
    order(a.ruleId, b.ruleId)
  );
}

/**
 * Pairs findings with gold spans, one to one, where they overlap at all. Each finding in text order takes the
 * required span, not yet taken, that it shares most with. One that only touches optional or taken spans counts
 * neither way.
 */
export function matchFindings(findings: readonly ScoredFinding[], gold: readonly GoldSpan[]): Matching {
  const taken = new Set<GoldSpan>();
  const verdicts = [...findings].sort(compareFindings).map((finding): Verdict => {
    const touched = gold.filter(({ span }) => overlaps(span, finding.span));
    let best: GoldSpan | undefined;
    for (const candidate of touched) {
      if (candidate.optional || taken.has(candidate)) continue;
      if (!best || sharedLength(candidate.span, finding.span) > sharedLength(best.span, finding.span)) {
        best = candidate;
      }
    }
    if (best) {
      taken.add(best);
      return { finding, outcome: 'hit', gold: best };
    }
    return { finding, outcome: touched.length > 0 ? 'neither' : 'false' };
  });
  return { verdicts, missed: gold.filter((span) => !span.optional && !taken.has(span)) };
}
