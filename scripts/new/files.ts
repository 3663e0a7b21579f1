import { fieldLines, type KnownValues } from '../../src/corpus/template-fields.ts';
import { pendingHash } from '../../src/corpus/index.ts';
import { inOrder } from '../../src/languages/index.ts';
import { dataFiles, pageSchemas } from '../../src/schema/index.ts';
import { edit, parsePath, type Value, valueText } from '../../src/yaml-edit/index.ts';
import { misuse } from '../lib/exit.ts';
import { inserted, namesFor, taken, withEntry } from './lists.ts';
import type { Begun, ThingCall } from './thing.ts';
import { told } from '../lib/told.ts';

/** A deck: its file, and its name in the list of decks. */
export function newDeck(call: ThingCall): Begun {
  const { corpus, id } = call;
  const order = String(Math.max(0, ...corpus.decks.map((deck) => deck.order)) + 1);
  const known = { deck: id, order, secrecy: 'internal', sizes: '[a7]', standards: 'declared' };
  const file = dataFileOf(call, 'decks', known);
  const listed = corpus.vocabulary.decks.some((entry) => entry.id === id) ? undefined : withEntry(call, 'decks');
  return {
    made: [file, ...(listed?.made ?? [])],
    changed: listed?.changed ?? [],
    next: [
      {
        zh: `写明 purpose，在要上卡的标准里写 card: { decks: [${id}] }`,
        en: `Fill in the purpose, and write card: { decks: [${id}] } in the standards that belong to it`,
      },
      { zh: `npm run cards -- --deck ${id}${call.again}`, en: `npm run cards -- --deck ${id}${call.again}` },
    ],
  };
}

/** A question bank with its first question, to fill. */
export function newQuestions(call: ThingCall): Begun {
  const known = { bank: call.id, version: "'1.0'", updated: call.today, basis: '[house]' };
  const file = dataFileOf(call, 'banks', known);
  return {
    made: [{ ...file, text: withValues(file.text, titleOf(call)) }],
    changed: [],
    next: [{ zh: '填好题目，每题写明考哪一条（tests）', en: 'Fill in the question, with the clause that it tests' }],
  };
}

/** A scenario, to fill. */
export function newScenario(call: ThingCall): Begun {
  const file = dataFileOf(call, 'scenarios', { id: call.id, basis: '[house]' });
  return {
    made: [{ ...file, text: withValues(file.text, titleOf(call)) }],
    changed: [],
    next: [{ zh: '填好场景，写明练哪些条款（tests）', en: 'Fill in the scene, with the clauses that it practises' }],
  };
}

/** A term in the first file of terms, its definition to fill. */
export function newTerm(call: ThingCall): Begun {
  const { corpus, id } = call;
  const first = corpus.files.find(({ type }) => type === 'terms')?.path ?? 'terms/terms.yml';
  if (corpus.terms.some((term) => term.id === id)) taken(first, id);
  const definition = Object.fromEntries(corpus.languages.all.map((locale) => [locale, '']));
  const term = { id, term: namesFor(call), definition, basis: ['house'] };
  const lines = Object.entries(term).map(([key, value]) => `${key}: ${valueText(value)}`);
  const written = inserted(corpus, first, 'terms', term, `terms:\n  - ${lines.join('\n    ')}\n`);
  return {
    ...written,
    next: [{ zh: '写上释义（definition），一两句话', en: 'Write its definition, in a sentence or two' }],
  };
}

/** The front page of a manual and its translations, to fill. */
export function newManual(call: ThingCall): Begun {
  const { corpus, id, prefix, today, again } = call;
  const { authority } = corpus.languages;
  if (prefix === undefined || !/^[A-Z]{2,3}$/.test(prefix)) {
    const command = `npm run new -- manual ${id} --prefix ${prefix === undefined ? 'XX' : 'AB'}${again}`;
    misuse(
      told(
        `标准编码用哪两三个大写字母开头？${command}`,
        `Which two or three capitals do its codes begin with? ${command}`,
      ),
    );
  }
  const order = String(Math.max(0, ...corpus.manuals.map(({ facts }) => facts.order)) + 1);
  const known = { order, secrecy: 'internal', audience: '[all]' };
  const { manual, translation } = { ...pageSchemas.manual.shape, ...pageSchemas.translation.shape };
  const made = inOrder(corpus.languages).map((locale) => {
    const isOriginal = locale === authority;
    const facts = { locale, known: isOriginal ? known : { source: pendingHash, clauses: '{}', of: id } };
    const block = isOriginal
      ? ['manual:', ...fieldLines(manual, facts, '  ')]
      : [
          'translation:',
          ...fieldLines(translation, facts, '  ').filter(
            (line) => !/^ {2}#? ?(?:aliases|asked|body|history):/.test(line),
          ),
        ];
    const head = fieldLines(pageSchemas.plain, { locale, known: {} }, '');
    return { path: `docs/${locale}/${id}/index.mdx`, text: `---\n${[...head, ...block].join('\n')}\n---\n` };
  });
  const [front, ...others] = made;
  if (!front) return { made, changed: [], next: [] };
  const first = { id: 'first', version: '1.0', date: today };
  const values: [string, Value][] = [
    ['manual.id', id],
    ['manual.number', `M-${prefix}`],
    ['manual.version', '1.0'],
    ...Object.entries(first).map(([key, value]): [string, Value] => [`manual.revisions[0].${key}`, value]),
  ];
  const name = call.names[authority];
  const text = withValues(front.text, name === undefined ? values : [['title', name], ...values]);
  return {
    made: [{ ...front, text }, ...others],
    changed: [],
    next: [
      {
        zh: `起草第一条标准：npm run new -- checklist ${id}/first-rule${again}`,
        en: `Begin its first standard: npm run new -- checklist ${id}/first-rule${again}`,
      },
      {
        zh: `把编码 ${prefix}-01 写进 ${front.path} 的一节，填好其余各项`,
        en: `Put its code, ${prefix}-01, into a section of ${front.path}, and fill in the rest`,
      },
    ],
  };
}

/** A data file with every needed field under its sentence. */
function dataFileOf(call: ThingCall, type: 'decks' | 'banks' | 'scenarios', known: KnownValues) {
  const { at, schema } = dataFiles[type];
  const { authority, all } = call.corpus.languages;
  const lines = fieldLines(schema, { locale: authority, known, languages: all }, '');
  return { path: at.replace('*', `${call.id}.yml`), text: `${lines.join('\n')}\n` };
}

/** The title, where its names were said. */
function titleOf({ names, corpus }: ThingCall): [string, Value][] {
  return corpus.languages.all.flatMap((locale): [string, Value][] => {
    const name = names[locale];
    return name === undefined ? [] : [[`title.${locale}`, name]];
  });
}

function withValues(text: string, values: readonly (readonly [path: string, value: Value])[]): string {
  return edit(
    text,
    values.map(([path, value]) => ({ op: 'set', path: parsePath(path), value })),
  );
}
