/** A picture in the content folder: its size, and its first bytes, which say what it is whatever it is called. */
export interface PictureFile {
  bytes: number;
  head: Uint8Array;
}

/** How many bytes are enough to tell one format from another. */
export const pictureHead = 32;

/** Whether a path has the ending of a picture, of a format that pages can show or of one that they cannot. */
export function isPicture(path: string): boolean {
  return /\.(?:apng|avif|bmp|gif|heic|heif|ico|jfif|jpe?g|png|psd|raw|svg|tiff?|webp)$/i.test(path);
}
