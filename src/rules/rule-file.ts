import { z } from 'zod';
import { CATEGORIES, type Rule } from '../core/rule.js';
import type { YamlFile } from '../core/yaml-file.js';
import { examplesSchema, sentence, type ParamSchemas } from './rule-schema.js';

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
  needsTranslations: z.boolean().optional(),
  params: z.record(z.string(), z.unknown()).default({}),
  ...examplesSchema.shape,
});

const ruleFileSchema = z.strictObject({
  category: z.enum(CATEGORIES),
  rules: z.array(ruleSchema),
});

/**
 * The rules of one YAML file.
 * @throws FileError pointing at what does not fit the schema, an unknown detector, or params
 *   that the detector does not accept
 */
export function readRules(file: YamlFile, language: string, paramSchemas: ParamSchemas): Rule[] {
  const { category, rules } = file.read(ruleFileSchema);
  return rules.map(({ id, flag, pass, leaves, needsTranslations, ...rest }, index) => {
    const at = ['rules', index];
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
      ...(needsTranslations === undefined ? {} : { needsTranslations }),
    };
  });
}
