export { edit } from './edit.ts';
export {
  BadPathError,
  DuplicateKeyError,
  EditError,
  MismatchError,
  PathError,
  UnreadableError,
  ValueError,
} from './errors.ts';
export { type Fences, type FenceState, splitFences } from './fences.ts';
export { valueText } from './flow-text.ts';
export type { Operation, Value } from './operation.ts';
export { type EditPath, parsePath, type PathStep, pathText } from './path.ts';
