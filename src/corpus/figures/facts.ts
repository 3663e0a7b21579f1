import {
  addressableLists,
  type Quantity,
  standard as standardSchema,
  type StandardFacts,
  type Unit,
  visitRoles,
} from '../../schema/index.ts';
import { type Figure, figuresIn } from './figures-in.ts';
import { measureOf } from './unit-words.ts';

/** A figure that a clause lays down, in its fields or, where those hold none of the unit, in its words. */
export interface Fact extends Figure {
  /** The id of the clause; undefined for a figure of the whole standard. */
  clause: string | undefined;
}

const known = new WeakMap<StandardFacts, readonly Fact[]>();

/** The figures that a standard lays down. Notes lay down nothing. */
export function figureFacts(facts: StandardFacts): readonly Fact[] {
  const made = known.get(facts) ?? collected(facts);
  known.set(facts, made);
  return made;
}

function collected(facts: StandardFacts): Fact[] {
  const inFields: Fact[] = [];
  const inWords: Fact[] = [];
  visitRoles(standardSchema, facts, ['quantity', 'frequency', 'words'], ({ role }, value, [list, index]) => {
    if (list === 'notes' || list === 'history') return;
    const entries = addressableLists.find((name) => name === list);
    const clause = entries && (facts as unknown as Entries)[entries]?.[Number(index)]?.id;
    if (role === 'words') inWords.push(...textsOf(value).flatMap((text) => statedIn(text, clause)));
    else inFields.push(...valuesOf(value as Quantity | { count: number; unit: Unit }, clause));
  });
  const measures = ({ units }: Fact) => units.map((unit) => measureOf(unit).of);
  const stands = (said: Fact) =>
    !inFields.some((fact) => fact.clause === said.clause && measures(fact).some((of) => measures(said).includes(of)));
  return [...inFields, ...inWords.filter(stands)];
}
type Entries = Readonly<Record<string, readonly { id: string }[] | undefined>>;

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : [value as string]);

function statedIn(text: string, clause: string | undefined): Fact[] {
  return figuresIn(text).flatMap(({ values, units }) => (units.length > 0 ? [{ values, units, clause }] : []));
}

function valuesOf(value: Quantity | { count: number; unit: Unit }, clause: string | undefined): Fact[] {
  // A target may be a word that says there is none.
  if (typeof value !== 'object') return [];
  const { unit, ...figure } = value;
  const values = 'count' in figure ? [figure.count] : [figure.value, figure.min, figure.max];
  return [{ values: values.filter((one) => one !== undefined), units: [unit], clause }];
}
