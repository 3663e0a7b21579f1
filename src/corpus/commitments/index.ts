export { commitmentFaults, type CommitmentFault } from './faults.ts';
export { escalationText } from './escalation.ts';
export { extensionText, missedTexts, promiseText } from './texts.ts';
