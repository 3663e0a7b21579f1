import { chooseReader, followReader, type ReaderChoice, readerChoice } from '../../lib/reader-choice.ts';
import { readerPlaceName } from '../../lib/reader-place.ts';
import { tellUnkept } from './tell.ts';

/** Lets readers say who they are, and says it in one line. The lists of places are followed on every page. */
export function followMe(): void {
  const sheet = document.querySelector<HTMLDetailsElement>('details.me');
  if (!sheet) return;
  sheet.hidden = false;
  const lists = [...sheet.querySelectorAll<HTMLSelectElement>('select[data-me]')];
  const writes = sheet.querySelector('input');
  for (const list of lists) list.addEventListener('change', () => choose({ [list.dataset['me'] ?? '']: list.value }));
  writes?.addEventListener('change', () => choose({ writes: writes.checked }));
  sheet.querySelector('[data-clear]')?.addEventListener('click', () => {
    chooseReader({ role: '', channel: '', place: {} });
    close(sheet);
  });
  sheet.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && sheet.open) close(sheet);
  });
  followReader(() => {
    const choice = readerChoice();
    for (const list of lists) {
      const id = list.dataset['me'] === 'role' ? choice.role : choice.channel;
      // What is kept may be older than the list.
      list.value = [...list.options].some(({ value }) => value === id) ? id : '';
    }
    if (writes) writes.checked = choice.writes;
    sayWho(sheet, lists);
  });
  sheet.addEventListener('toggle', () => sayWho(sheet, lists));
  openWhenAsked(sheet);
}

/** Keeps what was said, or says that it holds for this page alone. */
function choose(said: Partial<ReaderChoice>): void {
  if (!chooseReader(said)) tellUnkept();
}

function close(sheet: HTMLDetailsElement): void {
  sheet.open = false;
  sheet.querySelector('summary')?.focus();
}

/** Says in one line what was chosen, with where. */
function sayWho(sheet: HTMLDetailsElement, lists: readonly HTMLSelectElement[]): void {
  const names = lists.flatMap(({ value, selectedOptions: [option] }) => (value === '' ? [] : [option?.text.trim()]));
  const said = [...names, readerPlaceName()].filter(Boolean).join(' · ');
  const [line, more] = [
    sheet.querySelector<HTMLElement>('[data-said]'),
    sheet.querySelector<HTMLElement>('[data-more]'),
  ];
  if (line) line.textContent = said || (line.dataset['said'] ?? '');
  const { more: ask, edit, close: fold } = more?.dataset ?? {};
  if (more) more.textContent = (sheet.open ? fold : said === '' ? ask : edit) ?? '';
}

/** Opens for who comes by a link to it, from this page or another. */
function openWhenAsked(sheet: HTMLDetailsElement): void {
  const open = () => {
    if (location.hash !== `#${sheet.id}`) return;
    const menu = document.querySelector<HTMLElement>('#_menu');
    if (menu?.matches(':popover-open')) menu.hidePopover();
    // Another tap on the same link is no other address.
    history.replaceState(null, '', location.pathname + location.search);
    sheet.open = true;
    sheet.scrollIntoView({ block: 'center' });
    sheet.querySelector('select')?.focus();
  };
  open();
  addEventListener('hashchange', open);
}
