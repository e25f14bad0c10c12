import { describeExample } from '../core/example.js';
import type { Rule } from '../core/rule.js';

/** One line a rule: id and title, aligned. */
export function listRules(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join('');
}

/** Everything a person may want to know of a rule, as plain text. */
export function explainRule(rule: Rule): string {
  const sections: [string, string | readonly string[]][] = [
    ['Why', rule.why],
    ['Write instead', rule.instead],
    ['The French behind it', rule.french],
    [
      'Flags',
      rule.examples.flag.map((example) => describeExample(example).replace(/\[\[(.*?)\]\]/gu, '>>$1<<')),
    ],
    [
      'Leaves alone',
      [...(rule.leaves === undefined ? [] : [rule.leaves]), ...rule.examples.pass.map(describeExample)],
    ],
    [
      'Judgement',
      `${percent(rule.confidence)} likely to be an artifact before evidence; ${rule.harm} harm if printed; found by the detector ${rule.detector}`,
    ],
  ];
  const body = sections
    .filter(([, content]) => content.length > 0)
    .map(
      ([heading, content]) =>
        `${heading}:\n${[content]
          .flat()
          .map((line) => `  ${line}\n`)
          .join('')}`,
    )
    .join('\n');
  return `${rule.id}\n${rule.title}\n\n${body}`;
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)}%`;
}
