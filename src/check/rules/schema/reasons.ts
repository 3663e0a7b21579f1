import type { Bilingual } from '../../../schema/index.ts';

/** What the schema's own conditions mean to an author, by the reason they carry. */
export const schemaReasons: Readonly<Record<string, Bilingual>> = {
  'unreadable-data': {
    zh: '这个文件的数据无法按字段说明读取',
    en: 'The data of this file cannot be read as its fields ask',
  },
  'value-or-range': {
    zh: '写一个 value，或写 min 和 max，或写 fraction，只能选一种',
    en: 'Give value, or min and max, or fraction: one of these only',
  },
  'range-incomplete': { zh: '范围要同时写 min 和 max', en: 'A range needs both min and max' },
  'range-reversed': {
    zh: '范围的下限 min 不能大于上限 max',
    en: 'The lower end (min) must not be greater than the upper end (max)',
  },
  'do-with-replacement': {
    zh: '该说的话（polarity: do）没有代替它的话；若是不该说的，写 dont；若改为该说，删去 replacedBy',
    en: 'A line to say (do) has none to replace it: write dont if it is never to be said, or take replacedBy away',
  },
  'dont-without-replacement': {
    zh: '不该说的话要写明用哪一句代替（replacedBy），或为什么没有替代（noReplacement）',
    en: 'A line never to say needs the line that replaces it (replacedBy), or why there is none (noReplacement)',
  },
  'amounts-unnamed': {
    zh: 'amounts 里有几个数值，amountsOf 就要写几个名称，顺序相同',
    en: 'Each of the amounts needs its name in amountsOf: as many, in the same order',
  },
  'answer-target': {
    zh: '每个答案写一个去向：本流程的一条（to），或另一条标准（standard）',
    en: 'An answer leads to one place: a line of this procedure (to) or another standard (standard)',
  },
  'two-ways': {
    zh: '一步只有一个去向：有答案就不写 to 和 standard，两者也只写一个',
    en: 'A step goes on in one way: to or standard, and neither where it has answers',
  },
  'way-without-step': {
    zh: '只有步骤（stage: step）才有去向；结束条件可以写 standard',
    en: 'Only a step (stage: step) leads on; an end may name a standard',
  },
  'change-units': {
    zh: '变化前后要用同一个单位',
    en: 'The figures before and after need the same unit',
  },
  'level-without-decider': {
    zh: '每一级写明谁来定（decides）；谁都不能同意的，写 nobody: true；规定里没有写的，写 notSet: true',
    en: 'A level says who decides (decides), `nobody: true` where nobody may, `notSet: true` where the rule is silent',
  },
  'together-of-one': {
    zh: '至少两个岗位（decides）才能一起同意，一个就不写 together',
    en: 'Only two roles or more (decides) can agree together; leave out together for one',
  },
  'nobody-and-somebody': {
    zh: '写了谁来定（decides），就不写 nobody',
    en: 'A level that somebody decides cannot also be for nobody',
  },
  'not-set-but-decided': {
    zh: '写了 notSet: true 就是没有规定谁来定，不再写 decides 或 nobody',
    en: 'With `notSet: true` the rule does not say who decides: leave out decides and nobody',
  },
  'amount-is-share': {
    zh: '比例写在 percent，amount 写金额或数目',
    en: 'A percentage stands in percent; amount is for money or a number of things',
  },
  'percent-not-share': {
    zh: 'percent 用比例的单位，例如 percent；金额写在 amount',
    en: 'percent takes a unit of share, such as percent; money stands in amount',
  },
  'both-of-one': {
    zh: '有金额（amount）也有比例（percent）时才写 both',
    en: 'both needs an amount and a percentage',
  },
  'hours-overlap': {
    zh: '这一段和前面的一段重叠，合成一段，或让它晚些开始',
    en: 'This stretch overlaps one above: make one of them, or let it begin later',
  },
  'special-day-twice': {
    zh: '这一天已经写过了；同一天再写一段，要与前面的一段错开',
    en: 'This day stands above already; another stretch of it must lie apart from the first',
  },
  'special-day-hours': {
    zh: '特别的日子写 from 和 to，或写 closed: true',
    en: 'A special day has from and to, or `closed: true`',
  },
  'rung-too-soon': {
    zh: '逐级上报一级比一级晚：这一级的时间不比上一级长',
    en: 'Each role is told later than the one before; this one is not',
  },
  'not-a-time': {
    zh: '期限用时间的单位，例如 minute、hour、workday',
    en: 'A limit takes a unit of time, such as minute, hour or workday',
  },
  'missed-empty': {
    zh: '写明没做到时怎样：owed、refund、credit、tells、told 中至少一项；没有规定就删去 missed',
    en: 'Say what follows: at least one of owed, refund, credit, tells and told; take missed out if nothing does',
  },
  'told-by-nobody': {
    zh: '写了多久以内告诉（within），就要写谁告诉（tells）或告诉谁（told）',
    en: 'Within how long (within) needs who tells of it (tells) or who is told (told)',
  },
  'kept-for-nothing': {
    zh: '保存的时间要大于零；不保存就删去 keepFor',
    en: 'It has to be kept for more than no time; take keepFor out if it is not kept',
  },
  'kept-from-alone': {
    zh: '写了从什么时候起算（keptFrom），就要写保存多久（keepFor）',
    en: 'From when it counts (keptFrom) needs how long it is kept (keepFor)',
  },
  'always-and-week': {
    zh: '写了每天二十四小时都开（always），就不写每周的时段（week）',
    en: 'What is always open has no hours of the week: keep `always` or `week`',
  },
  'meaning-without-language': {
    zh: '写了这句话的意思（meaning），就要写是什么语言（language）；用页面的语言说的不用解释',
    en: 'What a line means (meaning) needs the language it is in (language); one in that of the page explains itself',
  },
  'share-over-whole': {
    zh: '比例不能超过 100%',
    en: 'A share cannot be more than 100 %',
  },
  'period-without-share': {
    zh: '写了按多长时间算（over），就要写有多少做到（share）',
    en: 'A period (over) needs the share that is counted over it (share)',
  },
  'grade-without-frequency': {
    zh: '写了客户等级，就要写多久一次（every），或离那件事多远（offset）',
    en: 'A customer grade needs how often (every), or how far from an event (offset)',
  },
  'frequency-without-grade': {
    zh: '写了频次，就要写是哪一级客户（grade）、哪个地点（place）、哪台设备（equipment）或什么事（subject）',
    en: 'A frequency needs the customer grade (grade), the place, the equipment or another subject',
  },
  'offset-without-trigger': {
    zh: '写了离那件事多远（offset），就要写是什么日子（trigger）',
    en: 'How far from an event (offset) needs the day it is counted from (trigger)',
  },
  'holiday-without-trigger': {
    zh: '写了哪一个节日（holiday），trigger 就要写 holiday',
    en: 'A named holiday needs `trigger: holiday`',
  },
  'event-without-trigger': {
    zh: '写了哪一件事（event），trigger 就要写 event',
    en: 'A named event needs `trigger: event`',
  },
  'colour-without-trigger': {
    zh: '写了台历颜色，就要写是什么日子（trigger）',
    en: 'A calendar colour needs the day it marks (trigger)',
  },
  'part-beyond-total': {
    zh: '第几部分不能大于总部分数',
    en: 'The number of the part must not be greater than the number of parts',
  },
  'ratio-without-reference': {
    zh: '倍数要写明相对于什么（reference）；发生几次，单位是 occurrences',
    en: 'A ratio needs what it is taken of (reference); how many times something happens has the unit occurrences',
  },
  'damaged-without-reading': {
    zh: '来源损坏时要写明怎样解读（reading）',
    en: 'Where the source is damaged, say how it is read (reading)',
  },
  'expanded-and-unexpanded': {
    zh: '已经展开的字母不能再写 unexpanded',
    en: 'A letter that is expanded cannot also be unexpanded',
  },
  'address-not-https': {
    zh: '网址要完整，以 https:// 开头',
    en: 'Write a whole address that begins with https://',
  },
  'valid-reversed': {
    zh: '有效的最后一天（validTo）不能早于开始的一天（validFrom）',
    en: 'The last day on which it holds (validTo) must not come before the first (validFrom)',
  },
  'language-unknown': {
    zh: '没有这种语言；写 BCP 47 的标记，例如 yue（粤语）、en、ja',
    en: 'There is no such language; write a tag of BCP 47, such as yue (Cantonese), en, ja',
  },
  'reading-without-language': {
    zh: '写了读音（reading），就要写是什么语言（language）',
    en: 'A reading needs the language it is of (language)',
  },
  'when-empty': {
    zh: '写明什么时候：season、weekdays、hours、from、until 中至少一项',
    en: 'Say when: at least one of season, weekdays, hours, from and until',
  },
  'where-empty': {
    zh: '至少写一个维度，例如 { branch: [harbour] }；处处适用就删去这个字段',
    en: 'Name at least one axis, such as { branch: [harbour] }; take the field out if it holds everywhere',
  },
  'hours-empty': {
    zh: '时段的开始和结束不能相同；全天适用就删去 hours',
    en: 'A time of day must not end when it begins; take hours out if it holds all day',
  },
  'window-reversed': { zh: '开始日期不能晚于结束日期', en: 'The first day must not come after the last day' },
  'choice-without-options': { zh: '选择题要有选项（options）', en: 'A choice question needs its options' },
  'fill-in-without-blanks': { zh: '填空题要有空（blanks）', en: 'A fill-in question needs its blanks' },
  'question-without-answer': {
    zh: '题目要有答案；来源没有答案时写 unanswered 并说明原因',
    en: 'A question needs its answer; where the source has none, say so in unanswered',
  },
  'answer-not-an-option': { zh: '答案必须是选项之一', en: 'The answer must be one of the options' },
  'question-tests-nothing': {
    zh: '题目要写明所考的条款（tests），或为什么没有（outside）',
    en: 'A question names the clause it tests (tests), or why it tests none (outside)',
  },
  'deck-empty': {
    zh: '卡组里要有内容：standards、questions、scenarios 或 legend',
    en: 'A deck needs something in it: standards, questions, scenarios or legend',
  },
  'time-zone-unknown': {
    zh: '没有这个时区，写成 Asia/Shanghai 这样的名称',
    en: 'There is no such time zone; write a name such as Asia/Shanghai',
  },
  'authority-not-offered': {
    zh: '承载数据的语言（authority）必须是网站的语言之一（languages）',
    en: 'The language that carries the facts (authority) must be among the languages of the site',
  },
  'traditional-without-chinese': {
    zh: '网站没有中文（zh），没有可以转换成繁体的内容',
    en: 'The site has no Chinese (zh) to put into Traditional characters',
  },
  'scenario-incomplete': { zh: '这类情景缺少必要的内容', en: 'A scenario of this type lacks something it needs' },
};
