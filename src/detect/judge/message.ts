/**
 * A message with its `{placeholders}` filled in.
 * @throws Error when a value is missing: a bug of the detector
 */
export function renderMessage(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(?<name>\w+)\}/gu, (_placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in the message "${template}"`);
    return value;
  });
}
