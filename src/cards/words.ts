import { lawWords } from '../i18n/words/laws.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import {
  placeText,
  channelText,
  type Corpus,
  filled,
  formFacts,
  hoursLine,
  labelOf,
  type Limits,
  limitsBeyond,
  limitTexts,
  namedTexts,
  type People,
  peopleLines,
  ownLimits,
  visitDay,
  visitSubject,
} from '../corpus/index.ts';
import type { Clause, ClauseOf, Place, VocabularyName } from '../schema/index.ts';

/** What card builders need to know besides the facts: the language, and the names in the vocabularies. */
export interface Wording {
  locale: Locale;
  label(name: VocabularyName, id: string): string;
  /** Whom or what a clause of visits is for, and on which day. */
  visit(clause: ClauseOf<'visit-frequency'>): { subject: string; day: string };
  /** A form in one line: its name, who signs it, where it is kept and for how long. */
  form(id: string): string;
  /** A channel, with the hours at which somebody is there. */
  channel(id: string): string;
  /** Opening hours in one line: their name and what they are. */
  hours(id: string): string;
  /** What a clause rests on in law and contract, with its label; undefined where it rests on none. */
  laws(bases: readonly string[] | undefined): string | undefined;
  /** A text with `{surname}` and its like replaced by what goes there, in brackets. */
  filled(text: string): string;
  /** Where and when something holds, in words, as far as the deck leaves it open. */
  limits(limited: Limits): readonly string[];
  /** Who has to do with a clause, one part a text. */
  people(people: People): readonly string[];
  /** The same of a clause by itself; the hours of a spoken line stand apart. */
  limitsOf(clause: Pick<Clause, 'where' | 'when'>): readonly string[];
}

/** The wording of a language over a corpus's vocabularies, for a deck that is for a place or for all. */
export function wordingOf(corpus: Corpus, locale: Locale, place: Place = {}): Wording {
  const label = (name: VocabularyName, id: string) => labelOf(corpus, name, id, locale);
  const visit: Wording['visit'] = (clause) => ({
    subject: visitSubject(corpus, clause, locale),
    day: visitDay(corpus, clause, locale),
  });
  const form = (id: string) => {
    const { name, facts } = formFacts(corpus, id, locale);
    const { colon } = languageOf(locale);
    return [name, ...facts.map(({ label: of, text }) => `${of}${colon}${text}`)].join(cardWords[locale].join);
  };
  const limits = (limited: Limits) => limitTexts(corpus, limitsBeyond(corpus, limited, place), locale);
  return {
    locale,
    label,
    visit,
    form,
    channel: (id) => channelText(corpus, id, locale),
    hours: (id) => hoursLine(corpus, id, locale),
    laws: (bases = []) => namedTexts(corpus, [{ label: lawWords[locale].basis, from: 'laws', ids: bases }], locale)[0],
    filled: (text) => filled(corpus, text, locale),
    people: (people) => peopleLines(corpus, people, locale),
    limits,
    limitsOf: ({ where, when }) => limits(ownLimits({ where, when })),
  };
}

/** Where a deck is for, in words: cards of one branch are not those of another. Empty where it is for all places. */
export function deckPlace(corpus: Corpus, deck: string, locale: Locale): string {
  const place = corpus.decks.find((one) => one.deck === deck)?.for;
  return place ? placeText(corpus, place, locale) : '';
}

/** The name of a deck and the place it is for, which may be in the name already: “Lighthouse pocket cards”. */
export function deckTitle(name: string, place: string): string {
  return place === '' || name.includes(place) ? name : `${name} · ${place}`;
}

/** Who a document says it is by: the company, in the language that carries the facts. */
export function authorOf({ site, languages }: Corpus): string {
  return site.brand[languages.authority];
}

/** Words that only cards print. */
export const cardWords = {
  zh: {
    revision: (number: string) => `修订 ${number}`,
    effective: (date: string) => `${date} 起生效`,
    scan: '以扫码最新版为准',
    trial: '试印：网址是示例',
    draft: '草案 DRAFT',
    notInForce: '草案，尚未生效',
    partOf: (shown: number, of: number) => `共 ${of} 条，此卡印 ${shown} 条`,
    notAll: '还有补充没有印',
    rest: '其余请扫码',
    notUpToDate: { zh: '', en: '英文各行还没有最新的译文' },
    except: (text: string) => `${text}除外`,
    relativeTo: (text: string) => `以${text}为 1`,
    instead: '改说',
    say: '说',
    notSay: '不要说',
    caution: '注意',
    remedy: '办法',
    avoid: '不要说',
    target: '目标',
    noTarget: '未规定',
    grade: '客户等级',
    subject: '给谁、什么事',
    every: '多久一次',
    everyUnit: '每',
    channel: '怎么做',
    day: '日子',
    colour: '台历颜色',
    what: '做什么',
    inPerson: '须当面',
    unexpanded: '来源没有写明',
    question: '题目',
    answer: '答案',
    why: '为什么',
    which: { right: '哪一项正确？', wrong: '哪一项错误？' },
    theWrongOne: '错误的是',
    true: '正确',
    false: '错误',
    customerSays: '客户说',
    visible: '看得见的需要',
    hidden: '没说出口的需要',
    prompts: '想一想',
    excellent: '优秀',
    legendTitle: '怎么看卡',
    legendTag: '说明',
    legendLead: '卡上印着修订号。扫码就知道手里这张是不是最新的。',
    legendDo: '照着做',
    legendDont: '不这样做',
    legendLimit: '不超过这个数',
    legendCode: '标准编码，永不重复使用',
    legendRevision: '修订号：数字变了，就换新卡',
    legendPart: '写着“其余请扫码”的，只印了一部分',
    join: '；',
  },
  en: {
    revision: (number: string) => `Rev. ${number}`,
    effective: (date: string) => `from ${date}`,
    scan: 'Scan to check the latest',
    trial: 'Trial: example address',
    draft: 'DRAFT 草案',
    notInForce: 'a draft, not in force',
    partOf: (shown: number, of: number) => `This card: ${shown} of ${of}`,
    notAll: 'There is more to these lines',
    rest: 'scan for the rest',
    notUpToDate: { zh: 'Lines in Chinese have no up-to-date translation yet', en: '' },
    except: (text: string) => `Except: ${text}`,
    relativeTo: (text: string) => `taking ${text} as 1`,
    instead: 'Say instead',
    say: 'Say',
    notSay: 'Do not say',
    caution: 'Take care',
    remedy: 'Do',
    avoid: 'Do not say',
    target: 'Target',
    noTarget: 'not set',
    grade: 'Grade',
    subject: 'For',
    every: 'How often',
    everyUnit: 'every',
    channel: 'How',
    day: 'Day',
    colour: 'Calendar',
    what: 'What to do',
    inPerson: 'In person',
    unexpanded: 'Not spelt out in the source',
    question: 'Question',
    answer: 'Answer',
    why: 'Why',
    which: { right: 'Which is right?', wrong: 'Which is wrong?' },
    theWrongOne: 'The wrong one',
    true: 'True',
    false: 'False',
    customerSays: 'The customer says',
    visible: 'The need you see',
    hidden: 'The need unsaid',
    prompts: 'Think about',
    excellent: 'Excellent',
    legendTitle: 'How to read a card',
    legendTag: 'Key',
    legendLead: 'A card prints its revision. Scan it to learn whether the one in your hand is the latest.',
    legendDo: 'Do this',
    legendDont: 'Do not do this',
    legendLimit: 'No more than this',
    legendCode: 'The code of the standard, never used twice',
    legendRevision: 'The revision: when it changes, change the card',
    legendPart: '“Scan for the rest” means that the card holds a part',
    join: '; ',
  },
} as const satisfies Record<Locale, unknown>;

/** Content with the crosses that the card font lacks written as the one it has. */
export function printable<Content>(content: Content): Content {
  if (typeof content === 'string') return content.replace(/[✗✘✕]/gu, '×') as Content;
  if (Array.isArray(content)) return content.map((item: unknown) => printable(item)) as Content;
  if (content && typeof content === 'object')
    return Object.fromEntries(
      Object.entries(content).map(([key, value]) => [key, printable(value as unknown)]),
    ) as Content;
  return content;
}
