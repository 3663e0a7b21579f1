import { z } from 'zod';
import { field, plainText } from './field.ts';

/** The words of Starlight that a site may say otherwise, by Starlight's keys; a test holds them against its list. */
export const siteWordKeys = [
  ...['skipLink.label', 'search.label', 'search.ctrlKey', 'search.cancelLabel', 'search.devWarning'],
  ...['themeSelect.accessibleLabel', 'themeSelect.dark', 'themeSelect.light', 'themeSelect.auto'],
  ...['languageSelect.accessibleLabel', 'menuButton.accessibleLabel', 'sidebarNav.accessibleLabel'],
  ...['tableOfContents.onThisPage', 'tableOfContents.overview', 'i18n.untranslatedContent'],
  ...['page.editLink', 'page.lastUpdated', 'page.previousLink', 'page.nextLink', 'page.draft', '404.text'],
  ...['aside.tip', 'aside.note', 'aside.caution', 'aside.danger'],
  ...['fileTree.directory', 'builtWithStarlight.label', 'heading.anchorLabel'],
  ...['pagefind.clear_search', 'pagefind.load_more', 'pagefind.search_label', 'pagefind.filters_label'],
  ...['pagefind.zero_results', 'pagefind.many_results', 'pagefind.one_result', 'pagefind.alt_search'],
  ...['pagefind.search_suggestion', 'pagefind.searching'],
  ...['expressiveCode.copyButtonCopied', 'expressiveCode.copyButtonTooltip'],
  'expressiveCode.terminalWindowFallbackTitle',
] as const;

const word = field(
  plainText.optional(),
  '网站上的一句界面文字，写成一段带引号的文字',
  'Words of the interface of the site, as one text in quotes',
);

/** Words of the interface that a company says in its own way, in the language that the file is named after. */
export const siteWords = z.strictObject(
  Object.fromEntries(siteWordKeys.map((key) => [key, word])) as Record<(typeof siteWordKeys)[number], typeof word>,
);
