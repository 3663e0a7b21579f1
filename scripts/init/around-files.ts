import { relative, sep } from 'node:path';
import { editorSettingsFor, schemasDir } from '../lib/schemas.ts';
import { withScripts } from '../standards/npm-scripts.ts';
import { type Locale, locales } from '../../src/languages/index.ts';
import type { Company } from './company.ts';
import { ownPackage } from './own-package.ts';
import { inLanguage, type TemplateValues } from './template.ts';
import { starterFiles } from './templates.ts';

/** Where the files around the content go; a package may hold none that begins with a dot. */
const places = {
  gitignore: '.gitignore',
  'github.yml': '.github/workflows/check.yml',
  'gitlab.yml': '.gitlab-ci.yml',
} as const;

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * What a company's folder holds beside its content, by path: version control, the check of every change, the editor,
 * the commands, a page to read first. `packageText` is the `package.json` that is there already.
 */
export function aroundFiles(company: Company, folder: string, packageText?: string): Map<string, string> {
  const { authority, languages } = company;
  const starters = starterFiles('around');
  const values: TemplateValues = { today: '', review: '', prefix: company.prefix };
  const files = new Map<string, string>();
  for (const [from, to] of Object.entries(places))
    files.set(to, inLanguage(starters.get(from) ?? '', authority, values, true));
  for (const locale of languages) {
    const text = starters.get(`README.${locale}.md`) ?? '';
    const name = locale === authority ? 'README.md' : `README.${locale}.md`;
    files.set(
      name,
      text.replace('{name}', () => plainMarkdown(nameOf(company, locale))).replaceAll('{package}', ownPackage().file),
    );
  }
  const schemas = relative(folder, schemasDir).split(sep).join('/');
  files.set('.vscode/settings.json', jsonText(editorSettingsFor(schemas, 'content/', authority)));
  files.set('.vscode/extensions.json', jsonText({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] }));
  files.set('package.json', packageOf(packageText));
  return files;
}

const nameOf = ({ names }: Company, locale: Locale) =>
  names[locale] ?? locales.map((one) => names[one]).find((one) => one !== undefined) ?? '';

/** Text that Markdown shows as it is. */
const plainMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|!]|&(?=#?\w+;)/g, '\\$&');

/** The `package.json` of a company: what it has, the package it uses and the commands. */
function packageOf(text = '{}'): string {
  const had = JSON.parse(text) as { dependencies?: Readonly<Record<string, string>> };
  const { name, file, from } = ownPackage();
  // The file is copied beside it: what names it where it was installed from holds on no other machine.
  const own = from === undefined ? (had.dependencies?.[name] ?? `file:${file}`) : `file:${file}`;
  const whole = { private: true, ...had, dependencies: { ...had.dependencies, [name]: own } };
  return withScripts(jsonText(whole)).text;
}
