import type { Kind } from '../schema/index.ts';
import type { Value } from '../yaml-edit/index.ts';
import { factsOfColumns, isOnlyTime, periodOf } from './columns-facts.ts';
import { factsIn, type FactsFound } from './facts.ts';
import { entryIn, gradeIn, type Lists } from './lookup.ts';
import { inOneLine, lengthOf } from './plain.ts';
import { isNormative } from './normative.ts';
import { judged } from './polarity.ts';
import { doubt, type Doubt, type Rule, sure } from './rule.ts';

/** A clause as it is to be written, without its id, and what is not sure of it. */
export interface MadeClause {
  from: readonly number[];
  fields: Readonly<Record<string, Value>>;
  doubts: readonly Doubt[];
  /** Whether what is said instead stands in the same row. */
  hasInstead?: boolean;
}

/** What a clause is made with. */
export interface Setting {
  kind: Kind;
  /** The heading of the standard, then those above it. */
  titles: readonly string[];
  lists: Lists;
  isFlat: boolean;
}

/** A second rule behind a comma. */
const joined = /[，,]\s*(?:不得|不准|不许|禁止|严禁|不要|切勿|请勿|never|do not|must not)/iu;

type Fields = Record<string, Value>;
const withPolarity: ReadonlySet<Kind> = new Set<Kind>(['appearance', 'checklist', 'phrasing']);
const time: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'workday', 'week', 'month']);

/** Makes a clause of a rule: its words, and each field that can be read from them. */
export function clauseOf(rule: Rule, setting: Setting): MadeClause {
  const { kind, isFlat } = setting;
  const doubts: Doubt[] = [...rule.doubts];
  const fields: Fields = {};
  let { text } = rule;
  if (withPolarity.has(kind)) {
    // What is said word for word may be full of 不 and forbid nothing.
    const found = rule.isQuote
      ? { polarity: rule.polarity ?? 'do', text, weight: rule.polarity ? 0.95 : 0.75 }
      : judged(text, rule.polarity);
    fields['polarity'] = found.polarity;
    text = found.text;
    if (found.weight < sure) doubts.push(doubt('polarity', 'denial', found.weight));
  }
  if (joined.test(text) && !rule.cells?.grade) doubts.push(doubt('text', 'joined', 0.6));
  if (lengthOf(text) > 60) doubts.push(doubt('text', 'long'));
  if (isFlat) doubts.push(doubt('text', 'flat'));
  if (/[×＿_]{2,}|XX|…{2,}|\.{4,}|【\s*】|\{/u.test(text)) doubts.push(doubt('text', 'blank'));
  Object.assign(
    fields,
    { text },
    kind === 'phrasing' ? saidIn(rule, setting, doubts) : factFields(rule, setting, doubts),
  );
  if (kind === 'appearance') partIn(rule, setting, fields);
  responsibleIn(rule, setting, fields, doubts);
  noteIn(rule, fields, doubts);
  const shown = doubts.filter((one, at) => doubts.findIndex((other) => other.field === one.field) === at);
  const hasInstead = kind === 'phrasing' && fields['polarity'] === 'dont' && rule.hasInstead === true;
  return { from: rule.from, fields, doubts: shown, ...(hasInstead && { hasInstead }) };
}

/** In which situation a line is said. */
function saidIn({ item, text }: Rule, { lists, titles }: Setting, doubts: Doubt[]): Fields {
  const situation = entryIn(lists, 'situations', item, ...titles);
  if (/\d/.test(text)) doubts.push(doubt('text', 'measure', 0.6));
  return situation === undefined ? {} : { situation };
}

/** The part of the body or garment that a rule is about. */
function partIn({ item, text }: Rule, { lists, titles }: Setting, fields: Fields): void {
  const part = entryIn(lists, 'parts', item, text, ...titles);
  // One that no list has is missing in the draft, which the check tells.
  if (part !== undefined) fields['part'] = part;
}

/** Who does it, where a column says so. */
function responsibleIn({ cells }: Rule, { lists }: Setting, fields: Fields, doubts: Doubt[]): void {
  const names = cells?.role?.split(/[、，,/；;]|\band\b/u).map((one) => one.trim().toLowerCase());
  if (!names) return;
  const ids = names.map(
    (said) => lists.roles.find(({ zh, en }) => [zh, en].some((one) => one.toLowerCase() === said))?.id,
  );
  if (ids.every((id) => id !== undefined)) fields['responsible'] = ids;
  else doubts.push(doubt('responsible', 'list', 0.4));
}

/** What a row remarks, and whom it names that the list of roles does not have: a person puts that in. */
function noteIn({ cells = {}, note, text }: Rule, fields: Fields, doubts: Doubt[]): void {
  const role = fields['responsible'] === undefined ? cells.role : undefined;
  const said = [cells.note, role, note].filter((one) => one !== undefined && !text.includes(one));
  if (said.length === 0) return;
  fields['note'] = inOneLine(said.flatMap((one) => one ?? []));
  if (cells.note !== undefined && (/\d/.test(cells.note) || isNormative(cells.note)))
    doubts.push(doubt('note', 'measure'));
}

function factFields(rule: Rule, setting: Setting, doubts: Doubt[]): Fields {
  const { kind, lists } = setting;
  const fields: Fields = {};
  const { columns = [] } = rule;
  const isByColumn = columns.some(
    (said) => said.column !== 'rule' || periodOf(said.head) !== undefined || isOnlyTime(said),
  );
  const found = isByColumn ? factsOfColumns(columns) : factsIn(limitIn(rule));
  const { every } = found;
  if (isByColumn && /\d/.test(rule.item ?? '')) doubts.push(doubt('text', 'measure'));
  for (const reason of found.doubts) doubts.push(doubt(reason === 'period' ? 'every' : 'text', reason));
  if (kind === 'visit-frequency') Object.assign(fields, visitFields(rule, lists, doubts));
  const isFree = kind !== 'visit-frequency' || fields['grade'] || fields['subject'];
  if (every && isFree) fields['every'] = every as Value;
  // How often is whose frequency: without whom it is for, the field cannot be filled.
  else if (every) doubts.push(doubt('every', 'period'));
  if (found.quantity) Object.assign(fields, quantityField(kind, found.quantity as Value & { unit: string }));
  if (found.amounts) Object.assign(fields, amountFields(found.amounts));
  return fields;
}

/** What a rule lays down its figures in: its words, and the limit that a column says; what it is about is no limit. */
function limitIn({ text, cells = {} }: Rule): string {
  const { item, rule } = cells;
  const time = cells.limit ?? cells.time;
  if (time === undefined || text.includes(time)) return text;
  const said = item !== undefined && rule === undefined ? cells.other : (rule ?? text);
  return inOneLine([said, time].flatMap((one) => one ?? []));
}

/** Several figures, with what each is of; one alone needs no name. */
function amountFields(amounts: NonNullable<FactsFound['amounts']>): Fields {
  return {
    amounts: amounts.map(({ quantity }) => quantity as Value),
    ...(amounts.length > 1 && { amountsOf: amounts.map(({ of }) => of) }),
  };
}

/** The field in which a kind has its figure. */
function quantityField(kind: Kind, quantity: Value & { unit: string }): Fields {
  const isTime = time.has(quantity.unit);
  if (kind === 'procedure' && isTime) return { timeLimit: quantity };
  if (kind === 'response-time' && isTime) return { target: quantity };
  if (kind === 'appearance' || kind === 'checklist' || kind === 'procedure') return { amount: quantity };
  return kind === 'measure' ? { quantity } : { amounts: [quantity] };
}

/** Whom a row of a table of visits is for, how and whether in person. */
function visitFields({ cells = {}, text }: Rule, lists: Lists, doubts: Doubt[]): Fields {
  const fields: Fields = {};
  const who = cells.grade ?? cells.item ?? cells.subject;
  const grade = who === undefined ? undefined : gradeIn(lists, who);
  if (grade !== undefined) fields['grade'] = grade;
  else if (who !== undefined) {
    fields['subject'] = who;
    doubts.push(doubt('grade', 'list', 0.4));
  }
  const how = cells.channel;
  const channel = how === undefined ? undefined : entryIn(lists, 'channels', how);
  const isInPerson =
    /当面|面对面|in person|face to face/iu.test(`${how ?? ''}${cells.rule ?? ''}${cells.note ?? ''}`) ||
    isYes(cells['in-person']);
  if (channel !== undefined) fields['channel'] = channel;
  else if (how !== undefined && !isInPerson) doubts.push(doubt('channel', 'list', 0.4));
  if (isInPerson) fields['inPerson'] = true;
  const others = inOneLine([cells.rule, cells.note, cells.other, how].filter((one) => one !== undefined));
  if (/\d/.test(others)) doubts.push(doubt('text', 'measure'));
  if (who === undefined) for (const reason of factsIn(text).doubts) doubts.push(doubt('text', reason));
  return fields;
}

const isYes = (cell: string | undefined) => cell !== undefined && /^(?:√|是|必须|yes|y|required)/iu.test(cell);
