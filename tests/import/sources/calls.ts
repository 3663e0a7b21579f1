import { docx, heading, item, line, table } from './build.ts';
import type { Truth } from './truth.ts';

/** A call centre: what is said beside what is not, in tables with heads of many sorts. */
export const calls = () =>
  docx([
    heading(1, '客服用语手册'),
    heading(2, '解释订单'),
    table(
      ['场景', '可以说', '不可以说'],
      ['查不到订单', '请稍等，我再帮您查一次。', '不知道\n查不到就是没有'],
      ['发货晚了', '让您久等了，我马上催一下仓库。', '不归我管'],
    ),
    heading(2, '语气'),
    table(
      ['推荐用语', '服务忌语'],
      ['“您请讲。”', '“快说！”'],
      ['“我来帮您看看。”', '“你自己不会看吗？”'],
      ['“不好意思，请您再说一遍。”', '“你说什么？”'],
    ),
    heading(2, '接线纪律'),
    table(['应该做', '不应该做'], ['铃响三声内接起', '边吃边接'], ['记下来电人姓名', '让客户重复打来\n挂在客户前面']),
    heading(2, '交班'),
    item('交班前写完工单'),
    item('未结的工单当面交给下一班'),
    line('客服部编'),
  ]);

export const callsTruth: Truth = {
  解释订单: [
    ['请稍等，我再帮您查一次', 'do'],
    ['不知道', 'dont'],
    ['查不到就是没有', 'dont'],
    ['让您久等了，我马上催一下仓库', 'do'],
    ['不归我管', 'dont'],
  ],
  语气: [
    ['您请讲', 'do'],
    ['快说！', 'dont'],
    ['我来帮您看看', 'do'],
    ['你自己不会看吗？', 'dont'],
    ['不好意思，请您再说一遍', 'do'],
    ['你说什么？', 'dont'],
  ],
  接线纪律: [
    ['铃响三声内接起', 'do', '≤ 3 rings'],
    ['边吃边接', 'dont'],
    ['记下来电人姓名', 'do'],
    ['让客户重复打来', 'dont'],
    ['挂在客户前面', 'dont'],
  ],
  交班: [
    ['交班前写完工单', 'do'],
    ['未结的工单当面交给下一班', 'do'],
  ],
};
