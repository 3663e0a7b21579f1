import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { approvalOperations } from '../../scripts/approve/record.ts';
import { corpusFromDisk, unapprovedIn } from '../../src/corpus/index.ts';
import { edit } from '../../src/yaml-edit/index.ts';

/** Approves whatever waits for it in a content folder, each by the role that may. */
export function approveIn(contentDir: string, on = '2026-11-28'): void {
  for (const { standard, role } of unapprovedIn(corpusFromDisk(contentDir))) {
    const { path, text } = standard.authority.file;
    writeFileSync(join(contentDir, path), edit(text, approvalOperations(standard, { by: role, on })));
  }
}
