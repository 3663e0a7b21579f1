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
import type { BasisDocument } from '../../src/schema/index.ts';
import type { ReportMaker } from './report.ts';

const states = { ended: '已失效 ended', ending: '即将失效 ends soon', holds: '有效 holds' } as const;

/** What rests on laws, contracts and the like: on all of them, on one, or on one article. */
export const lawsReport: ReportMaker = {
  summary: 'what rests on laws and contracts; on one, such as labour-law#36',
  operand: {
    name: '[law]',
    refusal: (corpus, asked) =>
      asked.length <= 1 ? unknown(corpus, asked[0]) : 'Name one law or article: labour-law#36',
  },
  make(corpus, today, [asked]) {
    const [id, article] = asked?.split('#') ?? [];
    const limit = reviewLimit(corpus, today);
    const found = lawsOf(corpus)
      .filter((law) => id === undefined || law.id === id)
      .map((law) => ({
        ...law,
        state: lawStateOn(law, today, limit),
        rests: restingOnLaw(corpus, law).filter((one) => article === undefined || one.article === article),
      }));
    const clauses = new Set(found.flatMap(({ rests }) => rests.flatMap((one) => one.clauses)));
    const text = [
      ...found.map((law) => [headOf(law, states[law.state]), ...law.rests.map((one) => lineOf(law, one))].join('\n')),
      `${clauses.size} clauses rest on ${asked ?? `${found.length} documents`}`,
    ].join('\n\n');
    return { text, data: found, failed: false };
  },
};

function headOf(law: BasisDocument, state: string): string {
  const { id, title, number, edition } = law;
  return [id, title.zh, title.en, number, edition?.zh, edition?.en, validText(law, 'en'), state]
    .filter(Boolean)
    .join('  ');
}

function lineOf(law: BasisDocument, { article, clauses }: { article: string; clauses: readonly string[] }): string {
  const name = article === '' ? '整份文件 the whole' : articleText(law, article, 'zh');
  return `  ${name}  ${clauses.join(' ') || '–'}`;
}

/** Why there is no such law or article; undefined when there is, or none was asked for. */
function unknown(corpus: Corpus, asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const known = lawsOf(corpus).flatMap(({ id, articles = [] }) => [id, ...articles.map((one) => `${id}#${one.id}`)]);
  if (known.includes(asked)) return undefined;
  const meant = nearest(asked, known);
  return `There is no such law or article: ${asked}${meant ? `. Did you mean ${meant}?` : ''}`;
}
