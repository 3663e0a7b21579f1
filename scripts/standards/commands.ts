import type { Bilingual } from '../../src/schema/index.ts';

/** A command of the package: what it does, and the script that does it. */
interface PackageCommand extends Bilingual {
  /** Reads the arguments of the process and acts as soon as it is loaded. */
  load: () => Promise<unknown>;
}

/**
 * The commands of the package, in the order in which a company meets them. Each is the script of the same name, so that
 * `standards check` and `npm run check` cannot differ.
 */
export const commands = {
  start: {
    zh: '校验、构建网站并在本机打开服务',
    en: 'checks, builds and serves',
    load: () => import('../start.ts'),
  },
  dev: {
    zh: '边写边看网站，保存即校验',
    en: 'shows the site while you write',
    load: () => import('../dev.ts'),
  },
  check: {
    zh: '校验内容，说明哪里错、怎么改',
    en: 'checks the content: what is wrong, where, and how to mend it',
    load: () => import('../check.ts'),
  },
  test: {
    zh: '发布前的总检：内容、链接、卡片、网站，一份报告',
    en: 'tries all of it: content, links, cards and site, in one report',
    load: () => import('../try.ts'),
  },
  new: { zh: '开一条新标准', en: 'begins a standard', load: () => import('../new.ts') },
  translated: {
    zh: '记下译文已跟上原文',
    en: 'records that translations are up to date',
    load: () => import('../translated.ts'),
  },
  reviewed: {
    zh: '记下题目、情景和术语已按条款复核',
    en: 'records that questions, scenarios and terms are right for the clauses they rest on',
    load: () => import('../reviewed.ts'),
  },
  revise: {
    zh: '为改过的标准出一次修订',
    en: 'makes a revision of a changed standard',
    load: () => import('../revise.ts'),
  },
  build: { zh: '构建网站到 dist', en: 'builds the site into dist', load: () => import('../build.ts') },
  preview: { zh: '打开上次构建的网站', en: 'serves the last build', load: () => import('../preview.ts') },
  publish: {
    zh: '发布：网站上线，记入发布记录',
    en: 'builds, puts the site in place and writes the ledger of what was published',
    load: () => import('../publish.ts'),
  },
  rollback: {
    zh: '撤回上一次发布',
    en: 'takes the last publication back',
    load: () => import('../rollback.ts'),
  },
  diff: {
    zh: '两天或两个修订之间发布了什么',
    en: 'what was published between two days or two revisions',
    load: () => import('../diff.ts'),
  },
  report: {
    zh: '覆盖、矛盾、复审、法规等报告',
    en: 'coverage, contradictions, reviews, laws and more',
    load: () => import('../report.ts'),
  },
  cards: { zh: '制作卡片，或查哪些要重印', en: 'prints cards', load: () => import('../cards.ts') },
  migrate: {
    zh: '把旧版的写法改成新版的',
    en: 'shows, or writes, the newer spelling of values in content of an earlier version',
    load: () => import('../migrate.ts'),
  },
  scripts: {
    zh: '在 package.json 里写好各个命令，npm run check 等就能用',
    en: 'writes the commands into package.json, so that npm run check and the others work',
    load: () => import('./write-scripts.ts'),
  },
} as const satisfies Readonly<Record<string, PackageCommand>>;

export type CommandName = keyof typeof commands;

/** Whether this is a command of the package. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
