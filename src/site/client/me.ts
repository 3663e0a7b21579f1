import { fill } from '../../i18n/fill.ts';
import { chooseReader, followReader, type ReaderChoice, readerChoice } from '../../lib/reader-choice.ts';
import { sayRole } from '../../lib/say-role.ts';
import { readerPlaceName } from '../../lib/reader-place.ts';
import { tell, tellUnkept } from './tell.ts';

/** Lets readers say who they are, and says it in one line. The lists of places are followed on every page. */
export function followMe(): void {
  const sheet = document.querySelector<HTMLDetailsElement>('details.me');
  if (!sheet) return;
  sheet.hidden = false;
  const lists = [...sheet.querySelectorAll<HTMLSelectElement>('select[data-me]')];
  const writes = sheet.querySelector('input');
  const [role, channel] = ['role', 'channel'].map((name) => lists.find((list) => list.dataset['me'] === name));
  role?.addEventListener('change', () => chooseRole(role, channel));
  channel?.addEventListener('change', () => choose({ channel: channel.value, isUsual: false }));
  writes?.addEventListener('change', () => choose({ writes: writes.checked }));
  sheet.querySelector('[data-clear]')?.addEventListener('click', () => {
    chooseReader({ role: '', channel: '', place: {}, isUsual: false });
    close(sheet);
  });
  sheet.querySelector('[data-done]')?.addEventListener('click', () => close(sheet));
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

/** Keeps the role, with its usual channel where none was chosen by hand, and says so. */
function chooseRole(list: HTMLSelectElement, channels: HTMLSelectElement | undefined): void {
  const [option] = list.selectedOptions;
  const said = sayRole(readerChoice(), list.value, option?.dataset['usual'] ?? '');
  const isKept = choose(said);
  const channel = channels?.selectedOptions[0]?.text.trim() ?? '';
  if (isKept && said.channel) tell(fill(list.dataset['told'] ?? '', { role: option?.text.trim() ?? '', channel }));
}

/** Keeps what was said, or says that it holds for this page alone. */
function choose(said: Partial<ReaderChoice>): boolean {
  const isKept = chooseReader(said);
  if (!isKept) tellUnkept();
  return isKept;
}

function close(sheet: HTMLDetailsElement): void {
  sheet.open = false;
  sheet.querySelector('summary')?.focus();
}

/** Says in one line what was chosen, with where. */
function sayWho(sheet: HTMLDetailsElement, lists: readonly HTMLSelectElement[]): void {
  const names = lists.flatMap(({ value, selectedOptions: [option] }) => (value === '' ? [] : [option?.text.trim()]));
  const said = [...names, readerPlaceName()].filter(Boolean).join('\u00a0· ');
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
