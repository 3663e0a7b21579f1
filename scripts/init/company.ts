import { type Locale, locales } from '../../src/languages/index.ts';
import { type Bilingual, siteSettings, usualSettings } from '../../src/schema/index.ts';
import { type Trade, trades } from './templates.ts';

/** What is asked of a company that begins. */
export interface Company {
  /** In the order they are offered. */
  languages: readonly Locale[];
  authority: Locale;
  /** The name in each of its languages. */
  names: Readonly<Partial<Record<Locale, string>>>;
  trade: Trade;
  baseUrl: string;
  timeZone: string;
  /** What its codes begin with. */
  prefix: string;
}

/** One thing that is asked: at the terminal, or as an option. */
export interface Question<Answer> {
  ask: Bilingual;
  /** How an answer is written. */
  form: Bilingual;
  /** What an answer means; undefined where it means nothing. */
  read: (text: string) => Answer | undefined;
}

const oneOf = <Name extends string>(names: readonly Name[], text: string) => names.find((name) => name === text);

function languagesIn(text: string): readonly Locale[] | undefined {
  const named = text.split(/[,，、\s]+/).map((one) => oneOf(locales, one));
  const known = named.filter((one) => one !== undefined);
  return known.length === named.length && new Set(known).size === known.length ? known : undefined;
}

/** A name on one line, without what could not be seen or printed. */
function nameIn(text: string): string | undefined {
  const name = text.trim();
  return name !== '' && name.length <= 60 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name) ? name : undefined;
}

function settingIn(field: 'baseUrl' | 'timeZone', text: string): string | undefined {
  const read = siteSettings.shape[field].safeParse(text);
  return read.success ? read.data.replace(/\/+$/, '') : undefined;
}

const tradeList = (locale: 'zh' | 'en') =>
  Object.entries(trades)
    .map(([id, names]) => (locale === 'zh' ? `${id}（${names.zh}）` : id))
    .join(locale === 'zh' ? '、' : ', ');

/** Everything that is asked, in the order of asking, by the name of its option. */
export const questions = {
  languages: {
    ask: { zh: '用哪些语言', en: 'Which languages' },
    form: { zh: '写 zh、en 或 zh,en', en: 'zh, en or zh,en' },
    read: languagesIn,
  },
  authority: {
    ask: { zh: '哪种语言承载数据，另一种是译文', en: 'Which language carries the facts; the other is its translation' },
    form: { zh: '写 zh 或 en', en: 'zh or en' },
    read: (text: string) => oneOf(locales, text),
  },
  name: {
    ask: { zh: '公司名称', en: 'The name of the company' },
    form: { zh: '一行，最多 60 个字', en: 'one line of at most 60 characters' },
    read: nameIn,
  },
  'name-en': {
    ask: { zh: '公司的英文名称', en: 'The name of the company in English' },
    form: { zh: '一行，最多 60 个字', en: 'one line of at most 60 characters' },
    read: nameIn,
  },
  trade: {
    ask: { zh: '哪个行业', en: 'Which trade' },
    form: { zh: tradeList('zh'), en: tradeList('en') },
    read: (text: string) => oneOf(Object.keys(trades) as Trade[], text),
  },
  'base-url': {
    ask: {
      zh: '网站将来的网址，还没有就直接回车',
      en: 'The future address of the site; just press Enter if there is none',
    },
    form: { zh: '像 https://manuals.example.com 这样', en: 'like https://manuals.example.com' },
    read: (text: string) => settingIn('baseUrl', text),
  },
  'time-zone': {
    ask: { zh: '时区', en: 'The time zone' },
    form: { zh: '像 Asia/Shanghai 这样', en: 'like Asia/Shanghai' },
    read: (text: string) => settingIn('timeZone', text),
  },
  prefix: {
    ask: { zh: '标准编码开头的两三个大写字母', en: 'Two or three capitals that codes begin with' },
    form: { zh: '像 SH 这样', en: 'like SH' },
    read: (text: string) => (/^[A-Z]{2,3}$/.test(text) ? text : undefined),
  },
} as const satisfies Record<string, Question<unknown>>;
export type QuestionName = keyof typeof questions;

/** What was answered so far. */
export type Answers = {
  -readonly [Name in QuestionName]?: NonNullable<ReturnType<(typeof questions)[Name]['read']>>;
};

/** What holds for a question that nobody answered; undefined for one that does not arise. */
export function usualAnswer(name: QuestionName, answers: Answers): string | undefined {
  const { languages = usualSettings.languages, trade = 'shop' } = answers;
  switch (name) {
    case 'languages':
      return usualSettings.languages.join();
    case 'authority':
      return languages[0];
    case 'name':
      return usualSettings.brand[languages[0] ?? 'en'];
    case 'name-en':
      return languages.length === 1 ? undefined : latinName(answers.name);
    case 'trade':
      return 'shop';
    case 'base-url':
      return usualSettings.baseUrl;
    case 'time-zone':
      return machineZone();
    case 'prefix':
      return trades[trade].prefix;
  }
}

/** The zone of this machine; a server set to UTC says nothing of where people are. */
function machineZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === 'UTC' ? usualSettings.timeZone : timeZone;
}

/** A name that English readers can read is their name too. */
const latinName = (name: string | undefined) =>
  name === undefined || /\p{Script=Han}/u.test(name) ? usualSettings.brand.en : name;

/** The company that the answers describe, with the usual ones where there are none. */
export function companyOf(answers: Answers): Company {
  const all = { ...answers };
  for (const name of Object.keys(questions) as QuestionName[]) {
    const usual = all[name] === undefined ? usualAnswer(name, all) : undefined;
    if (usual !== undefined) Object.assign(all, { [name]: questions[name].read(usual) });
  }
  const { languages = [], authority = 'en', name, trade = 'shop', prefix = '' } = all;
  const english = languages.length === 1 ? name : all['name-en'];
  const names = Object.fromEntries(languages.map((locale) => [locale, locale === 'en' ? english : name]));
  const place = { baseUrl: all['base-url'] ?? '', timeZone: all['time-zone'] ?? '' };
  return { languages, authority, names, trade, prefix, ...place };
}

/** What does not fit together in a company; undefined where all does. */
export function companyFault({ languages, authority, names }: Company): Bilingual | undefined {
  if (!languages.includes(authority))
    return {
      zh: `语言里没有承载数据的 ${authority}：--languages 和 --authority 对不上`,
      en: `The language that carries the facts, ${authority}, is not among the languages`,
    };
  if (names.en !== undefined && /\p{Script=Han}/u.test(names.en))
    return {
      zh: `英文页面上的名称不能是中文“${names.en}”，请写英文名称`,
      en: `The name on English pages cannot be in Chinese, as “${names.en}” is: write one in English`,
    };
  return undefined;
}
