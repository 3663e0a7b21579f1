import { coveredCharacters } from '../fonts/font.ts';
import type { Face } from '../model.ts';
import type { Problem } from '../problem.ts';

/** Characters of faces that the card font lacks, each once for a text, before anything is set. */
export function missingGlyphs(faces: readonly Face[]): Problem[] {
  const covered = coveredCharacters();
  const isMissing = (character: string) => !covered.has(character.codePointAt(0) ?? 0);
  return faces.flatMap((face) =>
    textsOf([face.title, face.tag, face.deckName, face.placeName, face.blocks])
      .filter((text) => some(text, isMissing))
      .flatMap((text) =>
        [...new Set([...text].filter(isMissing))].map((character): Problem => ({
          say: 'glyph',
          with: { face: face.id, character, text },
        })),
      ),
  );
}

/** Whether a text has such a character, without taking it apart first: nearly none has. */
function some(text: string, test: (character: string) => boolean): boolean {
  for (const character of text) if (test(character)) return true;
  return false;
}

/** Every text in a piece of data, names of fields left out. Kinds and signs are plain letters and do no harm. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(textsOf);
  return data && typeof data === 'object'
    ? Object.entries(data).flatMap(([key, value]) => (key === 'alt' ? [] : textsOf(value)))
    : [];
}
