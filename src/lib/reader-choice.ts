import { keptAs } from './site-base.ts';

/** What a reader said of themselves, once, for all pages: ids of the company's lists, empty where nothing was said. */
export interface ReaderChoice {
  readonly role: string;
  readonly channel: string;
  readonly place: Readonly<Record<string, string>>;
  /** Whether the channel is the usual one of the role, and not one that they chose. */
  readonly isUsual: boolean;
  /** Whether they write the manuals too. */
  readonly writes: boolean;
}

/** The name under which the device keeps it. */
const key = 'reader';
/** Tells the page that something else was said. */
const changed = 'readerchange';
/** Where the device keeps nothing, the choice holds for this page. */
let ofPage: ReaderChoice | undefined;

/** What the reader said. What is kept may be older than the site, or broken. For the browser only. */
export function readerChoice(): ReaderChoice {
  return ofPage ?? readChoice(kept());
}

function kept(): string | null {
  try {
    return localStorage.getItem(keptAs(key));
  } catch {
    return null;
  }
}

/** Reads what a device keeps; what is not understood was not said. */
export function readChoice(text: string | null): ReaderChoice {
  let found: unknown;
  try {
    found = JSON.parse(text ?? 'null');
  } catch {
    found = null;
  }
  const { role, channel, place, isUsual, writes } = recordOf(found);
  const places = Object.entries(recordOf(place)).filter((entry): entry is [string, string] => isText(entry[1]));
  return {
    role: isText(role) ? role : '',
    channel: isText(channel) ? channel : '',
    place: Object.fromEntries(places),
    isUsual: isUsual === true,
    writes: writes === true,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const recordOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Keeps what else the reader said, beside what was said before; false where it holds for this page alone. */
export function chooseReader(said: Partial<ReaderChoice>): boolean {
  const next = { ...readerChoice(), ...said };
  try {
    localStorage.setItem(keptAs(key), JSON.stringify(next));
    ofPage = undefined;
  } catch {
    ofPage = next;
  }
  document.dispatchEvent(new Event(changed));
  return ofPage === undefined;
}

/** Does something for the reader, and again when something else was said, here or in another window. */
export function followReader(show: () => void): void {
  show();
  document.addEventListener(changed, show);
  addEventListener('storage', (event) => {
    if (event.key === keptAs(key) || event.key === null) show();
  });
  addEventListener('pageshow', show);
}
