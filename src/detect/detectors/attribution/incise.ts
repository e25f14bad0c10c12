import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { InciseParams } from './params.js';
import type { Reading } from './reading.js';
import { formsFor, verbAt } from './verb-forms.js';

const SPEAKERS = new Set(['he', 'she', 'they']);
const BETWEEN = new Set(['has', 'have', 'had', 'also', 'then']);

/** `“I slept, he explains, like a log”`: the verb of saying inside the marks, as French leaves it. */
export function* incises(reading: Reading, rule: Rule<InciseParams>): Generator<Detection> {
  const forms = formsFor(rule.params, ({ quoted, plain }) => !quoted || plain);
  for (const [index, { lower, span }] of reading.tokens.entries()) {
    if (!SPEAKERS.has(lower) || !reading.isQuoted(index) || reading.before(index) !== 'comma') continue;
    let at = index + 1;
    while (BETWEEN.has(reading.within(index, at)?.lower ?? '')) at++;
    const verb = verbAt(reading, forms, at);
    if (!verb || verb.form.form === 'base') continue;
    const stop = reading.within(index, verb.last + 1);
    if (!stop || !/^[,.:]$/u.test(stop.text)) continue;
    const words = reading.slice(index, verb.last);
    const text = stop.text === ',' ? `,” ${words}, “` : `,” ${words}${stop.text} “`;
    yield {
      ruleId: rule.id,
      messageId: 'incise',
      data: { words, suggestion: text },
      span: { start: span.start, end: reading.tokens[verb.last]?.span.end ?? span.end },
      evidence: [],
      suggestion: {
        text,
        safe: false,
        replaces: true,
        span: { start: reading.tokens[index - 1]?.span.start ?? span.start, end: stop.span.end },
      },
      expected: verb.form.verb.french,
    };
  }
}
