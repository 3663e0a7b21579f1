import {
  circlesOf,
  figureText,
  type LevelFault,
  levelFaults,
  mixedCurrencies,
  type Standard,
} from '../../../corpus/index.ts';
import { type FactsOf, measureOf, type Unit, units } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { words } from './words.ts';

type Authority = Standard & { facts: FactsOf<'authority'> };
type Found = Finding<typeof words>;

/** For every figure one level decides, and whoever cannot decide comes to somebody who can. */
export const authorityLevelsRule = defineRule({
  id: 'authority-levels',
  title: { zh: '权限的级别', en: 'Levels of authority' },
  level: 'error',
  summary: {
    zh: '各级权限相接而不重叠，用同一种货币，定不了时找得到能定的人',
    en: 'Levels meet without gaps or overlaps, in one currency, and escalation ends with somebody who decides',
  },
  words,
  *find({ corpus }) {
    for (const standard of corpus.standards) {
      if (!isAuthority(standard)) continue;
      const { facts } = standard;
      yield* bothCases(standard);
      const mixed = mixedCurrencies(facts);
      for (const { index, first } of mixed) yield mixedFinding(standard, index, first);
      for (const fault of levelFaults(facts)) yield besideFinding(standard, fault);
      for (const { index, at, roles } of circlesOf(facts)) {
        const path = ['standard', 'clauses', index, 'escalatesTo', at];
        const { file } = standard.authority;
        yield { file, path, span: valueSpan(file, path), say: 'circle', with: { roles } };
      }
    }
  },
});

const isAuthority = (standard: Standard): standard is Authority => standard.facts.kind === 'authority';

/** Cases that a level is for and not for. */
function* bothCases({ facts, authority: { file } }: Authority): Iterable<Found> {
  for (const [index, { cases = [], excludesCases = [] }] of facts.clauses.entries())
    for (const [at, id] of excludesCases.entries()) {
      const path = ['standard', 'clauses', index, 'excludesCases', at];
      if (cases.includes(id)) yield { file, path, span: valueSpan(file, path), say: 'both-cases', with: { id } };
    }
}

function mixedFinding({ facts, authority: { file } }: Authority, index: number, first: number): Found {
  const { clauses } = facts;
  const path = ['standard', 'clauses', index, 'amount', 'unit'];
  const [own, other] = [clauses[index]?.amount?.unit, clauses[first]?.amount?.unit];
  return {
    ...{ file, path, span: valueSpan(file, path) },
    related: { file, span: valueSpan(file, ['standard', 'clauses', first, 'amount', 'unit']) },
    say: 'currencies',
    with: { unit: nameOf(own), first: nameOf(other), id: clauses[first]?.id ?? '' },
  };
}

const nameOf = (unit: Unit | undefined) => ({ zh: unit ? units[unit].zh : '', en: unit ? units[unit].en : '' });

function besideFinding({ facts, authority: { file } }: Authority, { fault, level, below }: LevelFault): Found {
  const { clauses } = facts;
  const { index, measure, quantity } = level;
  const lower = quantity.min === undefined ? 'value' : 'min';
  const path = ['standard', 'clauses', index, measure, quantity.fraction ? 'fraction' : lower];
  const span = valueSpan(file, path);
  const { size } = measureOf(quantity.unit);
  const figure = (value: number) => {
    if (!Number.isFinite(value)) return undefined;
    const said = { value: value / size, unit: quantity.unit };
    return { zh: figureText(said, 'zh'), en: figureText(said, 'en') };
  };
  return {
    ...{ file, path, span },
    related: { file, span: valueSpan(file, ['standard', 'clauses', below.index, below.measure]) },
    say: fault,
    with: {
      ...{ id: clauses[index]?.id ?? '', below: clauses[below.index]?.id ?? '' },
      ...{ from: figure(level.from), to: figure(below.to) },
    },
  };
}
