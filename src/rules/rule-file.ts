import { z } from 'zod';
import { CATEGORIES, type Rule } from '../core/rule.js';
import type { YamlFile } from '../core/yaml-file.js';

const sentence = z.string().trim().min(1);

const flagged = z
  .string()
  .regex(/\[\[[^[\]]+\]\]/u, 'mark what is flagged, and nothing inside it, between [[ and ]]');

const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be kebab-case'),
  detector: z.string(),
  title: sentence,
  why: sentence,
  instead: sentence,
  french: z.array(sentence).default([]),
  confidence: z.number().min(0).max(1),
  harm: z.enum(['high', 'medium', 'low']),
  leaves: sentence.optional(),
  params: z.record(z.string(), z.unknown()).default({}),
  flag: z.array(flagged).min(1, 'a rule needs an example that it flags'),
  pass: z.array(sentence).min(1, 'a rule needs an example that it leaves alone'),
});

const ruleFileSchema = z.strictObject({
  category: z.enum(CATEGORIES),
  rules: z.array(ruleSchema),
});

/** What each detector accepts as `params`, by detector id. */
export type ParamSchemas = ReadonlyMap<string, z.ZodType>;

/**
 * The rules of one YAML file.
 * @throws FileError pointing at what does not fit the schema, a repeated id, an unknown detector, or params
 *   that the detector does not accept
 */
export function readRules(file: YamlFile, language: string, paramSchemas: ParamSchemas): Rule[] {
  const { category, rules } = file.read(ruleFileSchema);
  const seen = new Set<string>();
  return rules.map(({ id, flag, pass, leaves, ...rest }, index) => {
    const at = ['rules', index];
    if (seen.has(id)) throw file.error([...at, 'id'], `rule ${id} is there twice`);
    seen.add(id);
    const schema = paramSchemas.get(rest.detector);
    if (!schema) {
      const known = [...paramSchemas.keys()].join(', ');
      throw file.error([...at, 'detector'], `there is no detector ${rest.detector} (there are: ${known})`);
    }
    return {
      ...rest,
      id: `${language}/${category}/${id}`,
      category,
      params: file.check(schema, rest.params, [...at, 'params']),
      examples: { flag, pass },
      ...(leaves === undefined ? {} : { leaves }),
    };
  });
}
