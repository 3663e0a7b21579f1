import { docx, line } from './build.ts';
import type { Truth } from './truth.ts';

const bold = (text: string, size = 12) => line(text, { bold: true, size });

/** No styles at all: headings in bold, numbers typed by hand, words that are never said. */
export const language = () =>
  docx([
    bold('文明用语手册', 22),
    bold('一、迎接客户', 14),
    line('1、“您好，欢迎光临！”'),
    line('2、“请问有什么可以帮您？”'),
    line('3、面带微笑，目光注视客户'),
    bold('二、通话要求', 14),
    line('1、铃响三声以内接听'),
    line('2、不得不挂断时，先向客户说明原因'),
    line('3、通话中不吃东西'),
    line('4、不仅要听清问题，还要复述一遍'),
    line('5、重要电话要做记录；当天转告同事。'),
    line('6、不要抢话，应等客户说完'),
    bold('三、服务禁语', 14),
    line('1、“不知道。”'),
    line('2、“这不归我管。”'),
    line('3、“没看见我正忙着吗？”'),
    line('4、“你自己看说明书。”'),
    bold('四、送别客户', 14),
    line('1、“请慢走，欢迎再来。”'),
    line('2、客户离开后才能转身'),
    line('解释权归客户服务部所有。'),
  ]);

export const languageTruth: Truth = {
  迎接客户: [
    ['您好，欢迎光临！', 'do'],
    ['请问有什么可以帮您？', 'do'],
    ['面带微笑，目光注视客户', 'do'],
  ],
  通话要求: [
    ['铃响三声以内接听', 'do', '≤ 3 rings'],
    ['不得不挂断时，先向客户说明原因', 'do'],
    ['通话中不吃东西', 'do'],
    ['不仅要听清问题，还要复述一遍', 'do'],
    ['重要电话要做记录', 'do'],
    ['当天转告同事', 'do'],
    ['抢话', 'dont'],
    ['应等客户说完', 'do'],
  ],
  服务禁语: [
    ['不知道。', 'dont'],
    ['这不归我管。', 'dont'],
    ['没看见我正忙着吗？', 'dont'],
    ['你自己看说明书。', 'dont'],
  ],
  送别客户: [
    ['请慢走，欢迎再来。', 'do'],
    ['客户离开后才能转身', 'do'],
  ],
};
