/** Patterns that stand one beside another with blanks between, as one. */
export const anyOf = (list: string) => list.trim().replaceAll(/\s+/g, '|');
