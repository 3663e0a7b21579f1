import { fill } from '../../i18n/fill.ts';

/** What is the same to whoever types it: width, case, blanks. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·-]+/g, '');

/** Lets the reader of the glossary leave only the terms with some letters, of either language or as they sound. */
export function followFilter(): void {
  const filter = document.querySelector<HTMLElement>('.term-filter');
  const input = filter?.querySelector('input');
  if (!filter || !input) return;
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')].map((entry) => ({
    entry,
    names: [...entry.querySelectorAll('h3, .fact')].map(({ textContent }) => plain(textContent)).join(' '),
    sounds: entry.dataset['sounds'] ?? '',
  }));
  const show = () => {
    const asked = plain(input.value);
    let found = 0;
    for (const { entry, names, sounds } of entries) {
      const isFound = names.includes(asked) || sounds.includes(asked);
      entry.hidden = !isFound;
      if (isFound) found += 1;
    }
    showLetters();
    say(filter, { asked: input.value.trim(), found });
  };
  input.addEventListener('input', show);
  // A link to a term must find it, whatever was left out before.
  addEventListener('hashchange', () => {
    input.value = '';
    show();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  filter.hidden = false;
}

/** Leaves only the letters that still have terms, in the list and in the line to jump by. */
function showLetters(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.letter-group')) {
    group.hidden = !group.querySelector('.entry:not([hidden])');
    const link = document.querySelector<HTMLElement>(`.jump [href="#${group.querySelector('h2')?.id ?? ''}"]`);
    if (link) link.hidden = group.hidden;
  }
}

/** Says how many are left; of none, that the standards may be searched instead. */
function say(filter: HTMLElement, { asked, found }: { asked: string; found: number }): void {
  const { found: some = '', none = '' } = filter.dataset;
  const line = filter.querySelector('p');
  if (line) line.textContent = asked === '' ? '' : fill(found > 0 ? some : none, { n: found, asked });
  filter.querySelector('button')?.toggleAttribute('hidden', found > 0);
}
