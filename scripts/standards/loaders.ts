import type { CommandName } from './commands.ts';

/**
 * The script of each command, which reads the arguments of the process and acts as soon as it is loaded. It is the one
 * that npm starts here, so that `standards check` and `npm run check` cannot differ.
 */
export const loaders: Readonly<Record<CommandName, () => Promise<unknown>>> = {
  init: () => import('../init.ts'),
  start: () => import('../start.ts'),
  dev: () => import('../dev.ts'),
  check: () => import('../check.ts'),
  test: () => import('../try.ts'),
  new: () => import('../new.ts'),
  import: () => import('../import.ts'),
  translate: () => import('../translate.ts'),
  translated: () => import('../translated.ts'),
  reviewed: () => import('../reviewed.ts'),
  revise: () => import('../revise.ts'),
  approve: () => import('../approve.ts'),
  build: () => import('../build.ts'),
  preview: () => import('../preview.ts'),
  publish: () => import('../publish.ts'),
  rollback: () => import('../rollback.ts'),
  diff: () => import('../diff.ts'),
  report: () => import('../report.ts'),
  cards: () => import('../cards.ts'),
  migrate: () => import('../migrate.ts'),
  scripts: () => import('./write-scripts.ts'),
};
