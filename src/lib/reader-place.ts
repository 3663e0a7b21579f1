import { keptAs } from './site-base.ts';

/** Where a reader works: a value along each axis that is known. */
export type ReaderPlace = Readonly<Record<string, string>>;

/** The name under which the device keeps the choice. */
const key = 'place';
/** Tells the page that another place was chosen. */
const changed = 'placechange';

const selects = () => [...document.querySelectorAll<HTMLSelectElement>('select[data-axis]')];

/** What an option stands for: its value, and those that it belongs to on other axes. */
function wholeOf(option: HTMLOptionElement): ReaderPlace {
  return JSON.parse(option.dataset['whole'] ?? '{}') as ReaderPlace;
}

/** The options that were chosen and are still there; what is kept may be older than the site. */
function chosenOptions(): HTMLOptionElement[] {
  const kept = keptChoice();
  const axes = new Set<string>();
  return selects().flatMap((select) => {
    const axis = select.dataset['axis'] ?? '';
    if (axes.has(axis)) return [];
    axes.add(axis);
    return [...select.options].filter(({ value }) => value !== '' && value === kept[axis]);
  });
}

function keptChoice(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptAs(key)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return choiceOfPage;
  }
}
/** Where the device keeps nothing, the choice holds for this page. */
let choiceOfPage: ReaderPlace = {};

/** Where the reader works, with what follows from it; empty where nothing was chosen. For the browser only. */
export function readerPlace(): ReaderPlace {
  return Object.assign({}, ...chosenOptions().map(wholeOf)) as ReaderPlace;
}

/** What the reader's place is called; empty where nothing was chosen. */
export function readerPlaceName(): string {
  return chosenOptions()
    .map(({ text }) => text.trim())
    .join(' · ');
}

/** Keeps another value along an axis, and drops what cannot be true beside it. An empty one means all. */
export function choosePlace(axis: string, option: HTMLOptionElement): void {
  const fits = (other: HTMLOptionElement) => {
    const [whole, own] = [wholeOf(other), wholeOf(option)];
    if (option.value === '') return !(axis in whole);
    return Object.entries(own).every(([name, value]) => (whole[name] ?? value) === value);
  };
  const others = chosenOptions().filter((other) => axisOf(other) !== axis && fits(other));
  const all = option.value === '' ? others : [...others, option];
  choiceOfPage = Object.fromEntries(all.map((one) => [axisOf(one), one.value]));
  try {
    localStorage.setItem(keptAs(key), JSON.stringify(choiceOfPage));
  } catch {
    // Storage may be full or forbidden.
  }
  document.dispatchEvent(new Event(changed));
}

const axisOf = (option: HTMLOptionElement) => option.closest('select')?.dataset['axis'] ?? '';

/** Does something for the reader's place, and again when another is chosen, here or in another window. */
export function followPlace(show: (place: ReaderPlace, name: string) => void): void {
  const look = () => show(readerPlace(), readerPlaceName());
  look();
  document.addEventListener(changed, look);
  addEventListener('storage', (event) => {
    if (event.key === keptAs(key)) look();
  });
  addEventListener('pageshow', look);
}
