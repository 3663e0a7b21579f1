import type { Bilingual } from '../../src/schema/index.ts';

/**
 * The commands of the package and what each does, in the order in which a company meets them.
 */
export const commands = {
  init: {
    zh: '为公司建一个小而完整的文件夹',
    en: 'begins the folder of a company, small and complete',
  },
  start: {
    zh: '校验、构建网站并在本机打开服务',
    en: 'checks, builds and serves',
  },
  dev: {
    zh: '边写边看网站，保存即校验',
    en: 'shows the site while you write',
  },
  check: {
    zh: '校验内容，说明哪里错、怎么改',
    en: 'checks the content: what is wrong, where, and how to mend it',
  },
  test: {
    zh: '发布前的总检：内容、链接、卡片、网站，一份报告',
    en: 'tries all of it: content, links, cards and site, in one report',
  },
  new: { zh: '开一条新标准', en: 'begins a standard' },
  import: {
    zh: '把 Word、Excel、PowerPoint、PDF 手册变成草稿',
    en: 'brings in a manual from Word, Excel, PowerPoint or PDF as drafts',
  },
  translate: {
    zh: '看译文的进度，逐条确认译文',
    en: 'how far translations are, and a desk to accept them clause by clause',
  },
  translated: {
    zh: '记下译文已跟上原文',
    en: 'records that translations are up to date',
  },
  reviewed: {
    zh: '记下题目、情景和术语已按条款复核',
    en: 'records that questions, scenarios and terms are right for the clauses they rest on',
  },
  revise: {
    zh: '为改过的标准出一次修订',
    en: 'makes a revision of a changed standard',
  },
  approve: {
    zh: '记下修订已获批准',
    en: 'records that revisions are approved, before they are published',
  },
  build: { zh: '构建网站到 dist', en: 'builds the site into dist' },
  preview: { zh: '打开上次构建的网站', en: 'serves the last build' },
  publish: {
    zh: '发布：网站上线，记入发布记录',
    en: 'builds, puts the site in place and writes the ledger of what was published',
  },
  rollback: {
    zh: '撤回上一次发布',
    en: 'takes the last publication back',
  },
  diff: {
    zh: '两天或两个修订之间发布了什么',
    en: 'what was published between two days or two revisions',
  },
  report: {
    zh: '覆盖、矛盾、复审、法规等报告',
    en: 'coverage, contradictions, reviews, laws and more',
  },
  cards: { zh: '制作卡片，或查哪些要重印', en: 'prints cards' },
  migrate: {
    zh: '把旧版的写法改成新版的',
    en: 'shows, or writes, the newer spelling of values in content of an earlier version',
  },
  scripts: {
    zh: '在 package.json 里写好各个命令，npm run check 等就能用',
    en: 'writes the commands into package.json, so that npm run check and the others work',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CommandName = keyof typeof commands;

/** Whether this is a command of the package. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
