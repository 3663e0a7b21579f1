export { type BeyondWording, beyondWording } from './editorial.ts';
export { isHigher, ledgerFaults } from './chain.ts';
export { changesSince, type Changes, isChanged } from './changes.ts';
export { lastLine, ledgerOf } from './lines.ts';
export { linesToPublish } from './publishing.ts';
export { hashOfLine, ledgerPath, lineOf } from './publication.ts';
