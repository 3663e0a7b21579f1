import { rankOf, type Reader } from '../../corpus/mine.ts';
import { fill } from '../../i18n/fill.ts';
import type { SearchWords } from '../../i18n/words/search.ts';
import { readerChoice } from '../../lib/reader-choice.ts';
import { readerPlace, readerPlaceName } from '../../lib/reader-place.ts';
import type { Entry } from '../entry.ts';
import type { Hit } from '../gathered.ts';
import type { FacetRow, HeldStandard } from '../index-types.ts';
import { el, hide, write } from './dom.ts';

/** The filter for what is the reader's: on from the start, seen, and lifted with one tap. */
export interface Mine {
  element: HTMLElement;
  /** What the second file says of roles and channels; nothing is filtered before it is there. */
  addFacets(facets: readonly FacetRow[]): void;
  /** Hits that are shown, and those for others, which wait behind a tap. The best never waits. */
  part(hits: readonly Hit[], entries: readonly Entry[]): readonly [mine: readonly Hit[], others: readonly Hit[]];
  lift(): void;
}

/** Builds the filter, by what the reader said on this device. */
export function makeMine(words: SearchWords, changed: () => void): Mine {
  const element = el('button', { type: 'button', class: 'filter', 'aria-pressed': 'true', 'data-only-mine': '' });
  let facets: readonly FacetRow[] = [];
  let isOn = true;
  const put = (on: boolean) => {
    isOn = on;
    element.setAttribute('aria-pressed', String(on));
    element.toggleAttribute('data-on', on);
    changed();
  };
  element.hidden = true;
  element.toggleAttribute('data-on', true);
  element.addEventListener('click', () => put(!isOn));
  // What is kept on the device may be older than the lists.
  const found = (filter: string, id: string) => facets.find(([name, own]) => name === filter && own === id);
  const look = (): Reader => {
    const said = readerChoice();
    const [role, channel] = [found('roles', said.role), found('channels', said.channel)];
    const who = [role?.[2], channel?.[2], readerPlaceName()].filter(Boolean).join(' · ');
    hide(element, who === '' || facets.length === 0);
    if (!element.hidden) write(element, fill(words.onlyFor, { who }));
    return { role: role?.[1] ?? '', channel: channel?.[1] ?? '', place: readerPlace() };
  };
  return {
    element,
    addFacets: (rows) => {
      facets = rows;
      look();
    },
    part: (hits, entries) => {
      const reader = look();
      if (!isOn || element.hidden) return [hits, []];
      const isMine = ({ at }: Hit) => rankOf(aimIn(entries[at], facets), reader) !== 'other';
      if (!hits.some((hit) => hit.isSure && isMine(hit))) return [hits, []];
      // The best answer stays: a customer may ask for what is somebody else's.
      const best = hits.find(({ isSure }) => isSure);
      const stays = (hit: Hit) => hit === best || isMine(hit);
      return [hits.filter(stays), hits.filter((hit) => !stays(hit))];
    },
    lift: () => put(false),
  };
}

/** Whom a standard is for, as its row of the second file says. */
function aimIn(entry: Entry | undefined, facets: readonly FacetRow[]) {
  const named = (entry?.detail?.[5] ?? '').split(',').map((at) => facets[Number(at || -1)]);
  const ids = (filter: string) => named.flatMap((row) => (row?.[0] === filter ? [row[1]] : []));
  const held = entry?.detail?.[7] ?? '';
  const where = held === '' ? undefined : (JSON.parse(held) as HeldStandard).where;
  return { roles: ids('roles'), channels: ids('channels'), where };
}
