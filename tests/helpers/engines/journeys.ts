import { beforeAll, expect, inject, test } from 'vitest';
import { type MoodyServer, moodyServer } from '../moody-server.ts';
import { smallCorpus } from '../changed-site.ts';
import { type Reader, until } from './reader.ts';

/** What readers do most, tried in an engine: each is a way of its own from the server to the screen. */
export function tryIn(open: () => Promise<Reader>): void {
  let reader: Reader;
  let server: MoodyServer;
  const { standards, terms } = smallCorpus();
  const [standard] = standards;
  const term = standards.find(({ slug }) => slug === 'front-office/check-in');
  if (!standard || !term || terms.length === 0) throw new Error('Too little content');

  beforeAll(async () => {
    // What is lacking is told before anything is started.
    reader = await open();
    server = await moodyServer(inject('smallSiteDir'));
    return async () => {
      await reader.close();
      await server.close();
    };
  });
  const goto = (path: string) => reader.goto(server.url + path);
  /** The text of what a selector finds first; empty when it finds nothing that is seen. */
  const textOf = (selector: string) =>
    reader.ask((of) => document.querySelector<HTMLElement>(of)?.innerText.trim() ?? '', selector);
  const count = (selector: string) => reader.ask((of) => document.querySelectorAll(of).length, selector);
  /** Waits until the row that is chosen is the one at a place, counted from the end where that is below nought. */
  const isChosen = (place: number) =>
    until(
      () =>
        reader.ask((at) => {
          const rows = [...document.querySelectorAll('[role=option]')];
          return rows.at(at)?.getAttribute('aria-selected');
        }, place),
      (value) => value === 'true',
    );
  /** Waits until something is so in the page: a key that was pressed has been heard some time later. */
  const holds = (question: () => boolean | undefined) => until(() => reader.ask(question), Boolean);

  async function search(text: string): Promise<void> {
    // On a phone the front page has a button of its own, and that of the header comes when it is gone.
    const isBig = await reader.ask(() => document.querySelector('.find-big')?.checkVisibility());
    await reader.click(isBig ? '.find-big' : '[data-search-open]');
    await holds(() => document.activeElement?.matches('[data-search-input]'));
    await reader.type(text);
    await until(
      () => count(`[data-search-results][data-settled="${text}"] [role=option]`),
      (rows) => rows > 1,
    );
  }

  test('search: arrows, Home, End, Enter', async () => {
    await goto('/zh/');
    await search('客人');
    await reader.press('ArrowDown');
    await isChosen(1);
    await reader.press('End');
    await isChosen(-1);
    await reader.press('Home');
    await isChosen(0);
    const href = await reader.ask(() => document.querySelector<HTMLAnchorElement>('[aria-selected=true]')?.href ?? '');
    await reader.press('Enter');
    await until(
      () => reader.ask(() => location.href.split('?')[0]),
      (at) => at === href.split('?')[0],
    );
  });

  test('Escape empties the box, then closes the sheet, and the focus is back', async () => {
    await goto('/zh/');
    await search('客人');
    await reader.press('Escape');
    await holds(() => document.querySelector<HTMLInputElement>('[data-search-input]')?.value === '');
    expect(await count('dialog.search[open]')).toBe(1);
    await reader.press('Escape');
    await until(
      () => count('dialog.search[open]'),
      (open) => open === 0,
    );
    await holds(() => document.activeElement?.matches('[data-search]'));
  });

  test('what to say now: the channel stays chosen', async () => {
    await goto('/zh/');
    await reader.click('.channels label:has([value=phone])');
    await holds(() => document.querySelector<HTMLInputElement>('.channels [value=phone]')?.checked);
    await goto('/zh/');
    await until(
      () => reader.ask(() => document.querySelector<HTMLInputElement>('.channels input:checked')?.value),
      (value) => value === 'phone',
    );
  });

  test('practice: the focus goes to the verdict', async () => {
    await goto('/zh/practice/questions/front-office/');
    // The script that checks answers shows one question at a time.
    await holds(() => document.querySelector('.question[data-current]') !== null);
    await reader.click('.question .option');
    await reader.click('.question .act');
    await until(
      () => reader.ask(() => document.activeElement?.className),
      (name) => name === 'verdict',
    );
    await until(() => textOf('.verdict'), Boolean);
  });

  test('the planner gives the next visit', async () => {
    await goto('/zh/visits/');
    await reader.click('.planner .option');
    await reader.ask(() => {
      const day = document.querySelector<HTMLInputElement>('.planner [name=last]');
      if (!day) return;
      day.value = new Date().toISOString().slice(0, 10);
      for (const type of ['input', 'change']) day.dispatchEvent(new Event(type, { bubbles: true }));
    });
    await until(
      () => textOf('.planner .result'),
      (text) => /\d{4}/.test(text),
    );
  });

  test('a term is explained over the page, and Escape puts that away', async () => {
    await goto(`/zh/${term.slug}/`);
    await reader.click('main .term');
    await until(
      () => count('[popover]:popover-open'),
      (open) => open === 1,
    );
    await reader.press('Escape');
    await until(
      () => count('[popover]:popover-open'),
      (open) => open === 0,
    );
  });

  test('dark stays dark', async () => {
    await goto('/zh/');
    await reader.click('[popovertarget=_menu]');
    await reader.click('[data-set-theme=dark]');
    await holds(() => document.documentElement.dataset['mode'] === 'dark');
    await goto(`/zh/${standard.slug}/`);
    // It must be so from the first paint.
    expect(await reader.ask(() => document.documentElement.dataset['mode'])).toBe('dark');
  });

  test('what is kept is read with the server stopped: pages, short links, search', async () => {
    await goto('/zh/');
    await reader.click('.more summary');
    await reader.click('[data-do=keep]');
    await until(
      () => textOf('[data-keep] [role=status]'),
      (text) => text.startsWith('已存到'),
      90_000,
    );
    await server.stop();
    await goto(`/zh/${standard.slug}/`);
    await until(
      () => textOf('.copy-notice'),
      (text) => text.startsWith('离线副本'),
    );
    await search('客人');
    await goto(`/s/${standard.code}/?r=0.1`);
    await until(
      // The browser's language comes first; Chinese is there whichever that is.
      () => textOf('[data-language=zh] .copy-notice'),
      (text) => text.startsWith('离线副本'),
    );
    await server.start();
  });
}
