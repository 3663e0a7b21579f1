import { expect, test } from 'vitest';
import { fixedPages } from '../../src/corpus/addresses.ts';
import { projectFiles } from '../helpers/project.ts';

test('the pages that every site has are the ones that stand in the folder of pages', () => {
  const folder = 'src/pages/[locale]/';
  const pages = projectFiles([folder], /\.astro$/)
    .map((path) => path.slice(folder.length, -'.astro'.length).replace(/\/index$/, ''))
    .filter((slug) => slug !== 'index' && !slug.includes('['));
  expect(pages.sort()).toEqual([...fixedPages].sort());
});
