import { type Corpus, openPoints, type OpenPoint } from '../../src/corpus/index.ts';
import { many } from '../../src/lib/many.ts';
import type { ReportMaker } from './report.ts';
import { told } from '../lib/told.ts';

/** What is left open, and where. */
interface Open {
  /** A standard, or a question of a bank. */
  at: string;
  open: OpenPoint['open'] | 'answer';
  text: string;
}

const words: Readonly<Record<Open['open'], string>> = {
  get target() {
    return told('没有设目标', 'no target set', ' ');
  },
  get decider() {
    return told('没有规定谁来定', 'nobody is said to decide', ' ');
  },
  get letters() {
    return told('字母没有展开', 'letters not expanded', ' ');
  },
  get source() {
    return told('来源不完整', 'the source is at fault', ' ');
  },
  get answer() {
    return told('没有答案', 'no answer', ' ');
  },
};

/** What the rules leave open, as they say themselves, and questions without an answer. */
export const openReport: ReportMaker = {
  summary: {
    zh: '还没有定的：没有目标、没有人定、字母不全、来源残缺、题目没有答案',
    en: 'what is left open: no target, nobody to decide, letters, damaged sources, questions without an answer',
  },
  make(corpus) {
    const data = [...openOf(corpus), ...unanswered(corpus)];
    const lines = data.map(({ at, open, text }) => `${at.padEnd(28)}  ${words[open]}  ${text}`);
    return {
      text: [...lines, told(`${data.length} 处未定`, `${many(data.length, 'point')} open`, ' · ')].join('\n'),
      data,
      failed: false,
    };
  },
};

function openOf({ standards }: Corpus): Open[] {
  return standards
    .filter(({ facts }) => facts.state !== 'withdrawn')
    .flatMap(({ code, facts }) => openPoints(facts).map((point) => ({ ...placed(code, point), open: point.open })));
}

function placed(code: string, point: OpenPoint): Pick<Open, 'at' | 'text'> {
  if (point.open === 'target') return { at: code, text: point.timed };
  if (point.open === 'decider') return { at: `${code}#${point.clause}`, text: '' };
  if (point.open === 'letters') return { at: code, text: point.letters };
  return { at: `${code}#${point.note.id}`, text: point.note.text };
}

function unanswered({ banks, languages: { authority } }: Corpus): Open[] {
  return banks.flatMap(({ bank, questions }) =>
    questions.flatMap(({ id, unanswered: why }): Open[] =>
      why ? [{ at: `questions/${bank}#${id}`, open: 'answer', text: why[authority] }] : [],
    ),
  );
}
