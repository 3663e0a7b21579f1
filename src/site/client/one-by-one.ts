import { fill } from '../../i18n/fill.ts';
import { ruleOf, sayEnd } from './one-rule.ts';
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
 * Begins at the one that the address names, or at the first that is not done; the address keeps the place. Those that
 * are not asked stand among all. Who comes from a rule has its questions first, and the others when they go on.
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
  let rule = isNamed ? undefined : ruleOf(asked);
  let sequence = rule?.questions ?? asked;
  let at = firstOf(sequence, isDone, score?.id);
  const end = document.querySelector<HTMLElement>('.rule-end');

  const show = () => {
    document.documentElement.toggleAttribute('data-one-by-one', isOne);
    document.documentElement.toggleAttribute('data-one-rule', rule !== undefined);
    // Its questions end with the last of them: there is no score of a part.
    if (rule) at = Math.min(at, sequence.length - 1);
    const isEnd = at >= sequence.length - 1 || !isOne;
    sayEnd(end, isEnd ? rule : undefined, asked.length - sequence.length);
    for (const question of questions) {
      question.toggleAttribute('data-current', question === sequence[at]);
      question.toggleAttribute('data-later', !sequence.includes(question));
    }
    score?.toggleAttribute('data-waits', at < sequence.length);
    if (!place || !steps || !back || !on) return;
    place.hidden = steps.hidden = false;
    const [line, meter, choice] = [...place.children];
    const n = Math.min(at + 1, sequence.length);
    line?.replaceChildren(fill(place.dataset['place'] ?? '', { n, of: sequence.length }));
    if (meter instanceof HTMLProgressElement) Object.assign(meter, { max: sequence.length, value: at });
    choice?.replaceChildren((isOne ? place.dataset['all'] : place.dataset['one']) ?? '');
    back.disabled = at === 0;
    on.hidden = at >= sequence.length - (rule ? 1 : 0);
    on.textContent = (at === sequence.length - 1 ? on.dataset['last'] : on.dataset['next']) ?? '';
  };
  const goTo = (place: number) => {
    at = Math.max(0, Math.min(place, sequence.length));
    show();
    const part = sequence[at] ?? score;
    keepPlace(part, rule !== undefined);
    arrive(part);
  };
  const go = (step: number) => {
    goTo(at + step);
  };
  back?.addEventListener('click', () => go(-1));
  on?.addEventListener('click', () => go(1));
  end?.querySelector('button')?.addEventListener('click', () => {
    const others = asked.filter((question) => !sequence.includes(question));
    const next = others.find((question) => !isDone(question)) ?? others[0];
    rule = undefined;
    sequence = asked;
    goTo(next ? asked.indexOf(next) : 0);
  });
  place?.querySelector('button')?.addEventListener('click', () => {
    isOne = !isOne;
    writeStored(storeName, isOne);
    // All of them are more than those of a rule.
    if (!isOne && rule) {
      const here = sequence[at];
      rule = undefined;
      sequence = asked;
      at = here ? asked.indexOf(here) : 0;
      keepPlace(here, false);
    }
    show();
  });
  show();
  return {
    begin(chosen) {
      sequence = isOne ? chosen : asked;
      goTo(sequence.indexOf(chosen[0] as HTMLElement));
    },
  };
}

const named = () => location.hash.slice(1);

/** Writes the place into the address, where a reload and the other language find it. */
function keepPlace(part: HTMLElement | null | undefined, isOfRule: boolean): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${isOfRule ? search : ''}#${part?.id ?? ''}`);
}

function firstOf(
  questions: readonly HTMLElement[],
  isDone: (question: HTMLElement) => boolean,
  end: string | undefined,
): number {
  if (end !== undefined && named() === end) return questions.length;
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
