import type { Block, Cell } from './block.ts';
import { dimensionOf, type Quantity } from '../schema/index.ts';
import { factsIn } from './facts.ts';
import { isHan, lengthOf } from './plain.ts';
import type { Column } from './rule.ts';

const allowedHan = '要|该|应|应该|应当|应做|可以|可|允许|宜|适宜|建议|推荐|正确';
const barredHan =
  '不要|不应|不应该|不该|不得|不能|不可以|不可|不允许|不许|不准|不宜|不建议|不推荐|' +
  '禁止|严禁|禁|忌|切忌|禁忌|避免|勿|请勿|错误|不规范|不文明|不当';
const deedHan = '的?(?:做|这样做|做法|行为|示范|例子|示例)';
/** What is said, rather than done. */
const spokenHan = '(?:这样|这么)?(?:说|讲|使用|用)?的?(?:话|用语|话术|语言|说法|词|语|说|讲)';
const allowedEnglish = 'do say|say this|you may say|we say|instead say|preferred words';
const barredEnglish =
  "do not say|don[’']t say|never say|not this|not|avoid saying|we never say|instead of|what not to say";

/** What the head of a column says, as a whole: 要求 is no 要. The first that fits counts. */
const heads: readonly (readonly [Column, RegExp])[] = [
  ['mark', /^(?:√ ?[/／]? ?×|对错|对\/错|要\/不要|do ?\/ ?don[’']?t|right ?\/ ?wrong)$/iu],
  ['do-say', new RegExp(String.raw`^√? ?(?:(?:能|文明|${allowedHan})${spokenHan}|${allowedEnglish}) ?√?$`, 'iu')],
  ['dont-say', new RegExp(String.raw`^×? ?(?:(?:服务)?(?:${barredHan})${spokenHan}|${barredEnglish}) ?×?$`, 'iu')],
  [
    'do',
    new RegExp(
      String.raw`^√? ?(?:√|(?:${allowedHan})(?:${deedHan})?|(?:规范|标准|文明)${deedHan}|合格|提倡|` +
        String.raw`do|dos|do[’']s|right|correct|yes|allowed) ?√?$`,
      'iu',
    ),
  ],
  [
    'dont',
    new RegExp(
      String.raw`^×? ?(?:×|(?:${barredHan})(?:${deedHan})?|不合格|` +
        String.raw`don[’']?ts?|do not|never|wrong|incorrect|no|not allowed) ?×?$`,
      'iu',
    ),
  ],
  ['number', /^(?:序号?|编号|no\.?|#|item no\.?)$/iu],
  [
    'grade',
    new RegExp(
      String.raw`^(?:客户|顾客|会员)?(?:等级|级别|分级)$|^(?:客户|顾客|会员)(?:类别|类型)$|` +
        String.raw`^(?:customer |guest |member )?(?:grade|tier|level|class)$`,
      'iu',
    ),
  ],
  [
    'every',
    /^(?:拜访|回访|走访|联系|检查|服务)?(?:频次|频率|周期|次数)$|^(?:visit |contact )?(?:frequency|how often)$/iu,
  ],
  ['channel', /^(?:拜访|回访|联系|服务)?(?:方式|渠道|形式)$|^(?:channel|how|by what means|means|method)$/iu],
  ['in-person', /^(?:是否)?(?:必须)?当面(?:拜访)?$|^(?:in person|face to face)\??$/iu],
  [
    'limit',
    new RegExp(
      String.raw`^(?:办理|响应|完成|处理|回复|答复|答复客户|服务|最长)?(?:时限|期限)$|` +
        String.raw`^(?:time limit|time allowed|(?:max(?:imum)?\.?|longest) time|deadline|` +
        String.raw`(?:(?:reply|respond|answer|finish|done) )?within)$`,
      'iu',
    ),
  ],
  [
    'time',
    new RegExp(
      String.raw`^(?:办理|响应|完成|处理|回复|答复|服务|标准)?(?:时间|时效|用时|时长)$|` +
        String.raw`^(?:time|target|target time|standard time|how long|seconds|minutes|mins?|hours|days)$`,
      'iu',
    ),
  ],
  ['say', /^(?:标准|服务|规范|参考)?(?:用语|话术|说法)$|^(?:words|line|say|what to say|script)$/iu],
  ['step', /^(?:步骤|流程|环节名称|服务步骤)$|^steps?$/iu],
  [
    'item',
    new RegExp(
      String.raw`^(?:项目|部位|类目|类别|类型|业务|服务|服务项目|检查项目|事项|场景|环节|岗位环节|名称|物品|区域|情形|情况|` +
        String.raw`item|part|area|topic|situation|subject|what|thing|task|job|check|service|` +
        String.raw`what (?:to check|is checked))$`,
      'iu',
    ),
  ],
  [
    'rule',
    new RegExp(
      String.raw`^(?:具体)?(?:服务|工作|操作|检查|处理|应对|改进)?(?:要求|标准|规范|内容|规定|做法|要点|办法|方法|措施)$|` +
        String.raw`^(?:怎么|如何|应该?怎么)(?:办|做|处理|应对)$|` +
        String.raw`^(?:requirements?|standard|rules?|what to do|actions?|response|what we do)$`,
      'iu',
    ),
  ],
  [
    'role',
    new RegExp(
      String.raw`^(?:责任|负责|执行|审批|批准)?(?:人|岗位|部门|责任人)$|^(?:负责|经办|执行|由谁)$|^谁来?(?:负责|做|定|批|管|说了算)$|^找谁$|` +
        String.raw`^(?:who|role|responsible|by whom|owner|who decides|(?:(?:checked|done|signed) )?by|approver)$`,
      'iu',
    ),
  ],
  ['note', /^(?:备注|说明|注意事项|remarks?|notes?)$/iu],
];

/** The unit that a head gives the figures below it: 时间（分钟）, Time (min), Minutes. */
const unitInHead = /\s?[（(]\s?(?<unit>分钟|秒|小时|天|工作日|seconds|minutes|mins?|hours|days)\s?[)）]$/iu;
const unitAsHead = /^(?:seconds|minutes|mins?|hours|days)$/iu;

/** A row with the unit that the head of a column gives to bare figures in it. */
export function withUnits(row: Row, head: Row): Row {
  const cells = row.cells.map((cell, index) => {
    const said = head.cells[index]?.lines.join(' ').trim() ?? '';
    const unit = unitInHead.exec(said)?.groups?.['unit'] ?? unitAsHead.exec(said)?.[0];
    const isBare =
      unit !== undefined && cell.lines.length > 0 && cell.lines.every((line) => /^[≤<≥>\d.–—~-]+$/u.test(line));
    return isBare ? { ...cell, lines: cell.lines.map((line) => `${line} ${unit.toLowerCase()}`) } : cell;
  });
  return { ...row, cells };
}

/**
 * Whether a first row of unknown names is a head: a few words in each cell, none of them a figure or a sentence, over
 * a column of mostly figures, or over cells that say far more.
 */
function isOverRows(first: Row, below: readonly Row[]): boolean {
  const texts = (row: Row) => row.cells.map(({ lines }) => lines.join(' '));
  const hasFigure = (text: string) => /\d/.test(text);
  const names = texts(first);
  if (below.length < 2 || names.some((name) => hasFigure(name) || /[。；;！!，,√×]/u.test(name))) return false;
  const isFigures = (index: number) =>
    below.filter((row) => hasFigure(texts(row)[index] ?? '')).length * 2 > below.length;
  const length = (rows: readonly Row[]) =>
    rows.flatMap(texts).reduce((sum, text) => sum + lengthOf(text), 0) / Math.max(1, rows.flatMap(texts).length);
  return names.some((_, index) => isFigures(index)) || length(below) > length([first]) * 1.5;
}

/** What a head says its column holds, as a whole or in one of its two languages; undefined where that is not known. */
function columnOf({ lines }: Cell): Column | undefined {
  const text = lines.join(' ').trim();
  const whole = text.replace(unitInHead, '');
  const parts = isHan(text) ? [text, whole, ...lines, text.replaceAll(/[\p{Script=Latin}\s]+$/gu, '')] : [text, whole];
  return parts.map((part) => heads.find(([, head]) => head.test(part.trim()))?.[0]).find((one) => one !== undefined);
}

/** Whether a head is known to name what its column holds. */
export const isNamed = (head: string) => columnOf({ lines: [head] }) !== undefined;

/** What the cells of a column say, where its head is not known: nothing but how often, or nothing but how long. */
function columnByContent(index: number, below: readonly Row[]): Column | undefined {
  const texts = below.map(({ cells }) => cells[index]?.lines.join(' ').trim() ?? '').filter((text) => text !== '');
  if (index === 0 || texts.length < 2 || texts.some((text) => lengthOf(text) > 12)) return undefined;
  const facts = texts.map(factsIn);
  if (facts.every(({ every, quantity }) => every !== undefined && !quantity)) return 'every';
  const times = facts.flatMap(({ quantity }) => (quantity && dimensionOf(quantity.unit) === 'time' ? [quantity] : []));
  // 当场, at once, the same day: what stands among limits without a figure is one as well.
  if (times.length * 2 < texts.length || times.length === 0) return undefined;
  if (times.every(isLongest)) return 'limit';
  // Among limits a time that is nothing but itself is one, too; that is likely, and not sure.
  return times.every((one) => isBare(one) || isLongest(one)) ? 'time' : undefined;
}

/** A time that is nothing but itself, in words that do not say how it is read. */
const isBare = ({ comparator }: Quantity) => comparator === undefined;
const isLongest = ({ comparator }: Quantity) => comparator === 'at-most';

const limits =
  /\blimits?\b|\bmaximum\b|\bat (?:most|the latest)\b|\blongest\b|[时期上]限|限时|最[长迟晚]|不超过|以内/iu;

/** The columns below words that say of the whole table that its times are limits. */
export const underCaption = (columns: readonly Column[], ...captions: readonly string[]): readonly Column[] =>
  captions.some((caption) => limits.test(caption))
    ? columns.map((column) => (column === 'time' ? 'limit' : column))
    : columns;

const sign = /^(?:√|×|是|否|对|错|可|不可|yes|no|y|n|ok)$/iu;

/** A column with nothing in it but signs says of each row whether it is done: what they mean its head says. */
function markColumn(head: Cell, index: number, below: readonly Row[]): Column | undefined {
  const texts = below.map(({ cells }) => cells[index]?.lines.join('').trim() ?? '').filter((text) => text !== '');
  if (texts.length === 0 || !texts.every((text) => sign.test(text))) return undefined;
  const asks = head.lines.join('').replace(/^是否|[?？]$/gu, '');
  const column = columnOf({ lines: [asks] });
  if (column === 'dont' || column === 'dont-say') return 'mark-not';
  return column === 'do' || column === 'do-say' || column === 'mark' || asksForGood.test(asks) ? 'mark' : 'mark-unsure';
}
const asksForGood = /^(?:做到|达标|正确|得当|规范|合规|符合(?:要求|规定)?|ok|permitted|acceptable|fine)$/iu;

export type Row = Extract<Block, { type: 'row' }>;

/** What the columns of a table hold, where its first row is a head; undefined where it is none. */
export function columnsOf(first: Row, below: readonly Row[]): readonly Column[] | undefined {
  const named = first.cells.filter(({ lines }) => lines.length > 0);
  if (named.length < 2 || named.some(({ lines }) => lengthOf(lines.join('')) > 12)) return undefined;
  const columns = first.cells.map(
    (cell, index) => markColumn(cell, index, below) ?? columnOf(cell) ?? columnByContent(index, below),
  );
  const known = columns.filter((column) => column !== undefined && column !== 'item' && column !== 'number');
  if (known.length === 0 && first.isHead !== true && !isOverRows(first, below)) return undefined;
  const meant = withItem(columns);
  // Of two columns that ask for something, the second says more of the first: 检查标准, 检查方法.
  const asking = meant.indexOf('rule');
  return meant.map((column, index) =>
    column === 'rule' && index > asking ? 'other' : (beside(meant, column) ?? column ?? 'other'),
  );
}

/**
 * The first column says what each row is about, where no other does: one of an unknown name, or the first of two that
 * ask for something (内容 beside 标准). What then is the only unknown one, beside none that asks, asks.
 */
function withItem(columns: (Column | undefined)[]): readonly (Column | undefined)[] {
  const item = columns.indexOf('item');
  // What stands before what a row is about, says of what it is.
  if (item > 0 && columns.slice(0, item).every((column) => column === undefined)) return columns.fill('item', 0, item);
  if (columns.some((column) => column !== undefined && subjects.has(column))) return columns;
  const first = columns.findIndex((column) => column !== 'number');
  // Whose each row is, or by what way, what it is about: 岗位 | 可当场决定 | 时限, Channel | First reply.
  if (
    (columns[first] === 'role' || columns[first] === 'channel') &&
    !columns.some((column) => column !== undefined && asked.has(column))
  )
    return columns.with(first, 'subject');
  const isFirstOfTwo = columns[first] === 'rule' && columns.filter((column) => column === 'rule').length > 1;
  if (columns[first] !== undefined && !isFirstOfTwo) return columns;
  // What only its place tells to be about each row may be something else.
  const named = columns.with(first, isFirstOfTwo ? 'item' : 'subject');
  const unknown = named.flatMap((column, index) => (column === undefined ? [index] : []));
  const isAsked = named.some((column) => column !== undefined && asked.has(column));
  return unknown.length === 1 && !isAsked ? named.with(unknown[0] ?? 0, 'rule') : named;
}
const subjects: ReadonlySet<Column> = new Set<Column>(['item', 'subject', 'grade', 'step']);
const asked: ReadonlySet<Column> = new Set<Column>([
  'rule',
  'say',
  'do',
  'dont',
  'do-say',
  'dont-say',
  'mark',
  'mark-not',
  'mark-unsure',
]);

/** What stands beside a column of what is not done or said, and is no column of what is: that. */
function beside(columns: readonly (Column | undefined)[], column: Column | undefined): Column | undefined {
  if (column === 'say' && columns.includes('dont-say')) return 'do-say';
  const isBarred = columns.includes('dont') || columns.includes('dont-say');
  const isOpen = !columns.includes('do') && !columns.includes('do-say');
  return column === 'rule' && isBarred && isOpen && !columns.includes('say') ? 'do' : undefined;
}
