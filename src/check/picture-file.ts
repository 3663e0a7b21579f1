/** A picture in the content folder: its size, and its first bytes, which say what it is whatever it is called. */
export interface PictureFile {
  bytes: number;
  head: Uint8Array;
}

/** What may be wrong with a picture, as far as its name, its size and its first bytes tell. */
export type PictureFault =
  | { fault: 'format'; format: string }
  | { fault: 'name'; format: string; ending: string }
  | { fault: 'size'; megabytes: string }
  | { fault: 'unreadable' };

/** Formats that every browser of a phone shows, with the endings of their files. */
const shown: Readonly<Record<string, readonly string[]>> = {
  png: ['png', 'apng'],
  jpeg: ['jpg', 'jpeg', 'jfif'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
  svg: ['svg'],
  ico: ['ico'],
};
/** A phone on a slow line takes seconds for more than this. */
const mostBytes = 2_000_000;

/** How the files of a format begin. */
const beginnings: readonly [format: string, begins: RegExp][] = [
  ['png', /^\x89PNG/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftypavi[fs]/],
  ['heic', /^[\s\S]{4}ftyp(?:hei|hev|mif|msf)/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['psd', /^8BPS/],
  ['bmp', /^BM/],
  ['ico', /^\0\0\x01\0/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*</],
];

/** What is wrong with a picture; undefined for one that pages can show. */
export function pictureFault(path: string, { bytes, head }: PictureFile): PictureFault | undefined {
  const ending = (/[^.]*$/.exec(path)?.[0] ?? '').toLowerCase();
  const start = String.fromCharCode(...head);
  const format = beginnings.find(([, begins]) => begins.test(start))?.[0];
  const isKnown = Object.values(shown).some((endings) => endings.includes(ending));
  if (format === undefined) return isKnown ? { fault: 'unreadable' } : { fault: 'format', format: ending };
  const endings = shown[format];
  if (!endings) return { fault: 'format', format };
  if (!endings.includes(ending)) return { fault: 'name', format, ending };
  return bytes > mostBytes ? { fault: 'size', megabytes: (bytes / 1e6).toFixed(1) } : undefined;
}

/** How many bytes are enough to tell one format from another. */
export const pictureHead = 32;

/** Whether a path has the ending of a picture, of a format that pages can show or of one that they cannot. */
export function isPicture(path: string): boolean {
  return /\.(?:apng|avif|bmp|gif|heic|heif|ico|jfif|jpe?g|png|psd|raw|svg|tiff?|webp)$/i.test(path);
}
