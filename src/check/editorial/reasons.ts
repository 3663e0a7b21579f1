import type { Bilingual } from '../../schema/index.ts';
import type { BeyondWording } from './beyond-wording.ts';

/** Why a change is more than wording. */
export const beyondReasons: Readonly<Record<BeyondWording['why'], Bilingual>> = {
  added: { zh: '新增', en: 'new' },
  deleted: { zh: '删除', en: 'deleted' },
  field: { zh: '数据', en: 'a fact' },
  figure: { zh: '数字', en: 'a figure' },
  unit: { zh: '单位', en: 'a unit' },
  denial: { zh: '否定、限制或必须与否', en: 'a “not”, a limit or a duty' },
  role: { zh: '由谁来做', en: 'who does it' },
  opposite: { zh: '换成了反义词', en: 'the opposite word' },
  word: { zh: '换了、多了或少了词', en: 'a word that is another, new or gone' },
};
