import type { Locale } from '../languages/index.ts';
import { audienceWords } from './words/audience.ts';
import { cardPageWords } from './words/cards.ts';
import { editorWords } from './words/editors.ts';
import { glossaryWords } from './words/glossary.ts';
import { wordsOf } from './words/index.ts';
import { practiceWords } from './words/practice.ts';
import { recordWords } from './words/records.ts';
import { sayNowWords } from './words/say-now.ts';
import { visitWords } from './words/visits.ts';

/** What a page of the product is called: its title, what it is for, and what people call it who look for it. */
export interface PageNames {
  title: string;
  about: string;
  others: readonly string[];
}

/** Pages that every site has beside its manuals, and the lines of the hour on the home page. */
export type NamedPage =
  | ('changes' | 'practice' | 'glossary' | 'visits' | 'records' | 'mystery-visit' | 'cards')
  | ('editors' | 'trainers' | 'now');

/** What people call a page, in one language. */
const called: Readonly<Record<Locale, Readonly<Record<NamedPage, string>>>> = {
  zh: {
    changes: '最近修订|修订|更新|变更|新规定|新内容|改了什么|最近改了什么|有什么变化|哪些改了|修订记录',
    practice: '练习题|题库|做题|刷题|考试|考试题|考核|测试|测验|小测|学习|培训|演练|情景演练|自测',
    glossary: '术语|名词解释|行话|词汇表|简称',
    visits: '拜访计划|拜访计划表|拜访安排|下次拜访|拜访日期|什么时候该拜访|算拜访日期',
    records: '检查|检查表|检查单|自查|自查表|打分表|记录表|检查清单|打勾表|巡检表',
    'mystery-visit': '神秘访客|暗访|神秘顾客打分|暗访表|评分表',
    cards: '卡片|卡组|打印卡片|打印|打印版|下载|下载卡片|随身卡|口袋卡|塑封卡',
    editors: '编辑|编辑页|给编辑看的',
    trainers: '培训师|备课|培训材料|教案',
    now: '现在该说什么|此刻的问候|今天怎么问候|现在怎么打招呼',
  },
  en: {
    changes: 'recent revisions|what changed|what is new|news|changes|revisions|updates|new rules|recent changes',
    practice:
      'quiz|questions|practice questions|practise|exercises|test myself|training|training questions|' +
      'exam|test|learn|learning|study|revise|drill|assessment',
    glossary: 'terms|jargon|definitions|abbreviations',
    visits: 'visits|visit plan|visit planner|plan a visit|next visit|when to visit next|visit dates',
    records: 'records|record sheets|check sheets|checklists|inspection|inspection sheet|self check',
    'mystery-visit': 'mystery shopping sheet|score sheet|mystery shopper sheet',
    cards: 'cards|decks|print cards|print|printing|download|download cards|pocket cards|flashcards',
    editors: 'editors|editing|editors page',
    trainers: 'trainers|training material|lesson material',
    now: 'what to say now|greeting for now|how do i greet now',
  },
};

/** The names of a page in a language. */
export function pageNames(page: NamedPage, locale: Locale): PageNames {
  const words = wordsOf(locale);
  const [records, editors, audience] = [recordWords[locale], editorWords[locale], audienceWords[locale]];
  const titles: Readonly<Record<NamedPage, readonly [title: string, about: string]>> = {
    changes: [words.changes, ''],
    practice: [practiceWords[locale].title, practiceWords[locale].about],
    glossary: [glossaryWords[locale].title, glossaryWords[locale].short],
    visits: [visitWords[locale].title, visitWords[locale].about],
    records: [records.title, records.about],
    'mystery-visit': [records.mystery, records.mysteryAbout],
    cards: [cardPageWords[locale].title, cardPageWords[locale].about],
    editors: [editors.title, `${editors.short} · ${audience.editorsNotice}`],
    trainers: [audience.trainers, audience.trainersNotice],
    now: [sayNowWords[locale].now, ''],
  };
  const [title, about] = titles[page];
  return { title, about, others: called[locale][page].split('|') };
}
