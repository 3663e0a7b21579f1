import { nearest } from '../../src/corpus/edit-distance.ts';
import { type Corpus, entries, statementOf, type Touch, touchedBy, type Touched } from '../../src/corpus/index.ts';
import { many } from '../../src/lib/many.ts';
import type { Bilingual } from '../../src/schema/index.ts';
import type { ReportMaker } from './report.ts';
import { told, toldOf } from '../lib/told.ts';

/** What a way of resting on something is called, for headings. */
export const headings: Readonly<Record<Touch, Bilingual>> = {
  states: { zh: '也写着它的', en: 'Stated by' },
  translates: { zh: '译文', en: 'Translated by' },
  written: { zh: '按它写成的', en: 'Written for it' },
  names: { zh: '引用它的', en: 'Named by' },
  mentions: { zh: '文中提到它的', en: 'Spoken of by' },
  draws: { zh: '取它的数字来画的（会跟着变）', en: 'Drawn with its figure, and so following it' },
  prints: { zh: '印它的卡组', en: 'Printed by' },
};

/** What rests on a standard or on one of its clauses. */
export const touchesReport: ReportMaker = {
  summary: {
    zh: '还有什么靠着一条标准或一条条款，如 AP-03#dye',
    en: 'what else rests on a standard or a clause, such as AP-03#dye',
  },
  operand: {
    name: { zh: '编码[#条款]', en: 'code[#clause]' },
    refusal: (corpus, asked) =>
      asked.length === 1
        ? unknown(corpus, asked[0] ?? '')
        : told('请写一条标准或条款：AP-03#dye', 'Name one standard or clause: AP-03#dye'),
  },
  make(corpus, _today, [asked = '']) {
    const [code, id] = asked.split('#');
    const standard = corpus.standards.find((one) => one.code === code);
    const found = standard ? touchedBy(corpus, standard, id) : [];
    const { all } = corpus.languages;
    const says = Object.fromEntries(
      all.map((locale) => [locale, standard ? statementOf(corpus, standard, id, locale) : null]),
    );
    const blocks = (Object.keys(headings) as Touch[]).flatMap((touch) => {
      const rows = found.filter((row) => row.touch === touch);
      return rows.length > 0 ? [[toldOf(headings[touch]), ...rows.map(lineOf)].join('\n')] : [];
    });
    const older = found.filter(({ isCurrent }) => isCurrent === false).length;
    const sum = told(
      `${found.length} 处靠 ${asked}，其中 ${older} 处按旧文字写成`,
      `${many(found.length, 'place')} rest on ${asked}, ${older} of them written for an older text`,
      ' · ',
    );
    return {
      text: [[asked, ...Object.values(says)].join('  '), ...blocks, sum].join('\n\n'),
      data: { asked, says, touched: found },
      failed: false,
    };
  },
};

function lineOf({ address, file, line, field, isCurrent }: Touched): string {
  const old = isCurrent === false ? `  ${told('按旧文字写成', 'written for the old text, look again', ' ')}` : '';
  return `  ${`${file}:${line}`.padEnd(48)}  ${address}  ${field}${old}`;
}

/** Why there is no such standard or clause; undefined when there is. */
function unknown({ standards }: Corpus, asked: string): string | undefined {
  const [code = '', id] = asked.split('#');
  const standard = standards.find((one) => one.code === code);
  const known = standard
    ? entries(standard.facts).map((entry) => `${code}#${entry.id}`)
    : standards.map((one) => one.code);
  if (standard && (id === undefined || known.includes(asked))) return undefined;
  const meant = nearest(standard ? asked : code, known);
  return told(
    `没有这条${standard ? '条款' : '标准'}：${asked}${meant ? `，您是不是要写 ${meant}？` : ''}`,
    `There is no ${standard ? 'such clause' : 'standard'}: ${asked}${meant ? `. Did you mean ${meant}?` : ''}`,
  );
}
