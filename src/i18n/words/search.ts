import type { Locale } from '../../languages/index.ts';
import { stateWords } from './states.ts';

/** Words of the search sheet. They travel with the index, so that pages do not carry them. */
const zh = {
  clearFilters: '清除筛选',
  found: '找到 {n} 条，第一条：{first}',
  perhaps: '也许是',
  perhapsOnly: '没有把握，也许是：{first}',
  elsewhereFound: '其他手册还有 {n} 条',
  inText: '正文匹配',
  searching: '正在搜索正文…',
  textOffline: '离线时只能搜索标题、别名和条款，全文搜索要等联网。',
  recent: '最近搜过',
  popular: '大家常搜',
  forget: '清除记录',
  none: '没有找到“{q}”',
  understood: '按这些词找过：{words}',
  outside: '{subject}：不在这些手册里。',
  outsideAsk: '{subject}：不在这些手册里。请问{who}。',
  tryManuals: '也许在这些手册里：',
  noted: '已在这部手机上记下这个词，交给编辑后会补上搜索词。',
  exportMissed: '导出没找到的词（{n} 个）',
  filters: '筛选',
  manuals: '全部手册',
  kinds: '全部类型',
  roles: '全部岗位',
  channels: '全部渠道',
  grades: '全部等级',
  noTarget: '没有规定目标时间',
  notHere: '不适用于{place}',
  ...stateWords.zh,
  otherLanguage: 'English',
};
export type SearchWords = Readonly<Record<keyof typeof zh, string>>;

const en: SearchWords = {
  clearFilters: 'Clear the filters',
  found: '{n} found, the first: {first}',
  perhaps: 'Perhaps',
  perhapsOnly: 'Not sure. Perhaps: {first}',
  elsewhereFound: '{n} more without the filters',
  inText: 'In the text',
  searching: 'Searching the text…',
  textOffline: 'Offline, only titles, search words and clauses are searched; the full text needs a connection.',
  recent: 'Searched lately',
  popular: 'Often searched',
  forget: 'Clear these',
  none: 'Nothing found for “{q}”',
  understood: 'Searched for: {words}',
  outside: '{subject}: not in these manuals.',
  outsideAsk: '{subject}: not in these manuals. Ask {who}.',
  tryManuals: 'Perhaps in one of these manuals:',
  noted: 'Noted on this phone. Hand the list to the editors, and they will add the words people use.',
  exportMissed: 'Save the searches that found nothing ({n})',
  filters: 'Filters',
  manuals: 'All manuals',
  kinds: 'All kinds',
  roles: 'All roles',
  channels: 'All channels',
  grades: 'All grades',
  noTarget: 'No target time is set',
  notHere: 'Not for {place}',
  ...stateWords.en,
  otherLanguage: '中文',
};

/** The words of the search sheet in a language. */
export const searchWords: Readonly<Record<Locale, SearchWords>> = { zh, en };
