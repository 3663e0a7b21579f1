export { commitmentFaults, type CommitmentFault } from './faults.ts';
export { extensionText, missedTexts, owedTexts, stageTexts } from './texts.ts';
