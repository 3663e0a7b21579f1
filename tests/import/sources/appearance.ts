import { changed, docx, glyphed, heading, item, line, signed, table, title } from './build.ts';
import type { Truth } from './truth.ts';

const body = (mark: typeof signed) => [
  title('员工仪容着装规范'),
  line('编制：服务质量部'),
  line('目录'),
  line('第一章 头发………………2'),
  line('第二章 着装………………3'),
  heading(1, '总则'),
  line('为使员工以整洁的形象面对客户，特制定本规范。'),
  heading(1, '头发'),
  heading(2, '男员工发型'),
  item('前面的头发不遮住眉毛'),
  item('两侧的头发不盖住耳朵'),
  item('每月至少理发一次'),
  item('不得留长发、剃光头'),
  heading(2, '女员工发型'),
  item('长发在上岗前盘起，用黑色发网收好'),
  item('刘海梳到眉毛以上'),
  item('禁止染成黑色、棕色以外的颜色'),
  changed('发夹选用黑色', '或深蓝色'),
  heading(1, '面部与手部'),
  mark('√', '每天上岗前刮净胡须'),
  mark('√', '女员工化淡妆'),
  mark('×', '双手抱胸'),
  mark('×', '当着客户的面补妆'),
  mark('√', '指甲长度不超过 2 毫米'),
  heading(1, '着装'),
  line('工作服代表公司，请像爱护自己的衣服一样爱护它。'),
  table(
    ['部位', '√', '×'],
    ['工作服', '熨烫平整\n扣好全部纽扣', '卷起袖口'],
    ['鞋', '穿黑色皮鞋', '穿拖鞋\n光脚穿鞋'],
    ['饰物', '手表一块', '戴手链'],
  ),
  heading(2, '工作证'),
  item('佩戴在左胸，离肩线 15 厘米'),
  item('深色为宜，不超过 2 件配饰'),
  item('照片清楚。遗失后 3 个工作日内补办。'),
  heading(1, '附则'),
  line('本规范由服务质量部负责解释。'),
];
const frame = { header: '员工仪容着装规范', footer: '内部文件' };

/** Styles, lists, a table of right and wrong, Wingdings; a list of contents, a tracked deletion. */
export const appearance = () => docx(body(signed), frame);
/** The same with the signs that LibreOffice writes. */
export const appearanceInLibre = () => docx(body(glyphed), frame);

export const appearanceTruth: Truth = {
  男员工发型: [
    ['前面的头发不遮住眉毛', 'do'],
    ['两侧的头发不盖住耳朵', 'do'],
    ['每月至少理发一次', 'do', 'every month ≥'],
    ['留长发、剃光头', 'dont'],
  ],
  女员工发型: [
    ['长发在上岗前盘起，用黑色发网收好', 'do'],
    ['刘海梳到眉毛以上', 'do'],
    ['染成黑色、棕色以外的颜色', 'dont'],
    ['发夹选用黑色', 'do'],
  ],
  面部与手部: [
    ['每天上岗前刮净胡须', 'do', 'every day'],
    ['女员工化淡妆', 'do'],
    ['双手抱胸', 'dont'],
    ['当着客户的面补妆', 'dont'],
    ['指甲长度不超过 2 毫米', 'do', '≤ 2 mm'],
  ],
  着装: [
    ['熨烫平整', 'do'],
    ['扣好全部纽扣', 'do'],
    ['卷起袖口', 'dont'],
    ['穿黑色皮鞋', 'do'],
    ['穿拖鞋', 'dont'],
    ['光脚穿鞋', 'dont'],
    ['手表一块', 'do'],
    ['戴手链', 'dont'],
  ],
  工作证: [
    ['佩戴在左胸，离肩线 15 厘米', 'do', '= 15 cm'],
    ['深色为宜', 'do'],
    ['不超过 2 件配饰', 'do', '≤ 2 piece'],
    ['照片清楚', 'do'],
    ['遗失后 3 个工作日内补办', 'do', '≤ 3 workday'],
  ],
};
