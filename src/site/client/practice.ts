import { counted } from '../../i18n/counted.ts';
import { fill } from '../../i18n/fill.ts';
import { keepStored, readStored, writeStored } from './stored.ts';
import { showOneByOne } from './one-by-one.ts';
import { type Given, tallyOf } from './tally.ts';
import { showTextsOfDay } from './texts.ts';

/** The name this device keeps practice under: the answers given, by bank and question. */
const storeName = 'practice';
type Store = Readonly<Record<string, Given>>;

const read = () => readStored<Store>(storeName, {});

/** Makes the questions of a bank answer: right or wrong, the explanation, the score, and a new start. */
export function startPractice(): void {
  const bank = document.querySelector<HTMLElement>('[data-bank]');
  const id = bank?.dataset['bank'];
  if (!bank || id === undefined) return;
  // Which text of a clause holds today decides what can be answered.
  showTextsOfDay();
  const all = [...bank.querySelectorAll<HTMLElement>('.question')];
  const isScored = ({ dataset }: HTMLElement) => dataset['answer'] !== undefined;
  const leftOut = all.filter((question) => isScored(question) && question.querySelector('[data-misfit]'));
  const asked = all.filter((question) => !leftOut.includes(question));
  const questions = asked.filter(isScored);
  tellLeftOut(leftOut);
  const answers = Object.fromEntries(questions.map((question) => [question.id, question.dataset['answer'] ?? '']));
  const score = document.querySelector<HTMLElement>('[data-score]');
  const given = () => read()[id] ?? {};

  const showScore = () => {
    const text = score?.querySelector('p');
    if (!score || !text) return;
    score.hidden = false;
    const tally = tallyOf(answers, given());
    const wrong = score.querySelector<HTMLElement>('[data-wrong]');
    if (wrong) wrong.hidden = tally.wrong === 0;
    const { score: some = '', all = '' } = score.dataset;
    text.textContent = counted(tally.left === 0 ? all : some, { ...tally });
  };

  for (const question of questions) {
    const check = question.querySelector('button');
    check?.addEventListener('click', () => {
      const chosen = question.querySelector<HTMLInputElement>('input:checked')?.value;
      if (chosen === undefined) return tell(question, 'none');
      keepStored(storeName, { ...read(), [id]: { ...given(), [question.id]: chosen } });
      settle(question, chosen);
      showScore();
      // The button is gone; whoever goes on by keyboard or by ear goes on from the verdict.
      question.querySelector<HTMLElement>('.verdict')?.focus();
    });
    const before = given()[question.id];
    settle(question, before);
  }
  const sequence = showOneByOne(all, asked, ({ id: one }) => given()[one] !== undefined);
  /** Forgets the answers to some questions, and goes through some from the first again. */
  const again = (forgotten: readonly HTMLElement[], shown: readonly HTMLElement[]) => {
    const ids = new Set(forgotten.map((question) => question.id));
    const kept = Object.entries(given()).filter(([one]) => !ids.has(one));
    writeStored(storeName, { ...read(), [id]: Object.fromEntries(kept) });
    for (const question of forgotten) settle(question, undefined);
    showScore();
    sequence.begin(shown);
  };
  score?.querySelector('[data-again]')?.addEventListener('click', () => again(questions, asked));
  score?.querySelector('[data-wrong]')?.addEventListener('click', () => {
    const isWrong = ({ id: one }: HTMLElement) => given()[one] !== undefined && given()[one] !== answers[one];
    const wrong = questions.filter(isWrong);
    again(wrong, wrong);
  });
  showScore();
}

/** Takes the choice from questions that are written for another text than holds, and says how many these are. */
function tellLeftOut(questions: readonly HTMLElement[]): void {
  for (const question of questions) question.querySelector('fieldset')?.toggleAttribute('disabled', true);
  const line = document.querySelector<HTMLElement>('[data-left-out]');
  if (!line) return;
  line.hidden = questions.length === 0;
  line.textContent = fill(line.dataset['leftOut'] ?? '', { n: questions.length });
}

/** Shows on the list of banks how far each has come. */
export function showProgress(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const given = read()[place.dataset['progress'] ?? ''] ?? {};
    const { right, wrong } = tallyOf(JSON.parse(place.dataset['answers'] ?? '{}') as Given, given);
    if (right + wrong > 0) place.textContent = fill(place.dataset['text'] ?? '', { done: right + wrong, right });
  }
}

/** Puts a question into the state after an answer; undefined puts it back to the start. */
function settle(question: HTMLElement, chosen: string | undefined): void {
  const inputs = [...question.querySelectorAll('input')];
  for (const input of inputs) input.checked = input.value === chosen;
  const answered = inputs.some(({ checked }) => checked);
  question.querySelector('fieldset')?.toggleAttribute('disabled', answered);
  const check = question.querySelector('button');
  if (check) check.hidden = answered;
  const fold = question.querySelector('details');
  if (fold) fold.open = answered;
  const { answer } = question.dataset;
  for (const input of inputs) markAnswer(input, answered && input.value === answer);
  tell(question, !answered ? '' : chosen === answer ? 'right' : 'wrong');
}

/** Names the answer where it stands among the options, in words that are part of the option for every reader. */
function markAnswer(input: HTMLInputElement, isAnswer: boolean): void {
  const option = input.closest('.option');
  option?.querySelector('.answer-mark')?.remove();
  if (!isAnswer) return;
  const text = input.closest<HTMLElement>('[data-answer-mark]')?.dataset['answerMark'] ?? '';
  option?.append(Object.assign(document.createElement('b'), { className: 'answer-mark', textContent: text }));
}

/** Shows one of the verdicts that stand in the page, so that it is read out. */
function tell(question: HTMLElement, verdict: string): void {
  for (const line of question.querySelectorAll<HTMLElement>('[data-verdict]'))
    line.hidden = line.dataset['verdict'] !== verdict;
}
