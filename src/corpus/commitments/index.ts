export { commitmentFaults, type CommitmentFault } from './faults.ts';
export { extensionText, missedTexts, promiseText, stageTexts } from './texts.ts';
