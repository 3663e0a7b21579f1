export { commitmentFaults, type CommitmentFault } from './faults.ts';
export { extensionText, missedTexts, stageTexts } from './texts.ts';
