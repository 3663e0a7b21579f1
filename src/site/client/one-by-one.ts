import { fill } from '../../i18n/fill.ts';
import { readStored, writeStored } from './stored.ts';

/** The name this device keeps under whether the questions of a bank come one by one. */
const storeName = 'one-by-one';

/** The questions of a bank as they are gone through. */
export interface OneByOne {
  /** Goes through some of them from the first; where all stand below each other, to the first of them. */
  begin(questions: readonly HTMLElement[]): void;
}

/**
 * Shows the questions of a bank one at a time, on a phone unless its reader wants all of them, elsewhere when asked to.
 * Begins at the one that the address names, or at the first that is not done. Those that are not asked stand among all.
 */
export function showOneByOne(
  questions: readonly HTMLElement[],
  asked: readonly HTMLElement[],
  isDone: (question: HTMLElement) => boolean,
): OneByOne {
  const [place, steps, score] = ['.bank-place', '.bank-steps', '.score'].map((name) =>
    document.querySelector<HTMLElement>(name),
  );
  const [back, on] = [...(steps?.querySelectorAll('button') ?? [])];
  // One that is not asked, and that the address names, is found among all.
  const isNamed = questions.some((question) => question.id === named() && !asked.includes(question));
  let isOne = !isNamed && readStored(storeName, matchMedia('(max-width: 45rem)').matches);
  let sequence = asked;
  let at = firstOf(asked, isDone);

  const show = () => {
    document.documentElement.toggleAttribute('data-one-by-one', isOne);
    for (const question of questions) question.toggleAttribute('data-current', question === sequence[at]);
    score?.toggleAttribute('data-waits', at < sequence.length);
    if (!place || !steps || !back || !on) return;
    place.hidden = steps.hidden = false;
    const [line, meter, choice] = [...place.children];
    const n = Math.min(at + 1, sequence.length);
    line?.replaceChildren(fill(place.dataset['place'] ?? '', { n, of: sequence.length }));
    if (meter instanceof HTMLProgressElement) Object.assign(meter, { max: sequence.length, value: at });
    choice?.replaceChildren((isOne ? place.dataset['all'] : place.dataset['one']) ?? '');
    back.disabled = at === 0;
    on.hidden = at >= sequence.length;
    on.textContent = (at === sequence.length - 1 ? on.dataset['last'] : on.dataset['next']) ?? '';
  };
  const go = (step: number) => {
    at = Math.max(0, Math.min(at + step, sequence.length));
    show();
    arrive(sequence[at] ?? score);
  };
  back?.addEventListener('click', () => go(-1));
  on?.addEventListener('click', () => go(1));
  place?.querySelector('button')?.addEventListener('click', () => {
    isOne = !isOne;
    writeStored(storeName, isOne);
    show();
  });
  show();
  return {
    begin(chosen) {
      sequence = isOne ? chosen : asked;
      at = Math.max(0, sequence.indexOf(chosen[0] as HTMLElement));
      show();
      arrive(chosen[0]);
    },
  };
}

const named = () => location.hash.slice(1);

function firstOf(questions: readonly HTMLElement[], isDone: (question: HTMLElement) => boolean): number {
  const at = questions.findIndex(({ id }) => id === named());
  const open = questions.findIndex((question) => !isDone(question));
  return at >= 0 ? at : open >= 0 ? open : questions.length;
}

/** Goes to what is shown now, also for who reads by keyboard or by ear. */
function arrive(part: HTMLElement | null | undefined): void {
  const heading = part?.querySelector('h2');
  if (!part || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'nearest' });
}
