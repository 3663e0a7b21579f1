import { z } from 'zod';
import { field, plainText } from './field.ts';
import { manual } from './manual.ts';
import { standard } from './standard.ts';
import { translation } from './translation.ts';

const title = field(plainText, '标题，简短的名称', 'The title: a short name');
const description = field(plainText, '规则句：一句话说出这条标准', 'The rule sentence: the standard in one sentence');

/** The frontmatter of a page that holds a standard (Chinese). */
export const standardPage = z.strictObject({ title, description, standard });
/** The frontmatter of a manual's front page (Chinese). */
export const manualPage = z.strictObject({ title, description, manual });
/** The frontmatter of a translated page (English). */
export const translatedPage = z.strictObject({ title, description, translation });
/** The frontmatter of a page that is neither, for instance a page of the authoring guide. */
export const plainPage = z.strictObject({ title, description });

/** Which of the four a page is, told by the block it has. */
export const pageSchemas = {
  standard: standardPage,
  manual: manualPage,
  translation: translatedPage,
  plain: plainPage,
} as const;
export type PageType = keyof typeof pageSchemas;

/** The type of page its frontmatter shows. */
export function pageTypeOf(frontmatter: unknown): PageType {
  if (frontmatter && typeof frontmatter === 'object') {
    for (const type of ['standard', 'manual', 'translation'] as const) if (type in frontmatter) return type;
  }
  return 'plain';
}
