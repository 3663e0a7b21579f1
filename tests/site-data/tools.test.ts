import { expect, test } from 'vitest';
import type { SiteContext } from '../../src/site/pages/context.ts';
import { pagesBesideTools, toolsOf } from '../../src/site/pages/tools.ts';

/** A site whose content has nothing to practise, to plan or to print. */
const bare = {
  staff: { banks: [], scenarios: [], standards: [] },
  corpus: { decks: [], site: { editorsPage: true } },
} as unknown as SiteContext;
const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

test('a tool that has nothing to show is offered neither among the tools nor beside them', () => {
  expect(slugs(toolsOf(bare, 'en'))).toEqual(['changes']);
  expect(slugs(pagesBesideTools(bare, 'en'))).toEqual(['glossary', 'records', 'editors']);
});
