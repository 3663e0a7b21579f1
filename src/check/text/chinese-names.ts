/** What people who write Chinese call the fields, where that differs from the beginning of the field's sentence. */
const names: Readonly<Record<string, readonly string[]>> = {
  标题: ['title'],
  名称: ['title', 'zh'],
  描述: ['description'],
  简介: ['description'],
  说明: ['description', 'note'],
  规则: ['description'],
  标准: ['standard'],
  手册: ['manual'],
  译文: ['translation'],
  翻译: ['translation'],
  编码: ['code'],
  编号: ['id', 'code', 'number'],
  种类: ['kind', 'type'],
  类别: ['kind', 'type'],
  类型: ['kind', 'type'],
  条款: ['clauses'],
  备注: ['note', 'notes'],
  注释: ['notes'],
  别名: ['aliases'],
  关键词: ['aliases'],
  搜索词: ['aliases'],
  问法: ['asked'],
  依据: ['basis'],
  来源: ['basis', 'source'],
  参见: ['see'],
  相关: ['see'],
  卡片: ['card'],
  修订: ['revision'],
  修订号: ['number'],
  历史: ['history'],
  生效: ['effective'],
  复审: ['review'],
  失效: ['expires'],
  负责人: ['owner'],
  编写人: ['writtenBy'],
  审核人: ['checkedBy'],
  批准人: ['approvedBy'],
  数值: ['value'],
  最小: ['min'],
  下限: ['min'],
  最大: ['max'],
  上限: ['max'],
  单位: ['unit'],
  文字: ['text'],
  正文: ['text'],
  内容: ['text'],
  状态: ['state'],
  约束力: ['obligation'],
  适用: ['appliesTo'],
  适用范围: ['appliesTo'],
  岗位: ['roles'],
  人群: ['people'],
  日期: ['date', 'on', 'updated'],
  数量: ['count', 'value'],
  例外: ['except'],
  部位: ['part'],
};

/** The fields that a Chinese word may name; none where it names no field. */
export function fieldsCalled(word: string): readonly string[] {
  return names[word.trim()] ?? [];
}

/** The one field that a Chinese word can only name; undefined where it may name several. */
export function fieldCalled(word: string): string | undefined {
  const found = fieldsCalled(word);
  return found.length === 1 ? found[0] : undefined;
}
