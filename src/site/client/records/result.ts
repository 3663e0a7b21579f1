import { fill } from '../../../i18n/fill.ts';
import type { RecordWords } from '../../../i18n/words/records.ts';
import type { Filled, RecordRow } from '../../records/record.ts';
import { type PassMark, scoreOf, scoresByManual } from '../../records/score.ts';

/** Shows how a record stands: its score, whether it passes, and the score of each manual where there are several. */
export function showResult(
  place: HTMLElement,
  rows: readonly RecordRow[],
  filled: Readonly<Record<string, Filled>>,
  mark: PassMark | undefined,
  words: RecordWords,
): void {
  const found = scoreOf(rows, filled, mark);
  const { score, total, wrong, left, isScaled, passed } = found;
  const part = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`);
  const text = (one: { score: number; total: number }) => fill(words.scoreText, { score: one.score, total: one.total });
  const verdict = !mark
    ? wrong > 0
      ? fill(words.flawed, { n: wrong })
      : words.flawless
    : passed
      ? words.passed
      : words.failed;
  place.hidden = rows.length === 0;
  part('score')?.replaceChildren(text({ score, total }));
  part('verdict')?.replaceChildren(passed === undefined ? fill(words.left, { n: left }) : verdict);
  place.classList.toggle('late', passed === false);
  part('scaled')?.toggleAttribute('hidden', !(mark && isScaled));
  const manuals = scoresByManual(rows, filled);
  const table = part('manuals');
  if (!table) return;
  table.hidden = manuals.length < 2;
  table.querySelector('tbody')?.replaceChildren(...manuals.map((one) => tableRow(one.manual, text(one.score))));
}

function tableRow(name: string, value: string): HTMLElement {
  const head = Object.assign(document.createElement('th'), { scope: 'row', textContent: name });
  const cell = Object.assign(document.createElement('td'), { textContent: value });
  const line = document.createElement('tr');
  line.append(head, cell);
  return line;
}
