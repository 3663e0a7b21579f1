import { diffArrays } from 'diff';
import { wordsCut } from '../../corpus/index.ts';
import { areSignsAlike } from './alike.ts';

/** Signs that carry a sentence and say nothing by themselves. */
const carrying = '的了地得着过把';

/** Signs that are words: with a sign before them they are another one, 店 and 分店, and no word that lost a sign. */
const free = new Set(
  '人店餐房茶水酒饭菜衣鞋帽袜车门窗桌椅床灯电话钱卡票证单表本书笔手脚头脸发嘴眼耳站坐走跑拿放开关推拉看听说问答写读等送接' +
    '收付退换洗擦扫叠挂穿戴摆取交给叫请让早晚日月年天时分秒周班岗柜台层楼口客员色边面前后左右上下里外中内大小新老高低长短好多少',
);

/**
 * Whether a text of Chinese became another by slips alone: a sign for one that is like it, one that is doubled, one
 * that a word had lost. `isKnown` says of a word whether the company uses it elsewhere.
 */
export function isSlipOfSigns(was: string, is: string, isKnown: (word: string) => boolean): boolean {
  const said = (text: string) => [...text].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const [old, fresh] = [said(was), said(is)];
  let [oldAt, freshAt] = [0, 0];
  let gone = '';
  const parts = diffArrays(old, fresh);
  for (const [index, { value, added, removed }] of parts.entries()) {
    const text = value.join('');
    if (removed) {
      if (parts[index + 1]?.added === true) gone = text;
      else if (!isLost(old, oldAt, text, isKnown)) return false;
      oldAt += value.length;
    } else if (added) {
      const isOne = gone === '' ? isLost(fresh, freshAt, text, isKnown) : areSignsAlike(gone, text);
      if (!isOne) return false;
      gone = '';
      freshAt += value.length;
    } else {
      oldAt += value.length;
      freshAt += value.length;
    }
  }
  return true;
}

/** Whether a sign at a place of a text is one that the other text had lost, or has too many. */
function isLost(signs: readonly string[], at: number, text: string, isKnown: (word: string) => boolean): boolean {
  if ([...text].length !== 1) return false;
  if (carrying.includes(text) || text === signs[at - 1] || text === signs[at + 1]) return true;
  let from = 0;
  for (const word of wordsCut(signs.join(''), 'zh')) {
    const to = from + [...word].length;
    if (at < to) {
      const rest = [...word].toSpliced(at - from, 1).join('');
      const isWord = rest.length > 1 ? wordsCut(rest, 'zh').length === 1 : free.has(rest);
      return rest !== '' && !isWord && !isKnown(rest);
    }
    from = to;
  }
  return false;
}
