import { isOverdue, stateOn } from '../../../corpus/state.ts';
import type { DataPath, Manual, SourceFile, Standard } from '../../../corpus/index.ts';
import { addDays, daysBetween } from '../../../lib/day.ts';
import { schemaOfType, visitRoles } from '../../../schema/index.ts';
import { insertionSpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { dateNames, dateWords } from './date-words.ts';

type Dated = Finding<typeof dateWords>;
type DateName = keyof typeof dateNames;

/** A date that must not come before another one of the same file. */
interface Order {
  earlier: [name: DateName, date: string, path: DataPath];
  later: [name: DateName, date: string, path: DataPath];
  /** It is the earlier one that agrees with no other date. */
  wrongFirst?: boolean;
}

/** Dates follow one another, and what they say about today is told. */
export const datesRule = defineRule({
  id: 'dates',
  title: { zh: '日期', en: 'Dates' },
  level: 'error',
  summary: {
    zh: '日期前后有序；复审到期、尚未生效和已失效的会提示',
    en: 'Dates follow one another; reviews due, rules to come and rules that ended are told',
  },
  words: dateWords,
  *find({ corpus, today }) {
    for (const standard of corpus.standards) {
      for (const order of ordersOf(standard)) yield* outOfOrder(standard.authority.file, order, today);
      yield* againstToday(standard, today);
      yield* withdrawal(standard, today);
    }
    for (const file of corpus.files) yield* farDates(file, today);
    for (const manual of corpus.manuals) {
      for (const order of ordersOfManual(manual)) yield* outOfOrder(manual.authority.file, order, today);
      yield* signedToCome(manual, today);
    }
  },
});

function ordersOf({ facts }: Standard): Order[] {
  const { effective, review, expires } = facts.revision;
  const at = (name: 'effective' | 'review' | 'expires', date: string): Order['earlier'] => [
    name,
    date,
    ['standard', 'revision', name],
  ];
  const published = facts.history.map(({ date }, index): Order['earlier'] => [
    'published',
    date,
    ['standard', 'history', index, 'date'],
  ]);
  const last = published.at(-1);
  const wrongFirst = isTooLate(facts);
  const orders: Order[] = [{ earlier: at('effective', effective), later: at('review', review), wrongFirst }];
  if (last) orders.push({ earlier: last, later: at('effective', effective) });
  if (expires) orders.push({ earlier: at('effective', effective), later: at('expires', expires) });
  const { withdrawn } = facts;
  if (withdrawn)
    orders.push({
      earlier: at('effective', effective),
      later: ['withdrawn', withdrawn.on, ['standard', 'withdrawn', 'on']],
    });
  return [...orders, ...inTurn(published)];
}

function ordersOfManual({ facts }: Manual): Order[] {
  const signature = (name: 'written' | 'checked' | 'approved'): Order['earlier'] => [
    name,
    facts[name].on,
    ['manual', name, 'on'],
  ];
  return inTurn([signature('written'), signature('checked'), signature('approved')]).concat(
    inTurn(
      facts.revisions.map(({ date }, index): Order['earlier'] => [
        'published',
        date,
        ['manual', 'revisions', index, 'date'],
      ]),
    ),
  );
}

/** Nobody can have signed on a day that is still to come. */
function* signedToCome({ facts, authority: { file } }: Manual, today: string): Iterable<Dated> {
  for (const name of ['written', 'checked', 'approved'] as const) {
    const date = facts[name].on;
    const path = ['manual', name, 'on'];
    // A year that is a slip of the pen is told as one.
    if (date > today && !isFar(date, today))
      yield { file, path, span: valueSpan(file, path), say: 'signed-to-come', with: { name, date } };
  }
}

function inTurn(dates: readonly Order['earlier'][]): Order[] {
  return dates.slice(1).map((later, index) => ({ earlier: dates[index] as Order['earlier'], later }));
}

function* outOfOrder(file: SourceFile, { earlier, later, wrongFirst = false }: Order, today: string): Iterable<Dated> {
  // ISO dates compare as texts.
  if (earlier[1] <= later[1]) return;
  const far = [earlier, later].flatMap(([, date, path]) => (isFar(date, today) ? { file, path } : []))[0];
  const [wrong, other] = wrongFirst ? [earlier, later] : [later, earlier];
  yield {
    file,
    path: wrong[2],
    span: valueSpan(file, wrong[2]),
    say: 'order',
    with: { earlier: earlier[0], earlierDate: earlier[1], later: later[0], laterDate: later[1] },
    related: { file, span: valueSpan(file, other[2]), path: other[2] },
    // A year that is a slip of the pen is told as one.
    ...(far && { level: 'warning', cause: far }),
  };
}

function* againstToday({ facts, authority: { file } }: Standard, today: string): Iterable<Dated> {
  if (facts.state !== 'issued') return;
  const { effective, review, expires } = facts.revision;
  const at = (name: string) => ({
    file,
    path: ['standard', 'revision', name],
    span: valueSpan(file, ['standard', 'revision', name]),
  });
  if (expires && expires < today) yield { ...at('expires'), level: 'warning', say: 'expired', with: { date: expires } };
  // A review before the rule began was written wrongly: it is not due.
  else if (isOverdue(today, review) && review >= effective)
    yield {
      ...at('review'),
      level: 'warning',
      say: 'overdue',
      with: { date: review, days: daysBetween(review, today) },
    };
  // A day after the review is told as wrong, not as still to come; so is a year that is a slip.
  if (stateOn(today, facts) === 'coming' && !isTooLate(facts) && !isFar(effective, today))
    yield {
      ...at('effective'),
      level: 'note',
      say: 'future',
      with: { date: effective, days: daysBetween(today, effective) },
    };
}

function* withdrawal({ facts, authority: { file } }: Standard, today: string): Iterable<Dated> {
  const path = ['standard', 'withdrawn'];
  if (facts.state === 'withdrawn' && !facts.withdrawn)
    yield {
      file,
      path,
      span: valueSpan(file, ['standard', 'state']) ?? insertionSpan(file, path),
      say: 'no-withdrawal',
      with: {},
    };
  const on = facts.withdrawn?.on;
  // A state holds on every day, so that a withdrawal takes effect whenever it is published.
  if (facts.state === 'withdrawn' && on !== undefined && on > today && !isFar(on, today))
    yield {
      file,
      path: [...path, 'on'],
      span: valueSpan(file, [...path, 'on']),
      say: 'withdrawal-to-come',
      with: { date: on, last: addDays(on, -1) },
    };
  if (facts.state !== 'withdrawn' && facts.withdrawn)
    yield { file, path, span: valueSpan(file, path), say: 'not-withdrawn', with: { state: facts.state } };
}

/** How many days may pass from the issue of a standard until it takes effect. */
const longestWait = 731;

/** Whether it is the day of the effect that fits neither the issue before it nor the review after it. */
function isTooLate({ history, revision: { effective, review } }: Standard['facts']): boolean {
  const issued = history.at(-1)?.date;
  return issued !== undefined && review < effective && issued <= review && daysBetween(issued, effective) > longestWait;
}

/** Nobody plans further ahead, and no rule in force was made earlier. */
const yearsAhead = 20;
const firstYear = 1980;

function isFar(date: string, today: string): boolean {
  const [year, now] = [Number(date.slice(0, 4)), Number(today.slice(0, 4))];
  return year < firstYear || year > now + yearsAhead;
}

/** Dates so far away that the year must be a slip of the pen. */
function farDates(file: SourceFile, today: string): Dated[] {
  const schema = schemaOfType(file.type);
  const found: Dated[] = [];
  if (!schema) return found;
  visitRoles(schema, file.value, ['date'], (_role, value, path) => {
    const date = String(value);
    // Laws are older than companies.
    if (path.at(-1) === 'validFrom' || !isFar(date, today)) return;
    const meant = meantYear(date.slice(0, 4), Number(today.slice(0, 4)));
    const span = valueSpan(file, path);
    const text = meant === undefined ? undefined : `${meant}${date.slice(4)}`;
    const fix = span && text !== undefined ? { ...span, text, safe: false } : undefined;
    // Nobody can have signed on such a day.
    const level = date > today && path[0] === 'manual' && path.at(-1) === 'on' ? 'error' : 'warning';
    found.push({ file, path: [...path], span, fix, level, say: 'far', with: { date, meant: text } });
  });
  return found;
}

/** The one year near this one that two neighbouring digits changed round may make of it. */
function meantYear(year: string, now: number): number | undefined {
  const [a = '', b = '', c = '', d = ''] = year;
  const near = [...new Set([b + a + c + d, a + c + b + d, a + b + d + c].map(Number))].filter(
    (one) => Math.abs(one - now) <= 10,
  );
  return near.length === 1 ? near[0] : undefined;
}
