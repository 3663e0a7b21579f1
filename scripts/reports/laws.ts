import { nearest } from '../../src/corpus/edit-distance.ts';
import {
  articleText,
  type Corpus,
  lawsOf,
  lawStateOn,
  restingOnLaw,
  reviewLimit,
  validText,
} from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { BasisDocument } from '../../src/schema/index.ts';
import type { ReportMaker } from './report.ts';
import { told } from '../lib/told.ts';
import { many } from '../../src/lib/many.ts';

const states = {
  get ended() {
    return told('已失效', 'ended', ' ');
  },
  get ending() {
    return told('即将失效', 'ends soon', ' ');
  },
  get holds() {
    return told('有效', 'holds', ' ');
  },
} as const;

/** What rests on laws, contracts and the like: on all of them, on one, or on one article. */
export const lawsReport: ReportMaker = {
  summary: {
    zh: '哪些条款依据法规和合同；也可以只看一条，如 labour-law#36',
    en: 'what rests on laws and contracts; on one, such as labour-law#36',
  },
  operand: {
    name: { zh: '[法规]', en: '[law]' },
    refusal: (corpus, asked) =>
      asked.length <= 1
        ? unknown(corpus, asked[0])
        : told('请写一部法规或其中一条：labour-law#36', 'Name one law or article: labour-law#36'),
  },
  make(corpus, today, [asked]) {
    const [id, article] = asked?.split('#') ?? [];
    const limit = reviewLimit(corpus, today);
    const { all } = corpus.languages;
    const found = lawsOf(corpus)
      .filter((law) => id === undefined || law.id === id)
      .map((law) => ({
        ...law,
        state: lawStateOn(law, today, limit),
        rests: restingOnLaw(corpus, law).filter((one) => article === undefined || one.article === article),
      }));
    const clauses = new Set(found.flatMap(({ rests }) => rests.flatMap((one) => one.clauses)));
    const text = [
      ...found.map((law) => {
        const valid = validText(law, all.includes('en') ? 'en' : 'zh');
        const lines = law.rests.map((one) => lineOf(law, one, all.includes('zh') ? 'zh' : 'en'));
        return [headOf(law, valid, states[law.state]), ...lines].join('\n');
      }),
      told(
        `${clauses.size} 条条款依据 ${asked ?? `${found.length} 份文件`}`,
        `${many(clauses.size, 'clause rests', 'clauses rest')} on ${asked ?? many(found.length, 'document')}`,
        ' · ',
      ),
    ].join('\n\n');
    return { text, data: found, failed: false };
  },
};

function headOf({ id, title, number, edition }: BasisDocument, valid: string, state: string): string {
  return [id, ...new Set([title.zh, title.en]), number, ...new Set([edition?.zh, edition?.en]), valid, state]
    .filter(Boolean)
    .join('  ');
}

function lineOf(
  law: BasisDocument,
  { article, clauses }: { article: string; clauses: readonly string[] },
  locale: Locale,
): string {
  const name = article === '' ? told('整份文件', 'the whole', ' ') : articleText(law, article, locale);
  return `  ${name}  ${clauses.join(' ') || '–'}`;
}

/** Why there is no such law or article; undefined when there is, or none was asked for. */
function unknown(corpus: Corpus, asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const known = lawsOf(corpus).flatMap(({ id, articles = [] }) => [id, ...articles.map((one) => `${id}#${one.id}`)]);
  if (known.includes(asked)) return undefined;
  const meant = nearest(asked, known);
  return told(
    `没有这部法规或这一条：${asked}${meant ? `，您是不是要写 ${meant}？` : ''}`,
    `There is no such law or article: ${asked}${meant ? `. Did you mean ${meant}?` : ''}`,
  );
}
