import { reportJsonSchema } from '../report/index.js';
import { describeExample } from '../core/example.js';
import { CATEGORIES, type Rule } from '../core/rule.js';
import { detectorParamSchemas } from '../detect/index.js';
import { loadRulePack, ruleLanguages } from '../rules/index.js';

/** The generated documentation: path from the project's root → text. */
export async function referenceFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([
    ['docs/schema/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`],
  ]);
  for (const language of await ruleLanguages()) {
    const { rules } = await loadRulePack(language, detectorParamSchemas);
    const categories = CATEGORIES.filter((category) => rules.some((rule) => rule.category === category));
    files.set(`docs/reference/${language}/README.md`, index(language, rules, categories));
    for (const category of categories) {
      const page = rules.filter((rule) => rule.category === category).map(section);
      files.set(
        `docs/reference/${language}/${category}.md`,
        `# Rules: ${language}/${category}\n\n${generated}\n\n${page.join('\n')}`,
      );
    }
  }
  return files;
}

const generated = '<!-- Made by `npm run docs` from src/rules. Change the rules, not this page. -->';

function index(language: string, rules: readonly Rule[], categories: readonly string[]): string {
  const rows = categories.map((category) => {
    const count = rules.filter((rule) => rule.category === category).length;
    return `| [${category}](${category}.md) | ${count} |`;
  });
  return `# Rules for ${language}\n\n${generated}\n\n| category | rules |\n| --- | ---: |\n${rows.join('\n')}\n`;
}

function section(rule: Rule): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${escape(line)}\n`).join('');
  const french =
    rule.french.length > 0 ? `French: ${rule.french.map((form) => `*${escape(form)}*`).join(', ')}.\n\n` : '';
  const flags = rule.examples.flag.map((example) =>
    describeExample(example).replace(/\[\[(.*?)\]\]/gu, '⟦$1⟧'),
  );
  const leaves = [
    ...(rule.leaves === undefined ? [] : [rule.leaves]),
    ...rule.examples.pass.map(describeExample),
  ];
  return `## ${rule.id}

${escape(rule.title)}. ${escape(rule.why)}

${french}Write instead: ${escape(rule.instead)}

Flags:

${list(flags)}
Leaves alone:

${list(leaves)}`;
}

/** Text as Markdown shows it literally. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/gu, '\\$&');
}
