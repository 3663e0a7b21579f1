import type { Corpus } from './types.ts';

/** The lists from which readers say who they are. */
type Lists = Pick<Corpus, 'vocabulary' | 'axes'>;

/** The path of the home page, and those below a language of the other pages on which readers say who they are. */
export const pagesThatAsk = ['', 'practice', 'cards', 'changes'] as const;

/** The anchor of the part of a page in which readers say who they are. */
export const meAnchor = '_me';

/** The roles to choose from: those of the company but for the one that stands for all. */
export function rolesOf({ vocabulary }: Pick<Corpus, 'vocabulary'>) {
  return vocabulary.roles.filter(({ id }) => id !== 'all');
}

/** Whether there is anything that readers can say of themselves. */
export function canChoose(lists: Lists): boolean {
  return rolesOf(lists).length > 0 || lists.vocabulary.channels.length > 1 || lists.axes.length > 0;
}

/** Whether readers say on a page who they are. */
export function asksOn(lists: Lists, slug: string): boolean {
  return canChoose(lists) && pagesThatAsk.some((one) => one === slug);
}

/** The path below a language of the page on which readers say who they are, seen from another: that one, or home. */
export function askingPage(slug: string): string {
  return pagesThatAsk.find((one) => one === slug) ?? '';
}
