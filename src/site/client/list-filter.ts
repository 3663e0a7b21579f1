import { counted } from '../../i18n/counted.ts';

/** What is the same to whoever types it: width, case, blanks. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·-]+/g, '');

/** An entry of a list as it is found: by what it is called, in any language, or as that sounds. */
export interface Findable {
  names: string;
  sounds: string;
}

/**
 * Makes the field above a list answer to typing. `show` is told which entries have what was typed; all have nothing.
 * Returns what empties the field again.
 */
export function followFilter(
  entries: readonly Findable[],
  show: (found: readonly boolean[], asked: string) => void,
): (() => void) | undefined {
  const filter = document.querySelector<HTMLElement>('.list-filter');
  const input = filter?.querySelector('input');
  if (!filter || !input) return undefined;
  const known = entries.map(({ names, sounds }) => ({ names: plain(names), sounds }));
  const answer = () => {
    const asked = plain(input.value);
    const found = known.map(({ names, sounds }) => names.includes(asked) || sounds.includes(asked));
    show(found, asked);
    say(filter, { asked: input.value.trim(), found: found.filter(Boolean).length });
  };
  input.addEventListener('input', answer);
  filter.hidden = false;
  return () => {
    input.value = '';
    answer();
  };
}

/** Says how many are left; of none, that the standards may be searched instead. */
function say(filter: HTMLElement, { asked, found }: { asked: string; found: number }): void {
  const { found: some = '', none = '' } = filter.dataset;
  const line = filter.querySelector('p');
  if (line) line.textContent = asked === '' ? '' : counted(found > 0 ? some : none, { n: found, asked });
  filter.querySelector('button')?.toggleAttribute('hidden', found > 0);
}
