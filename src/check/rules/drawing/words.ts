import { quoteList } from '../../text/lists.ts';
import type { Words } from '../../rule.ts';

/** What a message about the file of a drawing is made from. */
export interface FaultParams {
  found: string;
  owner: string | undefined;
  meant: string | undefined;
  known: readonly string[];
}
type Message = (p: FaultParams) => Words;

const meantZh = ({ meant }: FaultParams) => (meant ? `，您是不是要写 \`${meant}\`？` : '');
const meantEn = ({ meant }: FaultParams) => (meant ? `; did you mean \`${meant}\`?` : '');
const choiceZh = ({ known }: FaultParams) => (known.length > 0 ? `可以写：${quoteList(known)}` : '删去它');
const choiceEn = ({ known }: FaultParams) => (known.length > 0 ? `It may be: ${quoteList(known)}` : 'Take it out');
const fault = (zh: Message, en: Message) => ({ zh, en });
const language = { zh: { zh: '中文', en: '英文' }, en: { zh: 'Chinese', en: 'English' } } as const;
const named = (locale: 'zh' | 'en', found: string) => language[locale][found === 'zh' ? 'zh' : 'en'];

/** What the rule says about the file of a drawing, by fault. */
export const faultWords = {
  xml: fault(
    (p) => ({
      message: `SVG 无法读取：${p.found ? `标签 \`${p.found}\` 没有关上` : '标签、引号或 & 没有写完整'}`,
      hint: p.found ? '在标签末尾写 />；里面有内容的，在内容后面写结束标签' : '看看这里的标签、引号和 & 是否写完整',
    }),
    (p) => ({
      message: `The SVG cannot be read: ${p.found ? `the tag \`${p.found}\` is never closed` : 'it is malformed'}`,
      hint: p.found
        ? 'End the tag with />, or write its closing tag behind what it holds'
        : 'See whether tags, quotes and & are complete here',
    }),
  ),
  root: fault(
    (p) => ({ message: `示意图的最外层是 \`<${p.found}>\``, hint: '最外层要写 `<svg>`' }),
    (p) => ({ message: `The drawing begins with \`<${p.found}>\``, hint: 'Its outermost element is `<svg>`' }),
  ),
  node: fault(
    (p) => ({ message: `示意图里不能有 ${p.found}`, hint: '只写元素、文字和注释' }),
    (p) => ({ message: `A drawing holds no ${p.found}`, hint: 'Elements, words and comments are all it holds' }),
  ),
  element: fault(
    (p) => ({ message: `示意图里不能用 \`<${p.found}>\`${meantZh(p)}`, hint: choiceZh(p) }),
    (p) => ({ message: `A drawing has no \`<${p.found}>\`${meantEn(p)}`, hint: choiceEn(p) }),
  ),
  place: fault(
    (p) => ({ message: `\`<${p.found}>\` 不能放在 \`<${p.owner ?? ''}>\` 里`, hint: choiceZh(p) }),
    (p) => ({ message: `\`<${p.found}>\` does not belong in \`<${p.owner ?? ''}>\``, hint: choiceEn(p) }),
  ),
  deep: fault(
    () => ({ message: '元素套得太深', hint: '去掉多余的 `<g>`' }),
    () => ({ message: 'Elements lie too deep in one another', hint: 'Take needless `<g>` out' }),
  ),
  attribute: fault(
    (p) => ({ message: `\`<${p.owner ?? ''}>\` 没有属性 \`${p.found}\`${meantZh(p)}`, hint: choiceZh(p) }),
    (p) => ({ message: `\`<${p.owner ?? ''}>\` has no attribute \`${p.found}\`${meantEn(p)}`, hint: choiceEn(p) }),
  ),
  missing: fault(
    (p) => ({ message: `\`<${p.owner ?? ''}>\` 缺少属性 \`${p.found}\``, hint: '请补上' }),
    (p) => ({ message: `\`<${p.owner ?? ''}>\` lacks the attribute \`${p.found}\``, hint: 'Add it' }),
  ),
  value: fault(
    (p) => ({
      message: `\`${p.found}\` 的写法不对${meantZh(p)}`,
      hint: p.known.length > 0 ? choiceZh(p) : '只写数字，不写单位；宽、高和半径不能是负数',
    }),
    (p) => ({
      message: `\`${p.found}\` is not of the right form${meantEn(p)}`,
      hint:
        p.known.length > 0 ? choiceEn(p) : 'Write numbers without a unit; widths, heights and radii are never negative',
    }),
  ),
  class: fault(
    (p) => ({ message: `没有样式 \`${p.found}\`${meantZh(p)}`, hint: choiceZh(p) }),
    (p) => ({ message: `There is no class \`${p.found}\`${meantEn(p)}`, hint: choiceEn(p) }),
  ),
  words: fault(
    (p) => ({ message: `文字“${p.found}”不在 \`<text>\` 里，不会显示`, hint: '放进 `<text>`，或写成注释' }),
    (p) => ({
      message: `The words “${p.found}” stand outside \`<text>\``,
      hint: 'Put them into `<text>`, or make them a comment',
    }),
  ),
  slot: fault(
    (p) => ({
      message: `\`${p.found}\` 不是数值占位`,
      hint: '写成 `{条款编号}`、`{条款编号.number}` 或 `{条款编号.unit}`',
    }),
    (p) => ({
      message: `\`${p.found}\` is no place for a figure`,
      hint: 'Write `{clause-id}`, `{clause-id.number}` or `{clause-id.unit}`',
    }),
  ),
  sum: fault(
    (p) => ({
      message: `\`${p.found}\` 算不出来`,
      hint: '写成 `{= 164 - 26 * window.max}`：数字、+ - * / ( )、sin cos tan 和 `条款编号.value`（或 min、max）',
    }),
    (p) => ({
      message: `\`${p.found}\` is no sum`,
      hint: 'Write it like `{= 164 - 26 * window.max}`: numbers, + - * / ( ), sin cos tan, `id.value` (or min, max)',
    }),
  ),
  undescribed: fault(
    (p) => ({
      message: `没有${named('zh', p.found)}的文字说明`,
      hint: `加上 \`<desc xml:lang="${p.found}">\`，写出图上有什么`,
    }),
    (p) => ({
      message: `Nothing says in ${named('en', p.found)} what it shows`,
      hint: `Add \`<desc xml:lang="${p.found}">\` and say what is to be seen`,
    }),
  ),
  repeated: fault(
    (p) => ({ message: `${named('zh', p.found)}的文字说明写了两次`, hint: '只留一条 `<desc>`' }),
    (p) => ({ message: `What it shows is said twice in ${named('en', p.found)}`, hint: 'Keep one `<desc>`' }),
  ),
};

/** What a message about a page that shows a drawing is made from. */
export interface UseParams {
  drawing: string;
  found: string;
  /** The code of the page's standard; undefined where it has none. */
  code: string | undefined;
  meant: string | undefined;
  known: readonly string[];
}
const ownerZh = ({ code }: UseParams) => (code ? `${code} ` : '这一页（不是标准）');
const ownerEn = ({ code }: UseParams) => code ?? 'this page, which holds no standard,';
const pageEn = ({ code }: UseParams) => code ?? 'this page';
const wantedZh = ({ meant }: UseParams) => (meant ? `，图里是不是要写 \`${meant}\`？` : '');
const wantedEn = ({ meant }: UseParams) => (meant ? `. Does the drawing mean \`${meant}\`?` : '');
const use = (zh: (p: UseParams) => Words, en: (p: UseParams) => Words) => ({ zh, en });

/** What it says about a page that shows one. */
export const useWords = {
  'no-clause': use(
    (p) => ({
      message: `示意图 \`${p.drawing}\` 要用条款 \`${p.found}\` 的数值，${ownerZh(p)}没有这一条${wantedZh(p)}`,
      hint: p.known.length > 0 ? `有数值的条款：${quoteList(p.known)}` : '换一张图，或给条款写上数值',
    }),
    (p) => ({
      message:
        `The drawing \`${p.drawing}\` takes the figure of \`${p.found}\`; ` +
        `${ownerEn(p)} has no such clause${wantedEn(p)}`,
      hint:
        p.known.length > 0
          ? `Clauses with a figure: ${quoteList(p.known)}`
          : 'Choose another drawing, or give a clause its figure',
    }),
  ),
  'no-figure': use(
    (p) => ({
      message: `示意图 \`${p.drawing}\` 要用条款 \`${p.found}\` 的数值，这一条没有数值`,
      hint: p.known.length > 0 ? `有数值的条款：${quoteList(p.known)}` : '给这一条写上数值，或换一张图',
    }),
    (p) => ({
      message: `The drawing \`${p.drawing}\` takes the figure of \`${p.found}\`, a clause without one`,
      hint:
        p.known.length > 0
          ? `Clauses with a figure: ${quoteList(p.known)}`
          : 'Give the clause its figure, or choose another drawing',
    }),
  ),
  range: use(
    (p) => ({
      message: `示意图 \`${p.drawing}\` 用了 \`${p.found}.value\`，这一条的数值是范围`,
      hint: `改用 \`${p.found}.min\` 或 \`${p.found}.max\``,
    }),
    (p) => ({
      message: `The drawing \`${p.drawing}\` uses \`${p.found}.value\`, but the figure of that clause is a range`,
      hint: `Use \`${p.found}.min\` or \`${p.found}.max\``,
    }),
  ),
  undrawable: use(
    (p) => ({
      message: `按${p.code ? ` ${p.code} ` : '这一页'}的数值，示意图 \`${p.drawing}\` 的 \`${p.found}\` 画不出来`,
      hint: '看看有没有除以零、负的宽度或高度，改算式或换一张图',
    }),
    (p) => ({
      message: `With the figures of ${pageEn(p)}, \`${p.found}\` of the drawing \`${p.drawing}\` cannot be drawn`,
      hint: 'See whether something is divided by zero or has a negative width or height; change the sum or the drawing',
    }),
  ),
  outside: use(
    (p) => ({
      message: `按${p.code ? ` ${p.code} ` : '这一页'}的数值，示意图 \`${p.drawing}\` 有一部分画到了图框外面`,
      hint: '放大 viewBox，或把算式里的比例改小',
    }),
    (p) => ({
      message: `With the figures of ${pageEn(p)}, part of the drawing \`${p.drawing}\` lies outside its field`,
      hint: 'Make the viewBox larger, or the scale in the sums smaller',
    }),
  ),
};
