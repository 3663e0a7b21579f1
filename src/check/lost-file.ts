import { meantEnding, meantPlace } from './rules/file-places/places.ts';

/** Whether a file that nothing reads was meant to stand at a path. */
export const isMeantFor = (path: string, place: string): boolean =>
  meantEnding(path, false) === place || meantPlace(path) === place;
