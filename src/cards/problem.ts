import { type Audience, audiences, type Bilingual, type CardSizeId } from '../schema/index.ts';
import { many } from '../lib/many.ts';

interface Table<Params> {
  zh: (params: Params) => string;
  en: (params: Params) => string;
}
const table = <Params>(words: Table<Params>) => words;
const mm = (value: number) => value.toFixed(1);

interface Overflow {
  face: string;
  size: CardSizeId;
  needMm: number;
  haveMm: number;
  pt: number;
  lines: number;
  larger: CardSizeId | undefined;
}

/** Everything that can be wrong with cards, in the words of both languages. */
export const problemWords = {
  overflow: table<Overflow>({
    zh: (p) =>
      `${p.face} ${p.size}：要 ${mm(p.needMm)} 毫米，只有 ${mm(p.haveMm)} 毫米（${p.pt} 磅）；` +
      `删去约 ${p.lines} 行${p.larger ? `，或改用 ${p.larger.toUpperCase()}` : ''}`,
    en: (p) =>
      `${p.face} ${p.size}: needs ${mm(p.needMm)} mm, has ${mm(p.haveMm)} mm at ${p.pt} pt; cut about ` +
      `${many(p.lines, 'line')}${p.larger ? ` or use ${p.larger.toUpperCase()}` : ''}`,
  }),
  outside: table<{ face: string; size: CardSizeId; text: string; byMm: number }>({
    zh: (p) => `${p.face} ${p.size}：“${p.text}”超出安全区 ${mm(p.byMm)} 毫米；多半是一个太长的词，请断开或换一个说法`,
    en: (p) =>
      `${p.face} ${p.size}: "${p.text}" is ${mm(p.byMm)} mm outside the safe area; ` +
      'most likely a word too long, so break it or say it otherwise',
  }),
  overlap: table<{ face: string; size: CardSizeId; text: string; other: string }>({
    zh: (p) => `${p.face} ${p.size}：“${p.text}”与“${p.other}”相叠；多半是一个太长的词，请断开或换一个说法`,
    en: (p) =>
      `${p.face} ${p.size}: "${p.text}" runs into "${p.other}"; ` +
      'most likely a word too long, so break it or say it otherwise',
  }),
  glyph: table<{ face: string; character: string; text: string }>({
    zh: (p) => `${p.face}：卡片字库没有“${p.character}”（${codePoint(p.character)}），在“${p.text}”中；换一个写法`,
    en: (p) =>
      `${p.face}: the card font has no "${p.character}" (${codePoint(p.character)}), in "${p.text}"; ` +
      'write it otherwise',
  }),
  lineStart: table<{ face: string; size: CardSizeId; text: string }>({
    zh: (p) => `${p.face} ${p.size}：行首不能是“${p.text.slice(0, 1)}”（“${p.text}”）`,
    en: (p) => `${p.face} ${p.size}: a line must not begin with "${p.text.slice(0, 1)}" ("${p.text}")`,
  }),
  lineEnd: table<{ face: string; size: CardSizeId; text: string }>({
    zh: (p) => `${p.face} ${p.size}：行末不能是“${p.text.slice(-1)}”（“${p.text}”）`,
    en: (p) => `${p.face} ${p.size}: a line must not end with "${p.text.slice(-1)}" ("${p.text}")`,
  }),
  typesetting: table<{ message: string }>({
    zh: (p) => `排版程序的提示按错误处理：${p.message}`,
    en: (p) => `The typesetter warned, which counts as an error: ${p.message}`,
  }),
  font: table<{ found: string; expected: string }>({
    zh: (p) => `用了“${p.found}”，应该只用“${p.expected}”；请检查 src/cards/fonts 里的字体文件`,
    en: (p) => `Set in "${p.found}" instead of "${p.expected}"; check the font files in src/cards/fonts`,
  }),
  noQr: table<{ face: string }>({
    zh: (p) => `${p.face}：卡面上没有二维码`,
    en: (p) => `${p.face}: no QR code on the face`,
  }),
  qrTooFine: table<{ face: string; size: CardSizeId; moduleMm: number; url: string }>({
    zh: (p) => `${p.face} ${p.size}：二维码的小格只有 ${p.moduleMm.toFixed(2)} 毫米，印出来扫不动；缩短网址 ${p.url}`,
    en: (p) =>
      `${p.face} ${p.size}: the squares of the QR code are only ${p.moduleMm.toFixed(2)} mm, too fine to scan; ` +
      `shorten the address ${p.url}`,
  }),
  firstStep: table<{ card: string; id: string }>({
    zh: (p) => `${p.card}：流程卡要从第一步开始，卡上却没有“${p.id}”；把它加进 card.clauses`,
    en: (p) =>
      `${p.card}: a card of a procedure begins at its first step, and \`${p.id}\` is not on it; add it to card.clauses`,
  }),
  replacement: table<{ card: string; id: string; of: string }>({
    zh: (p) => `${p.card}：卡上有不要说的“${p.of}”，却没有改说的“${p.id}”；把它加进 card.clauses`,
    en: (p) =>
      `${p.card}: the card says what not to say in \`${p.of}\`, and not what to say instead; ` +
      `add \`${p.id}\` to card.clauses`,
  }),
  expired: table<{ card: string; on: string; by: string }>({
    zh: (p) => `${p.card}：依据的 ${p.by} 已于 ${p.on} 失效，没有印；手里的卡请收回`,
    en: (p) => `${p.card}: ${p.by} expired on ${p.on}, so it is left out; take the cards in use away`,
  }),
  misfit: table<{ card: string; to: string }>({
    zh: (p) => `${p.card}：不是按 ${p.to} 现行的文字写的，没有印；改好后运行 npm run reviewed 记下来`,
    en: (p) =>
      `${p.card}: written for another text of ${p.to} than holds, so it is left out; once it is right, record it ` +
      'with npm run reviewed',
  }),
  elsewhere: table<{ card: string; zh: string; en: string }>({
    zh: (p) => `${p.card}：${p.zh ? `没有适用于${p.zh}的内容` : '各条都已到期'}，没有印`,
    en: (p) =>
      `${p.card}: ${p.en ? `nothing in it holds at ${p.en}` : 'all its clauses have ended'}, so it is left out`,
  }),
  withdrawn: table<{ card: string; on: string; replacedBy: string | undefined }>({
    zh: (p) => `${p.card}：已于 ${p.on} 废止，不能印卡${p.replacedBy ? `；接替它的是 ${p.replacedBy}` : ''}`,
    en: (p) =>
      `${p.card}: withdrawn on ${p.on}, so no card is made${p.replacedBy ? `; ${p.replacedBy} replaces it` : ''}`,
  }),
  secret: table<{ card: string; deck: string; secrecy: string; allowed: string }>({
    zh: (p) => `${p.card}：手册的密级是 ${p.secrecy}，不能放进密级为 ${p.allowed} 的卡组 ${p.deck}`,
    en: (p) => `${p.card}: its manual is ${p.secrecy}, so it cannot go into the ${p.allowed} deck ${p.deck}`,
  }),
  audience: table<{ card: string; deck: string; audience: Audience }>({
    zh: (p) => `${p.card}：供${audiences[p.audience].zh}使用，不能放进员工用的卡组 ${p.deck}；请从卡组中删去`,
    en: (p) =>
      `${p.card}: for ${audiences[p.audience].en.toLowerCase()} only, so it cannot go into the deck ${p.deck}, ` +
      'which staff carry; take it out of the deck',
  }),
  unknown: table<{ deck: string; what: string }>({
    zh: (p) => `卡组 ${p.deck}：找不到 ${p.what}`,
    en: (p) => `Deck ${p.deck}: there is no ${p.what}`,
  }),
  noDrawing: table<{ card: string; drawing: string }>({
    zh: (p) => `${p.card}：没有示意图 ${p.drawing}`,
    en: (p) => `${p.card}: there is no drawing ${p.drawing}`,
  }),
  drawingGap: table<{ card: string; drawing: string; found: string }>({
    zh: (p) => `${p.card}：示意图 ${p.drawing} 中的 ${p.found} 填不上数值；运行 npm run check 看原因`,
    en: (p) => `${p.card}: ${p.found} in the drawing ${p.drawing} gets no figure; npm run check says why`,
  }),
  tooLarge: table<{ size: CardSizeId; sheet: string }>({
    zh: (p) => `${p.size} 放不进 ${p.sheet} 纸；换大纸，卡片从不缩印`,
    en: (p) => `${p.size} does not go on ${p.sheet} paper; use larger paper, cards are never scaled down`,
  }),
} as const;
export type ProblemTables = typeof problemWords;
export type ProblemKind = keyof ProblemTables;
type ParamsOf<Kind extends ProblemKind> = Parameters<ProblemTables[Kind]['zh']>[0];

/** One thing that is wrong, as data. Any problem stops the cards from being made. */
export type Problem = { [Kind in ProblemKind]: { say: Kind; with: ParamsOf<Kind> } }[ProblemKind];

/** The words of a problem in both languages. */
export function problemText(problem: Problem): Bilingual {
  // Kind and parameters belong together, which the compiler cannot follow through a look-up.
  const words = problemWords[problem.say] as Table<unknown>;
  return { zh: words.zh(problem.with), en: words.en(problem.with) };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
