import { chooseReader, followReader, readerChoice } from './reader-choice.ts';

/** Where a reader works: a value along each axis that is known. */
export type ReaderPlace = Readonly<Record<string, string>>;

const selects = () => [...document.querySelectorAll<HTMLSelectElement>('select[data-axis]')];

/** What an option stands for: its value, and those that it belongs to on other axes. */
function wholeOf(option: HTMLOptionElement): ReaderPlace {
  return JSON.parse(option.dataset['whole'] ?? '{}') as ReaderPlace;
}

/** The options that were chosen and are still there; what is kept may be older than the site. */
function chosenOptions(): HTMLOptionElement[] {
  const { place } = readerChoice();
  const axes = new Set<string>();
  return selects().flatMap((select) => {
    const axis = select.dataset['axis'] ?? '';
    if (axes.has(axis)) return [];
    axes.add(axis);
    return [...select.options].filter(({ value }) => value !== '' && value === place[axis]);
  });
}

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
  chooseReader({ place: Object.fromEntries(all.map((one) => [axisOf(one), one.value])) });
}

const axisOf = (option: HTMLOptionElement) => option.closest('select')?.dataset['axis'] ?? '';

/** Does something for the reader's place, and again when another is chosen, here or in another window. */
export function followPlace(show: (place: ReaderPlace, name: string) => void): void {
  followReader(() => show(readerPlace(), readerPlaceName()));
}
