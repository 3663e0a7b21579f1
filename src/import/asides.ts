import type { Aside, Block } from './block.ts';
import { formRows, versionRows } from './forms.ts';
import { markedLine } from './marker.ts';
import { lengthOf } from './plain.ts';

const contentsHeading = /^(?:目 ?录|table of contents|contents)$/iu;
const contentsLine = /(?:…{2,}|\.{4,}|·{4,}|-{4,}|_{4,})\s*\d{1,3}$|\S\s\d{1,3}$/u;
const dotted = /(?:…{2,}|\.{4,}|·{4,}|-{4,}|_{4,})\s*\d{1,3}$/u;
const pageNumber = /^(?:第 ?\d+ ?页(?: ?[,，/]? ?共 ?\d+ ?页)?|page \d+(?: of \d+)?|[-–—] ?\d+ ?[-–—])$/iu;
/** What stands above a table that goes on over the page. */
const continued = /^[（(]?(?:续表|续上表|接上表|接上页|table continued|continued)[)）]?$/iu;
const control: readonly RegExp[] = [
  /^(?:编制|编写|拟稿|起草|审核|审批|批准|签发|发布|版本|版次|文件编号|编号|密级|修订日期|生效日期|发布日期|实施日期)(?:人|部门|日期|单位)?\s?[:：|]/u,
  /解释权|负责解释/u,
  /^本(?:规范|手册|制度|办法|标准|规定|细则)(?:由|自|从).*(?:解释|施行|实施|执行|生效|起|修订)/u,
  /^附(?:件|录|表)?\s?\d?\s?[:：]/u,
  /^\d{4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?$/u,
  /^(?:prepared|written|checked|reviewed|approved|issued|signed)(?: by| on)?\s?[:|]/iu,
  /^(?:version|revision|document (?:number|no\.?)|effective (?:date|from)|date of issue|next review)\s?[:|]/iu,
  /^this (?:manual|document|standard) (?:takes effect|comes into force|is issued|replaces|may not be copied)/iu,
];
/** A line to be signed: a name, and room behind it. */
const toSign = new RegExp(
  String.raw`^[^。]{0,20}(?:签[字名收]|日期|signature|signed|date)[^。]{0,12}[:：]?\s*[＿_]{2,}|` +
    String.raw`^(?:read|seen|received) [^.]{0,50}[:：]\s*[＿_]{2,}$`,
  'iu',
);

/** Whether a line tells of the document itself; an article of it is for someone to judge. */
const isControl = (text: string) => control.some((one) => one.test(text)) && lengthOf(text) < 60 && !isArticle(text);

/** Whether a line is an article of a rulebook, 第三条. */
export const isArticle = (text: string) => markedLine(text).marks.includes('article');

/** Whether a footnote tells where something is from, rather than something about it. */
const isReference = (text: string) =>
  lengthOf(text) < 10 || /^(?:source|see|cf\.|来源|资料来源|参见|引自|见)/iu.test(text);

const isVersionsHeading = ({ type, text }: Block) =>
  type === 'paragraph' &&
  /^(?:修订|版本|变更|更改)(?:记录|历史|履历)$|^(?:revision|version|change) (?:history|record|log)$/iu.test(text);

/** Headings under which stands how the document came to be, not what it asks for. */
const controlHeading = /^(?:附则|签署|签字|修订记录|版本记录|document control|approval|revision history)$/iu;

/** The blocks that hold no rule by what they are, with the reason. */
export function asidesIn(blocks: readonly Block[]): ReadonlyMap<number, Aside> {
  const found = new Map<number, Aside>();
  const forms = formRows(blocks);
  const versions = versionRows(blocks);
  let inContents = false;
  let inVersions = false;
  for (const [index, block] of blocks.entries()) {
    const { n, text, type } = block;
    const before = blocks[index - 1];
    // A table below a line that says so tells how the document came to be, whatever its columns are.
    inVersions = type === 'row' && (inVersions || (before !== undefined && isVersionsHeading(before)));
    if (type === 'aside') found.set(n, block.reason);
    else if (type === 'paragraph' && block.isNote && isReference(text)) found.set(n, 'footnote');
    else if (forms.has(n) || toSign.test(text)) found.set(n, 'form');
    else if (versions.has(n) || inVersions) found.set(n, 'control');
    else if (contentsHeading.test(text)) {
      inContents = true;
      found.set(n, 'contents');
    } else if (dotted.test(text) || (inContents && contentsLine.test(text) && type === 'paragraph'))
      found.set(n, 'contents');
    else {
      inContents = false;
      if (pageNumber.test(text)) found.set(n, 'page-number');
      else if (continued.test(text)) found.set(n, 'header');
      else if (isControl(text)) found.set(n, 'control');
    }
  }
  return found;
}

/** Whether a heading begins what is about the document itself. */
export const isControlHeading = (title: string) => controlHeading.test(title);
