import type { Corpus } from '../../src/corpus/index.ts';
import { dataFiles, valueAt, vocabularies, type VocabularyName } from '../../src/schema/index.ts';
import { edit, parsePath, type Value, valueText } from '../../src/yaml-edit/index.ts';
import { misuse } from '../lib/exit.ts';
import type { Begun, ThingCall } from './thing.ts';
import { told } from '../lib/told.ts';

type Written = Pick<Begun, 'made' | 'changed'>;

/** The name of a thing in each language of the site. Ends with 2 where one was not said. */
export function namesFor({ corpus, names, thing, id, again }: ThingCall): Readonly<Record<string, string>> {
  const { all } = corpus.languages;
  const lacking = all.filter((locale) => names[locale] === undefined);
  if (lacking.length === 0) return Object.fromEntries(all.map((locale) => [locale, names[locale] ?? '']));
  const options = all.length === 1 ? '--name "…"' : '--name "…" --name-en "…"';
  const command = `npm run new -- ${thing} ${id} ${options}${again}`;
  return misuse(told(`叫什么？请写名称：${command}`, `What is it called? Say its name: ${command}`));
}

/** A closed list with one entry more; made where there is none. Ends with 2 where the id is taken. */
export function withEntry(call: ThingCall, list: VocabularyName): Written {
  const path = `vocabulary/${list}.yml`;
  const { corpus, id } = call;
  if (corpus.vocabulary[list].some((entry) => entry.id === id)) taken(path, id);
  const entry = { id, ...namesFor(call) };
  const title = vocabularies[list][corpus.languages.authority];
  return inserted(corpus, path, 'entries', entry, `# ${title}\nentries:\n  - ${valueText(entry)}\n`);
}

/** A file with one entry more at the end of a list; the file made where there is none. */
export function inserted(corpus: Corpus, path: string, list: string, value: Value, whole: string): Written {
  const file = corpus.files.find((one) => one.path === path);
  if (!file) return { made: [{ path, text: whole }], changed: [] };
  const held = valueAt(file.yaml.data, parsePath(list).map(String));
  if (!Array.isArray(held) || file.yaml.errors.length > 0) unreadable(path);
  const text = edit(file.text, [{ op: 'insert', path: parsePath(list), at: held.length, value }]);
  return { made: [], changed: [{ path, text, encoding: file.encoding }] };
}

/** The value of a branch along the axis of branches, which begins with the first of them. */
export function withBranch(call: ThingCall): Written {
  const { at: path } = dataFiles.axes;
  const { corpus, id } = call;
  const axisAt = corpus.axes.findIndex((axis) => axis.id === 'branch');
  if (corpus.axes.some(({ values }) => values.some((value) => value.id === id))) taken(path, id);
  const value = { id, ...namesFor(call) };
  const words = { zh: '分店', en: 'Branch' };
  const names = Object.fromEntries(corpus.languages.all.map((locale) => [locale, words[locale]]));
  const axis = { id: 'branch', ...names, values: [value] };
  if (axisAt >= 0) return inserted(corpus, path, `axes[${axisAt}].values`, value, '');
  const head = {
    zh: '适用范围的维度：分店、地区、班次等',
    en: 'What tells apart where rules hold: branch, region, shift',
  };
  const named = Object.entries(names).map(([locale, name]) => `    ${locale}: ${valueText(name)}\n`);
  const whole =
    `# ${head[corpus.languages.authority]}\naxes:\n  - id: branch\n${named.join('')}` +
    `    values:\n      - ${valueText(value)}\n`;
  return inserted(corpus, path, 'axes', axis, whole);
}

/** Ends with 2 for an id that is there already. */
export function taken(path: string, id: string): never {
  return misuse(told(`${path} 里已经有 ${id}，什么也没有写`, `${path} has ${id} already, so nothing was written`));
}

/** Ends with 2 for a list that cannot be read. */
export function unreadable(path: string): never {
  return misuse(
    told(`${path} 读不懂，什么也没有写，先改好`, `${path} cannot be read, so nothing was written. Mend it first.`),
  );
}
