import type { CommandModule } from 'yargs';
import { BackwireError, EXIT } from '../../core/errors.js';
import { CATEGORIES } from '../../core/rule.js';
import { detectorGuide } from '../../detect/guide.js';
import { detectorParamSchemas } from '../../detect/index.js';
import { explainRule, listRules } from '../../rules/describe.js';
import { loadRulePack } from '../../rules/index.js';
import { brokenExamples } from '../rule-examples.js';
import type { Streams } from '../streams.js';

const sourceLang = {
  describe: 'Language of the rule pack',
  type: 'string',
  default: 'fr',
  requiresArg: true,
} as const;

interface ListArguments {
  readonly sourceLang: string;
  readonly category?: (typeof CATEGORIES)[number] | undefined;
  readonly json: boolean;
}

function listCommand({ stdout }: Streams): CommandModule<object, ListArguments> {
  return {
    command: ['list', '$0'],
    describe: 'List what can be flagged',
    builder: {
      'source-lang': sourceLang,
      category: { describe: 'Only this category', choices: CATEGORIES, requiresArg: true },
      json: { describe: 'Print the rules as JSON', type: 'boolean', default: false },
    },
    handler: async (given) => {
      const { rules } = await loadRulePack(given.sourceLang, detectorParamSchemas);
      const chosen = rules.filter(
        ({ category }) => given.category === undefined || category === given.category,
      );
      stdout.write(
        given.json
          ? `${JSON.stringify(
              chosen.map(({ params: _params, ...rule }) => rule),
              null,
              2,
            )}\n`
          : listRules(chosen),
      );
    },
  };
}

interface ExplainArguments {
  readonly sourceLang: string;
  readonly id: string;
}

function explainCommand({ stdout }: Streams): CommandModule<object, ExplainArguments> {
  return {
    command: 'explain <id>',
    describe: 'Say what a rule flags, why, and what it leaves alone',
    builder: (yargs) =>
      yargs
        .positional('id', {
          describe: 'Rule id, as reports show it: fr/honorific/plural-messieurs',
          type: 'string',
        })
        .option('source-lang', sourceLang) as never,
    handler: async (given) => {
      const { rules } = await loadRulePack(given.sourceLang, detectorParamSchemas);
      const rule = rules.find(({ id }) => id === given.id || id === `${given.sourceLang}/${given.id}`);
      if (!rule) {
        const near = rules
          .map(({ id }) => id)
          .filter((id) => id.includes(given.id.split('/').at(-1) ?? given.id));
        throw new BackwireError('usage', `there is no rule ${given.id}`, {
          remedy:
            near.length > 0 ? `Did you mean ${near.slice(0, 5).join(', ')}?` : 'See `backwire rules list`.',
        });
      }
      stdout.write(`${explainRule(rule)}\n${await detectorGuide(rule.detector)}`);
    },
  };
}

interface TestArguments {
  readonly sourceLang: string;
  readonly ids?: readonly string[] | undefined;
}

function testCommand({ stdout }: Streams): CommandModule<object, TestArguments> {
  return {
    command: 'test [ids..]',
    describe: 'Run the examples of rules: all, or those whose id contains one of the words',
    builder: (yargs) =>
      yargs
        .positional('ids', { describe: 'Parts of rule ids', type: 'string', array: true })
        .option('source-lang', sourceLang) as never,
    handler: async ({ sourceLang, ids = [] }) => {
      const pack = await loadRulePack(sourceLang, detectorParamSchemas);
      const chosen = pack.rules.filter(({ id }) => ids.length === 0 || ids.some((part) => id.includes(part)));
      const alone = chosen.filter(({ needsTranslations }) => needsTranslations !== true);
      const broken = brokenExamples(alone, pack);
      for (const { ruleId, expected, actual } of broken) {
        stdout.write(`${ruleId}\n  should be  ${expected}\n  but is     ${actual}\n`);
      }
      const skipped = chosen.length - alone.length;
      const note =
        skipped === 0 ? '' : ` (${skipped} need back-translations: \`npm test\` runs their examples)`;
      stdout.write(`${alone.length} rules, ${broken.length} broken examples${note}\n`);
      if (broken.length > 0) process.exitCode = EXIT.findings;
    },
  };
}

/** `backwire rules`: what can be flagged, and why. */
export function rulesCommand(streams: Streams): CommandModule {
  return {
    command: 'rules',
    describe: 'What can be flagged, and why: list, explain ID, test',
    builder: (yargs) =>
      yargs
        .command(listCommand(streams))
        .command(explainCommand(streams))
        .command(testCommand(streams))
        .demandCommand(0),
    handler: () => undefined,
  };
}
