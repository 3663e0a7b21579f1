import type { Locale } from '../../src/languages/index.ts';
import { valueText } from '../../src/yaml-edit/index.ts';

/** What stands in the files to begin with as `‹=name›`: dates, and the prefix of codes. */
export interface TemplateValues {
  today: string;
  review: string;
  prefix: string;
}

/** Words in both languages, as `‹中文|English›`. */
const words = /‹([^|›=][^|›]*)\|([^›]*)›/g;
/** A value by its name. */
const value = /‹=(\w+)›/g;

/**
 * The text of a file to begin with in one language. Words are written as YAML where they stand among fields, and as
 * they are in comments and bodies.
 */
export function inLanguage(text: string, locale: Locale, values: TemplateValues, isYaml: boolean): string {
  const lines = text.split('\n');
  const bodyAt = isYaml ? lines.length : lines.indexOf('---', 1);
  const filled = lines.map((line, at) => {
    const isField = at < bodyAt && !line.trimStart().startsWith('#');
    return line.replace(words, (_, zh: string, en: string) => asWritten({ zh, en }[locale], isField));
  });
  const known = new Map<string, string>(Object.entries(values));
  return filled.join('\n').replace(value, (whole, name: string) => known.get(name) ?? whole);
}

/** A list among fields is YAML already. */
function asWritten(text: string, isField: boolean): string {
  return isField && !text.startsWith('[') ? valueText(text) : text;
}
