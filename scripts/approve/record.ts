import { approvalHash, type Standard } from '../../src/corpus/index.ts';
import type { Operation } from '../../src/yaml-edit/index.ts';

/** Who approves a revision, when, and who checked it before. */
export interface Approval {
  by: string;
  on: string;
  checkedBy?: string | undefined;
}

/** What an approval writes into the page of a standard. */
export function approvalOperations(standard: Standard, { by, on, checkedBy }: Approval): Operation[] {
  const at = (...path: string[]) => ['standard', 'revision', ...path];
  return [
    ...(checkedBy === undefined ? [] : [{ op: 'set' as const, path: at('checkedBy'), value: checkedBy }]),
    { op: 'set', path: at('approvedBy'), value: by },
    { op: 'set', path: at('approved'), value: { on, text: approvalHash(standard) } },
  ];
}
