import type { Frequency, Quantity } from '../../../src/schema/index.ts';
import { draftOf, readSourceFile } from '../../../src/import/index.ts';
import type { Truth } from '../sources/truth.ts';
import { exampleLists } from './lists.ts';

/** How an import did on a source whose truth is known. */
export interface Accuracy {
  clauses: number;
  /** Clauses with the right words and no more. */
  borders: number;
  /** Of those, with every fact right and none besides. */
  right: number;
  sure: number;
  /** Clauses that nobody is asked to look at, and that are wrong. */
  sureAndWrong: string[];
  wrong: string[];
}

/** Compares what an import makes of a source with what a careful editor makes of it. */
export async function accuracyOf(bytes: Uint8Array, truth: Truth): Promise<Accuracy> {
  const { standards } = draftOf(await readSourceFile(bytes), exampleLists, 'manual');
  const sum: Accuracy = { clauses: 0, borders: 0, right: 0, sure: 0, sureAndWrong: [], wrong: [] };
  sum.clauses = Object.values(truth).flat().length;
  const told = new Set<string>();
  for (const { title, clauses } of standards)
    for (const { fields, doubts } of clauses) {
      const expected = (truth[title] ?? []).find(([words]) =>
        isSame(JSON.stringify(fields['text']).slice(1, -1), words),
      );
      const found = factsOf(fields);
      const wanted = expected?.slice(1).toSorted();
      // Not every kind tells what is to be done from what is not.
      const compared = wanted?.filter((one) => found.includes('do') || found.includes('dont') || one !== 'do');
      const isRight = compared?.join() === found.join();
      if (expected) told.add(`${title} ${expected[0]}`);
      if (expected) sum.borders += 1;
      if (isRight) sum.right += 1;
      const isSure = doubts.filter(({ reason }) => reason !== 'list').length === 0;
      if (isSure) sum.sure += 1;
      const shown = `${title}: ${JSON.stringify(fields['text'])} [${found.join()}] wanted [${wanted?.join() ?? '–'}]`;
      if (!isRight) sum.wrong.push(shown + (isSure ? ' SURE' : ` (${doubts.map(({ reason }) => reason).join()})`));
      if (!isRight && isSure) sum.sureAndWrong.push(shown);
    }
  for (const [title, list] of Object.entries(truth))
    for (const [words] of list) if (!told.has(`${title} ${words}`)) sum.wrong.push(`${title}: missed ${words}`);
  return sum;
}

/** Whether a row of a table has a comma or a colon of one script or the other is no matter. */
const bare = (text: string) =>
  text
    .replaceAll(/[\s。.]/gu, '')
    .replaceAll(/[,，]/g, ',')
    .replaceAll(/[:：]/g, ':')
    .toLowerCase();
const isSame = (text: string, words: string) =>
  bare(text) === bare(words) || bare(text.replace(/^[^：:]{1,12}[：:]/u, '')) === bare(words);

/** The facts of a clause as the truth has them. */
function factsOf(fields: Readonly<Record<string, unknown>>): string[] {
  const { polarity, every, grade, channel, inPerson, amounts = [] } = fields;
  const quantities = [
    fields['amount'],
    fields['timeLimit'],
    fields['target'],
    fields['quantity'],
    ...(amounts as unknown[]),
  ];
  return [
    ...(polarity === undefined ? [] : [polarity as string]),
    ...(every === undefined ? [] : [everyText(every as Frequency)]),
    ...(grade === undefined ? [] : [`grade ${grade as string}`]),
    ...(channel === undefined || inPerson ? [] : [`channel ${channel as string}`]),
    ...(inPerson ? ['in person'] : []),
    ...quantities.flatMap((one) => (one === undefined ? [] : [quantityText(one as Quantity)])),
  ].sort();
}

const signs = { 'at-most': '≤', 'at-least': '≥', about: '≈', 'more-than': '>', 'less-than': '<', equal: '=' } as const;

function everyText({ count, unit, times, comparator }: Frequency): string {
  const often = times === undefined ? '' : ` x${typeof times === 'number' ? times : `${times.min}–${times.max}`}`;
  return `every ${count === 1 ? '' : `${count} `}${unit}${often}${comparator ? ` ${signs[comparator]}` : ''}`;
}

function quantityText({ value, min, max, unit, comparator, per }: Quantity): string {
  const over = per === undefined ? '' : ` a ${typeof per === 'string' ? per : `${per.count} ${per.unit}`}`;
  return (min === undefined ? `${signs[comparator ?? 'equal']} ${value} ${unit}` : `${min}–${max} ${unit}`) + over;
}
