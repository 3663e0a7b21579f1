import { type Corpus, isOf, type SourceFile } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { ImportRecord } from '../../src/schema/index.ts';
import { edit, type Operation } from '../../src/yaml-edit/index.ts';
import { writeContentFile } from '../lib/write-content.ts';
import { misuse } from '../lib/exit.ts';
import { importWords } from './words.ts';

/** What someone has looked at: clauses by name, or whole standards. */
interface Seen {
  names: readonly string[];
  isWhole: boolean;
  locale: Locale;
}

/**
 * Records that clauses are right as they were imported, or what is said of a standard as a whole; its clauses only
 * where that is asked for: whoever agrees to its kind has not read them yet. Nothing is written where a name is none.
 */
export function recordSeen(dir: string, { files }: Corpus, { names, isWhole, locale }: Seen): string[] {
  const words = importWords[locale];
  const imports = files.filter((file): file is ImportFile => isOf(file, 'imports'));
  const found = names.map((name) => doubtsOf(imports, name, isWhole) ?? misuse(words.notImported(name)));
  const byFile = Map.groupBy(found, ({ file }) => file);
  const told = [...byFile].map(([file, own]) =>
    written(
      dir,
      file,
      own.flatMap(({ operations }) => operations),
      locale,
    ),
  );
  const settled = new Set(names);
  const left = found.flatMap(({ unseen }) => unseen).filter((name) => !settled.has(name));
  return [...told, ...(left.length > 0 ? [words.notSeen([...new Set(left)])] : [])];
}

type ImportFile = SourceFile & { type: 'imports'; value: ImportRecord };

/** The doubts that a name settles, and those of its standard that it leaves; undefined where nothing is called so. */
function doubtsOf(files: readonly ImportFile[], name: string, isWhole: boolean) {
  const [code = '', clause] = name.split('#');
  for (const file of files) {
    const index = file.value.standards.findIndex((one) => one.code === code);
    const standard = file.value.standards[index];
    if (!standard || (clause !== undefined && !standard.clauses.some(({ id }) => id === clause))) continue;
    const path = ['standards', index];
    const whole: Operation[] =
      standard.unsure && clause === undefined ? [{ op: 'unset', path: [...path, 'unsure'] }] : [];
    const each = standard.clauses.flatMap(({ id, unsure }, at): Operation[] =>
      unsure && (clause === undefined ? isWhole : clause === id)
        ? [{ op: 'unset', path: [...path, 'clauses', at, 'unsure'] }]
        : [],
    );
    const left = standard.clauses.flatMap(({ id, unsure }) => (unsure ? [`${code}#${id}`] : []));
    return { file, operations: [...whole, ...each], unseen: clause === undefined && !isWhole ? left : [] };
  }
  return undefined;
}

interface Aside {
  manual: string;
  n: number;
  locale: Locale;
}

/** Records that a paragraph of an imported manual is no rule. */
export function recordAside(dir: string, { files }: Corpus, { manual, n, locale }: Aside): string {
  const file = files.find((one) => one.path === `import/${manual}.yml`);
  if (!file || !isOf(file, 'imports') || !file.value.paragraphs.some((one) => one.n === n))
    return misuse(importWords[locale].noParagraph(manual, n));
  const { notTaken } = file.value;
  if (notTaken.some((one) => one.n === n)) return written(dir, file, [], locale);
  const value = { n, reason: 'not-a-rule' };
  const isListed = Array.isArray((file.yaml.data as { notTaken?: unknown }).notTaken);
  const at = notTaken.filter((one) => one.n < n).length;
  const operation: Operation = isListed
    ? { op: 'insert', path: ['notTaken'], at, value }
    : { op: 'set', path: ['notTaken'], value: [value] };
  return written(dir, file, [operation], locale);
}

function written(dir: string, file: SourceFile, operations: readonly Operation[], locale: Locale): string {
  if (operations.length > 0) writeContentFile(dir, file, edit(file.text, operations));
  return importWords[locale].recorded(file.path, operations.length);
}
