import type { DataPath, SourceFile, Span } from '../../../corpus/index.ts';
import { bodySpan, valueSpan, writtenSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { visitTexts } from '../../text/leaves.ts';
import { withoutCode } from '../../text/lines.ts';
import { staffFiles } from '../../text/staff-texts.ts';
import {
  mayHoldNumber,
  othersNumbers,
  ownNumbers,
  type PersonalNumber,
  type PersonalSort,
} from '../../text/personal-numbers.ts';

const sorts: Readonly<Record<PersonalSort, { zh: string; en: string }>> = {
  mobile: { zh: '手机号码', en: 'a mobile number' },
  identity: { zh: '身份证号码', en: 'the number of an identity card' },
  card: { zh: '银行卡号', en: 'the number of a bank card' },
};
const words = {
  number: {
    zh: (p: { sort: PersonalSort; found: string; covered: string }) => ({
      message: `“${p.found}”像是某个人的${sorts[p.sort].zh}`,
      hint: `网页和卡片人人看得到：遮住写成 ${p.covered}，或者写岗位；公司自己的号码写进 site.yml`,
    }),
    en: (p: { sort: PersonalSort; found: string; covered: string }) => ({
      message: `“${p.found}” looks like ${sorts[p.sort].en} of somebody’s`,
      hint: `Everybody sees pages and cards: write ${p.covered}, or a role; the company’s own go into site.yml`,
    }),
  },
};
type Place = Finding<typeof words>;

/** What everybody may read, and a printed card keeps for years, holds nobody's own numbers. */
export const personalDataRule = defineRule({
  id: 'personal-data',
  title: { zh: '个人信息', en: 'Personal data' },
  level: 'warning',
  summary: {
    zh: '手册里没有客户或员工个人的手机号、证件号和卡号',
    en: 'Manuals hold no mobile, identity or card number of a customer or a colleague',
  },
  words,
  *find({ corpus }) {
    const own = ownNumbers(corpus);
    for (const file of corpus.files)
      if (staffFiles.has(file.type) && mayHoldNumber(file.text)) yield* numbersIn(file, own);
  },
});

function* numbersIn(file: SourceFile, own: string): Iterable<Place> {
  const places: Place[] = [];
  visitTexts(file.value ?? file.yaml.data, (_key, text, path) => {
    if (!mayHoldNumber(text)) return;
    for (const number of othersNumbers(text, own)) {
      const kept = [...path];
      places.push({ ...findingOf(file, number, placeIn(file, kept, text, number)), path: kept });
    }
  });
  yield* places;
  if (!hasBody(file)) return;
  for (const number of othersNumbers(withoutCode(file.fences.body), own))
    yield findingOf(file, number, bodySpan(file, number.start, number.start + number.found.length));
}

function placeIn(file: SourceFile, path: DataPath, text: string, { start, found }: PersonalNumber): Span | undefined {
  return writtenSpan(file, path, text, start, found.length) ?? valueSpan(file, path);
}

function findingOf(file: SourceFile, { sort, found, covered }: PersonalNumber, span: Span | undefined): Place {
  const isExact = span && file.text.slice(span.start, span.end) === found;
  return {
    file,
    span,
    say: 'number',
    with: { sort, found, covered },
    fix: isExact ? { ...span, text: covered, safe: false } : undefined,
  };
}
