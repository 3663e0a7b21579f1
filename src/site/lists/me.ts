import type { SiteContext } from '../pages/context.ts';

/** The path of the home page, and those below a language of the other pages on which readers say who they are. */
const pagesThatAsk: readonly string[] = ['', 'practice', 'cards', 'changes'];

/** The anchor of the part of a page in which readers say who they are. */
export const meAnchor = '_me';

/** Whether there is anything that readers can say of themselves: the company has lists to choose from. */
export function canChoose({ corpus }: SiteContext): boolean {
  return rolesOf(corpus).length > 0 || corpus.vocabulary.channels.length > 1 || corpus.axes.length > 0;
}

/** The roles to choose from: those of the company but for the one that stands for all. */
export function rolesOf({ vocabulary }: Pick<SiteContext['corpus'], 'vocabulary'>) {
  return vocabulary.roles.filter(({ id }) => id !== 'all');
}

/** The path below the language of the page on which readers say who they are, seen from another: that one, or home. */
export function askingPage(slug: string): string {
  return pagesThatAsk.includes(slug) ? slug : '';
}

/** Whether readers say on a page who they are. */
export function asksHere(context: SiteContext, slug: string): boolean {
  return canChoose(context) && pagesThatAsk.includes(slug);
}
