// npm run check: says what is wrong with the content, where, and how to mend it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decode } from '../src/corpus/decode.ts';
import { applyFixes, type Report, reporters, rules, selectIssues } from '../src/check/index.ts';
import { locales, type Locale } from '../src/languages/index.ts';
import { readArgs } from './lib/args.ts';
import { checkContent, contentPath, reportOptions } from './lib/check.ts';
import { contentDir, contentOption } from './lib/content.ts';
import { exitCodes, misuse } from './lib/exit.ts';

const args = readArgs({
  name: 'npm run check --',
  summary:
    'Checks every manual, standard, translation, question and term, and says what to correct.\n' +
    'Ends with 0 when clean, 1 when something is wrong, 2 when called wrongly.',
  operands: '[path …]',
  options: {
    format: { value: 'format', help: `How to report: ${Object.keys(reporters).join(', ')} (text)` },
    lang: { value: 'zh|en', help: 'Report in one language instead of both' },
    fix: { help: 'Make the corrections that cannot change a meaning' },
    strict: { help: 'Fail on warnings too' },
    content: contentOption,
    today: { value: 'date', help: 'Check as if today were this date, YYYY-MM-DD' },
  },
  examples: [
    'npm run check',
    'npm run check -- docs/zh/appearance --lang zh',
    'npm run check -- --strict --format github',
  ],
});

const format = args.value('format') ?? 'text';
if (!(format in reporters)) misuse(`Unknown format: ${format}. Formats: ${Object.keys(reporters).join(', ')}`);
const lang = args.value('lang');
if (lang && !locales.includes(lang as Locale)) misuse(`Unknown language: ${lang}. Languages: ${locales.join(', ')}`);
const today = args.value('today');
if (today && !/^\d{4}-\d{2}-\d{2}$/.test(today)) misuse(`Not a date: ${today}. Write it as 2026-03-01`);
const dir = contentDir(args.value('content'));

let { corpus, report } = checkContent(dir, today);
if (args.flag('fix')) {
  let made = 0;
  for (const [path, fixes] of report.fixes) {
    const file = join(dir, path);
    // The places of corrections count from after a byte order mark, so the text must be read as the check reads it.
    const { text, encoding } = decode(readFileSync(file));
    const result = applyFixes(text, fixes);
    writeFileSync(file, encoding === 'utf-8-bom' ? `\ufeff${result.text}` : result.text);
    made += result.made;
  }
  console.error(`${made} corrections made`);
  if (made > 0) ({ corpus, report } = checkContent(dir, today));
}

const selected: Report = selectIssues(
  report,
  args.operands.map((path) => contentPath(dir, path)),
);
const options = reportOptions(corpus, lang ? [lang as Locale] : locales, `${relative(process.cwd(), dir) || '.'}/`);
console.log(reporters[format as keyof typeof reporters](selected, options, rules));
const { errors, warnings } = selected.summary;
process.exitCode = errors > 0 || (args.flag('strict') && warnings > 0) ? exitCodes.issues : exitCodes.clean;
