import type { Parts } from './parts.ts';

/**
 * Puts what a page says in another language beside what this one says, clause by clause and by nothing but their ids.
 * False, and nothing is done, where one of them has another sign there: the pages are not of the same text.
 */
export function pairUp(own: Parts, other: Parts): boolean {
  const pairs = [...own.clauses].flatMap(([id, clause]) => {
    const its = other.clauses.get(id);
    return its ? [{ clause, its }] : [];
  });
  if (pairs.some(({ clause, its }) => signOf(clause) !== signOf(its))) return false;
  for (const { clause, its } of pairs) {
    clause.querySelector('.said')?.after(...copies(its.querySelector('.said'), other.language));
    const [heading, itsHeading] = [headingOver(clause), headingOver(its)];
    heading?.append(...copies(itsHeading, other.language, 'span'));
  }
  own.title?.after(...copies(other.title, other.language, 'p'));
  own.rule?.after(...copies(other.rule, other.language));
  return true;
}

/** Whether a clause is to be done or not, as its sign says it. */
const signOf = (clause: Element) => clause.querySelector('.pol')?.className;

/** The heading of the list that a clause is the first of. */
function headingOver(clause: Element): Element | undefined {
  const before = clause.previousElementSibling ? undefined : clause.parentElement?.previousElementSibling;
  return before?.matches('.minor') ? before : undefined;
}

/** What a page of the other language has in it that is for its own address, its own device and its own notes. */
const ownOnly = '[hidden], [data-hours], .media img, .bar-of, template, script';

/** `standardCode` as attributes write it: `standard-code`. */
const dashed = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Data that only says how something looks. */
const looks = new Set(['colour', 'stance']);

/** A part of the other page to read, and nothing more: no ids, no buttons, nothing that follows the device. */
function copies(part: Element | null | undefined, language: string, as?: 'p' | 'span'): Element[] {
  if (!part) return [];
  const copy = as ? document.createElement(as) : (document.importNode(part, true) as HTMLElement);
  if (as) copy.append(...document.importNode(part, true).childNodes);
  for (const one of copy.querySelectorAll(ownOnly)) one.remove();
  for (const button of copy.querySelectorAll('button')) button.replaceWith(...button.childNodes);
  for (const one of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
    one.removeAttribute('id');
    for (const name of Object.keys(one.dataset).map(dashed)) if (!looks.has(name)) one.removeAttribute(`data-${name}`);
  }
  copy.classList.add('other');
  copy.lang = language;
  return [copy];
}
