import { isVideo } from '../corpus/index.ts';
import { type Clause, examples } from '../schema/index.ts';
import type { PicturesBlock } from './model.ts';
import type { Wording } from './words.ts';

const signs = { right: 'do', wrong: 'dont' } as const;

/** The pictures of the clauses on a card; a video is no picture, and paper plays none. */
export function picturesBlock(clauses: readonly Clause[], { locale }: Wording): PicturesBlock[] {
  const pictures = clauses
    .flatMap(({ media }) => media ?? [])
    .filter(({ file }) => !isVideo(file))
    .map(({ file, alt, shows }) => ({
      file,
      ...(shows ? { sign: signs[shows], label: examples[shows][locale] } : {}),
      alt,
    }));
  return pictures.length > 0 ? [{ block: 'pictures', pictures }] : [];
}
