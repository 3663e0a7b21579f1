import { corpusFromDisk } from '../../src/corpus/index.ts';
import { type Kind, kindDefinitions } from '../../src/kinds/index.ts';
import { entrySchema, kindSchemas, visitRoles } from '../../src/schema/index.ts';
import type { Random } from './random.ts';
import type { Voice } from './voice.ts';

/** A clause in Chinese with all its facts, and the English words of the same clause. */
export interface MadeClause {
  facts: { id: string } & Record<string, unknown>;
  words: Record<string, string | string[]>;
}

type Data = Record<string, unknown>;

/** Letters that a made-up acronym takes in turn. */
const letters = 'CARESN';

/** The clauses of a made-up standard: the kind's own example over and over, with other words, figures and ids. */
export function madeClauses(kind: Kind, random: Random, count: number, voice: Voice): MadeClause[] {
  const examples = kindDefinitions[kind].example.clauses as readonly Data[];
  return Array.from({ length: count }, (_, index) => {
    const example = structuredClone(examples[index % examples.length]) ?? {};
    if ('letter' in example) example['letter'] = letters.charAt(index % letters.length);
    if ('level' in example) example['level'] = index + 1;
    if ('decides' in example) example['percent'] = levelOf(index);
    // Lines for the same hours of the same situation would contradict one another.
    Reflect.deleteProperty(example, 'time');
    if ('decides' in example) Reflect.deleteProperty(example, 'amount');
    return madeClause(kind, { ...example, id: `line-${index + 1}` }, random, voice);
  });
}

function madeClause(kind: Kind, facts: MadeClause['facts'], random: Random, voice: Voice): MadeClause {
  const words: MadeClause['words'] = {};
  const schema = entrySchema(kind, 'clauses');
  if (!schema) return { facts, words };
  // What a clause leans on elsewhere is not there for a made-up one.
  const dropped: string[] = [];
  visitRoles(schema, facts, ['words', 'quantity', 'vocabulary', 'reference', 'own-clause'], (role, value, path) => {
    const [name, ...deeper] = path.map(String);
    if (name === undefined) return;
    if (role.role === 'words') {
      const lines = (Array.isArray(value) ? value : [value]).map(() => voice.line(random));
      const text = (language: 'zh' | 'en') => lines.map((line) => line[language]);
      facts[name] = Array.isArray(value) ? text('zh') : text('zh')[0];
      words[name] = Array.isArray(value) ? text('en') : (text('en')[0] ?? '');
    } else if (role.role === 'vocabulary' && name === 'decides') facts[name] = [random.pick(idsOf(role.from))];
    else if (role.role === 'vocabulary' && deeper.length === 0) facts[name] = random.pick(idsOf(role.from));
    else if (name === 'percent') return;
    else if (role.role === 'quantity' && deeper.length === 0) facts[name] = otherQuantity(value as Data, random);
    else if (role.role === 'own-clause' && deeper.length === 0) facts[name] = 'line-1';
    else if (role.role !== 'quantity') dropped.push(name);
  });
  for (const name of dropped) Reflect.deleteProperty(facts, name);
  return { facts, words };
}

/** The share that a level may decide: each level begins where the one below ends. */
function levelOf(index: number): Data {
  const step = 5;
  return index === 0
    ? { value: step, unit: 'percent', comparator: 'at-most' }
    : { min: step * index, max: step * (index + 1), unit: 'percent' };
}

function otherQuantity(quantity: Data, random: Random): Data {
  const start = random.below(80) + 5;
  return 'min' in quantity
    ? { ...quantity, min: start, max: start + random.below(40) + 5 }
    : { ...quantity, value: start };
}

const { vocabulary } = corpusFromDisk();
const idsOf = (list: keyof typeof vocabulary) => vocabulary[list].map(({ id }) => id).filter((id) => id !== 'all');

/** Fields that a standard of a kind needs beside the common ones and its clauses. */
export function kindFacts(kind: Kind, clauses: number): Data {
  const {
    clauses: _,
    part: _part,
    drawing: _drawing,
    declared: _declared,
    ...facts
  } = kindDefinitions[kind].example as Data;
  if ('letters' in facts) facts['letters'] = letters.slice(0, clauses);
  const dropped: string[] = [];
  visitRoles(kindSchemas[kind], facts, ['reference', 'vocabulary', 'clause-id'], (role, _value, path) => {
    const name = String(path[0]);
    const [first] = role.role === 'vocabulary' ? idsOf(role.from) : [];
    if (first === undefined) dropped.push(name);
    else facts[name] = Array.isArray(facts[name]) ? [first] : first;
  });
  for (const name of dropped) Reflect.deleteProperty(facts, name);
  return facts;
}
