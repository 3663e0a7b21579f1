export { isHigher, ledgerFaults } from './chain.ts';
export { changesSince, type Changes, isChanged } from './changes.ts';
export { highestNumber, lastLine, ledgerOf, lineNumbered } from './lines.ts';
export { asPublished } from './as-published.ts';
export { standingLines } from './holding.ts';
export { textOn, textsOf } from './texts.ts';
export { isTakenBack, linesToPublish } from './publishing.ts';
export { hashOfLine, ledgerPath, lineOf, publicationOf } from './publication.ts';
export { endsOf, type Return, returnsTo } from './restoring.ts';
