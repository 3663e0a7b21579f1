import { join } from 'node:path';
import { type Corpus, isOf, type SourceFile } from '../../src/corpus/index.ts';
import { edit, type Operation } from '../../src/yaml-edit/index.ts';
import { writeContentFile } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';

/**
 * Records that a clause is right as it was imported, or what is said of a standard as a whole; its clauses only where
 * that is asked for: whoever agrees to its kind has not read them yet.
 */
export function recordSeen(dir: string, { files }: Corpus, { name, isWhole }: { name: string; isWhole: boolean }) {
  const [code = '', clause] = name.split('#');
  for (const file of files) {
    if (!isOf(file, 'imports')) continue;
    const index = file.value.standards.findIndex((one) => one.code === code);
    const standard = file.value.standards[index];
    if (!standard) continue;
    const path = ['standards', index];
    const whole: Operation[] =
      standard.unsure && clause === undefined ? [{ op: 'unset', path: [...path, 'unsure'] }] : [];
    const each = standard.clauses.flatMap(({ id, unsure }, at): Operation[] =>
      unsure && (clause === undefined ? isWhole : clause === id)
        ? [{ op: 'unset', path: [...path, 'clauses', at, 'unsure'] }]
        : [],
    );
    const left = standard.clauses.flatMap(({ id, unsure }) => (unsure ? [`${code}#${id}`] : []));
    const isLeft = clause === undefined && !isWhole && left.length > 0;
    const rest = isLeft ? `\n还没有看过 not looked at yet: ${left.join(' ')} (--all)` : '';
    return written(dir, file, [...whole, ...each]) + rest;
  }
  return misuse(`${name} 不是导入的\n${name} was not imported`);
}

/** Records that a paragraph of an imported manual is no rule. */
export function recordAside(dir: string, { files }: Corpus, manual: string, n: number): string {
  const file = files.find((one) => one.path === `import/${manual}.yml`);
  if (!file || !isOf(file, 'imports') || !file.value.paragraphs.some((one) => one.n === n))
    return misuse(`没有导入过 ${manual} 的第 ${n} 段\nNo paragraph ${n} of ${manual} was imported`);
  const { notTaken } = file.value;
  if (notTaken.some((one) => one.n === n)) return written(dir, file, []);
  const value = { n, reason: 'not-a-rule' };
  const isListed = Array.isArray((file.yaml.data as { notTaken?: unknown }).notTaken);
  const at = notTaken.filter((one) => one.n < n).length;
  return written(dir, file, [
    isListed ? { op: 'insert', path: ['notTaken'], at, value } : { op: 'set', path: ['notTaken'], value: [value] },
  ]);
}

function written(dir: string, file: SourceFile, operations: readonly Operation[]): string {
  if (operations.length > 0) writeContentFile(dir, file, edit(file.text, operations));
  return `${join(dir, file.path)}: ${operations.length}`;
}
