export { type BeyondWording, beyondWording } from './editorial.ts';
export { isHigher, ledgerFaults, type LineFault } from './chain.ts';
export { changesBetween, changesSince, type Changes, type EntryChange, isChanged } from './changes.ts';
export { lastLine, ledgerOf } from './lines.ts';
export { linesToPublish } from './publishing.ts';
export { hashOfLine, ledgerPath, lineOf, publicationOf } from './publication.ts';
