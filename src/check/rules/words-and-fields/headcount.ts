import { labelOf, type LocalizedStandard } from '../../../corpus/index.ts';
import type { Headcount } from '../../../schema/index.ts';
import { numbersIn } from '../../../lib/numerals.ts';
import type { Otherwise, Said } from './said.ts';

const classifier = '[名位个张间桌台家]?';

/** How many people to how many, where words name other numbers. */
export function headcountIn({ corpus, facts, local, text: { text }, locale, clause }: Said): Otherwise[] {
  const ids = (clause ? [clause] : facts.clauses).flatMap(({ id, headcount }) => (headcount ? [id] : []));
  if (ids.length === 0) return [];
  const here = local();
  const rows = ids.flatMap((id) => rowsOf(here, id));
  const said = rows.map((row) => ({ row, ...numbersOf(text, row, labelOf(corpus, 'roles', row.role, locale)) }));
  const named = said.filter(({ people, to }) => people ?? to);
  // A number of waiters alone says nothing of how many there are to so many guests, but in the clause that says that.
  if (named.length === 0 || (!clause && named.every(({ people, to }) => !people || !to))) return [];
  const fits = named.some(({ row, people, to }) => {
    if (people && to) return people.value * row.to === to.value * row.people;
    if (!to && people?.value === row.atLeast) return true;
    return (people?.value ?? row.people) === row.people && (to?.value ?? row.to) === row.to;
  });
  const [first] = named;
  const wrong =
    first && (first.people && first.people.value !== first.row.people ? first.people : (first.to ?? first.people));
  if (fits || !first || !wrong) return [];
  const { people, to } = first.row;
  return [
    {
      start: wrong.start,
      end: wrong.end,
      field: 'headcount',
      has: { zh: `${people} 比 ${to}`, en: `${people} to ${to}` },
    },
  ];
}

const rowsOf = ({ facts }: LocalizedStandard, id: string): readonly Headcount[] =>
  facts.clauses.find((clause) => clause.id === id)?.headcount ?? [];

/** The number of people, and of what they are for, that a text names. */
function numbersOf(text: string, { of }: Headcount, label: string) {
  const role = new RegExp(`^[\\s-]?${classifier}(?:[a-z]+ )?${RegExp.escape(label)}`, 'iu');
  const whom = new RegExp(
    `^[\\s-]?${classifier}(?:[a-z]+ )?${RegExp.escape(of.replace(/^[名位个张间桌台家]/u, ''))}`,
    'iu',
  );
  const all = numbersIn(text);
  return {
    people: all.find(({ end }) => role.test(text.slice(end))),
    to: all.find(({ end }) => whom.test(text.slice(end))),
  };
}
