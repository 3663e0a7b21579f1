export { type Again, importedAgain, recordOf } from './again/again.ts';
export { type Draft, draftOf } from './draft.ts';
export { Refusal, refusals } from './refusal.ts';
export { mostBytes, readSourceFile } from './read/index.ts';
export { firstFiles, named, namesIn, recordPath } from './write/first.ts';
export type { NewFile } from './write/page.ts';
