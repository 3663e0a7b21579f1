import type { Block, Cell } from './block.ts';
import { lengthOf } from './plain.ts';
import type { Column } from './rule.ts';

/** What the head of a column says, as a whole: 要求 is no 要. The first that fits counts. */
const heads: readonly (readonly [Column, RegExp])[] = [
  ['mark', /^(?:√ ?[/／]? ?×|对错|对\/错|要\/不要|do ?\/ ?don[’']?t|right ?\/ ?wrong)$/iu],
  [
    'do',
    /^√? ?(?:√|要|应|应做|应该|要做|正确|正确做法|可以|可|允许|宜|规范做法|提倡|合格|do|dos|do[’']s|right|correct|yes|allowed) ?√?$/iu,
  ],
  [
    'dont',
    new RegExp(
      String.raw`^×? ?(?:×|不要|不应|不得|禁止|严禁|错误|错误做法|不可以|不可|不允许|不宜|忌|不规范做法|不合格|don[’']?ts?|do not|never|` +
        String.raw`wrong|incorrect|no|not allowed) ?×?$`,
      'iu',
    ),
  ],
  ['number', /^(?:序号|编号|no\.?|#|item no\.?)$/iu],
  ['grade', /^(?:客户|顾客|会员)?(?:等级|级别|类别|分级|类型)$|^(?:customer |guest )?(?:grade|tier|level|class)$/iu],
  [
    'every',
    /^(?:拜访|回访|走访|联系|检查|服务)?(?:频次|频率|周期|次数)$|^(?:visit |contact )?(?:frequency|how often)$/iu,
  ],
  ['channel', /^(?:拜访|回访|联系|服务)?(?:方式|渠道|形式)$|^(?:channel|how|by what means|means|method)$/iu],
  ['in-person', /^(?:是否)?(?:必须)?当面(?:拜访)?$|^(?:in person|face to face)\??$/iu],
  [
    'time',
    /^(?:办理|响应|完成|处理|回复|答复)?(?:时限|时间|时效|期限)$|^(?:time limit|time|deadline|within|target)$/iu,
  ],
  ['say', /^(?:标准|服务|规范|参考)?(?:用语|话术|说法)$|^(?:words|line|say|what to say|script)$/iu],
  ['step', /^(?:步骤|流程|环节名称|服务步骤)$|^steps?$/iu],
  [
    'item',
    /^(?:项目|部位|类目|服务项目|检查项目|事项|场景|环节|岗位环节|名称|物品|区域|情形|情况|item|part|area|topic|situation|subject|what|thing)$/iu,
  ],
  [
    'rule',
    /^(?:具体)?(?:服务|工作|操作|检查)?(?:要求|标准|规范|内容|规定|做法|要点)$|^(?:requirement|standard|rule|what to do|rules|requirements)$/iu,
  ],
  ['role', /^(?:责任|负责|执行)?(?:人|岗位|部门|责任人)$|^(?:who|role|responsible|by whom)$/iu],
  ['note', /^(?:备注|说明|注意事项|remarks?|notes?)$/iu],
];

/** What a head says its column holds; undefined where that is not known. */
function columnOf({ lines }: Cell): Column | undefined {
  const text = lines.join(' ').trim();
  return heads.find(([, head]) => head.test(text))?.[0];
}

export type Row = Extract<Block, { type: 'row' }>;

/** What the columns of a table hold, where its first row is a head; undefined where it is none. */
export function columnsOf(first: Row): readonly Column[] | undefined {
  const named = first.cells.filter(({ lines }) => lines.length > 0);
  if (named.length < 2 || named.some(({ lines }) => lengthOf(lines.join('')) > 12)) return undefined;
  const columns = first.cells.map((cell) => columnOf(cell));
  const known = columns.filter((column) => column !== undefined && column !== 'item' && column !== 'number');
  if (known.length === 0) return undefined;
  return columns.map((column) => column ?? 'other');
}
