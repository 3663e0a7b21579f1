/** A word of a closed class in both languages, as the sources of patterns. */
type Member = readonly [zh: string, en: string];

/** Words that exclude one another: who has one of them on one side has no other of its class on the other. */
const classes: readonly (readonly Member[])[] = [
  [
    ['春[季天装]', 'springtime|spring(?! festival)'],
    ['[夏暑][季天装期]|夏令', 'summer(?:time)?'],
    ['秋[季天装]', 'autumn|(?<=\\b(?:in|the|every) )fall'],
    ['冬[季天装]|冬令', 'winter(?:time)?'],
  ],
  [
    ['东南[门侧面边区角]', 'south-?east(?:ern)?'],
    ['西南[门侧面边区角]', 'south-?west(?:ern)?'],
    ['东北[门侧面边区角]', 'north-?east(?:ern)?'],
    ['西北[门侧面边区角]', 'north-?west(?:ern)?'],
    ['(?<![\\p{Script=Han}])东[门侧翼]|(?<=[从走由朝向])东[门侧边]', 'east(?:ern)?'],
    ['(?<![\\p{Script=Han}])南[门侧翼]|(?<=[从走由朝向])南[门侧边]', 'south(?:ern)?'],
    ['(?<![\\p{Script=Han}])西[门侧翼]|(?<=[从走由朝向])西[门侧边]', 'west(?:ern)?'],
    ['(?<![\\p{Script=Han}])北[门侧翼]|(?<=[从走由朝向])北[门侧边]', 'north(?:ern)?'],
  ],
  [
    ['普通话|国语', 'mandarin|putonghua'],
    ['粤语|广东话|白话', 'cantonese'],
    ['英语|英文', 'english'],
    ['日语|日文', 'japanese'],
    ['韩语|韩文', 'korean'],
  ],
  [
    ['早[餐饭茶]', 'breakfasts?'],
    ['[午中][餐饭]', 'lunch(?:es|eon)?'],
    ['晚[餐饭]', 'dinners?|suppers?'],
  ],
  [
    ['红[色的灯旗牌章]', 'red'],
    ['黄[色的灯旗牌]', 'yellow|amber'],
    ['蓝[色的灯牌]', 'blue|navy'],
    ['绿[色的灯牌]', 'green'],
    ['灰[色的]', 'gr[ae]y'],
    ['紫[色的]', 'purple|violet'],
    ['橙[色的]', 'orange'],
  ],
  [
    ['男(?:员工|士|性|装|宾|洗手间|卫生间|更衣室)', "(?:gentle)?m[ae]n(?:[’']s)?|males?|gents"],
    ['女(?:员工|士|性|装|宾|洗手间|卫生间|更衣室)', "wom[ae]n(?:[’']s)?|females?|lad(?:y|ies)(?:[’']s?)?"],
  ],
];

/** A class as two patterns, whose named groups say which of its words stands there. */
export interface ClosedClass {
  zh: RegExp;
  en: RegExp;
}

const grouped = (members: readonly Member[], at: 0 | 1) =>
  members.map((member, index) => `(?<word${index}>${member[at]})`).join('|');

export const closedClasses: readonly ClosedClass[] = classes.map((members) => ({
  zh: new RegExp(grouped(members, 0), 'gu'),
  en: new RegExp(String.raw`\b(?:${grouped(members, 1)})\b`, 'giu'),
}));

/** What no Chinese text with a word of a closed class goes without. */
export const closedNeeds = /[春夏暑秋冬东南西北语文话餐饭茶红黄蓝绿灰紫橙男女]/u;
