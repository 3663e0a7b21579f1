import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findUnsafe, type GuardOptions } from '../../corpus/guard.ts';
import { placeAt } from '../../corpus/place.ts';

/** Refuses a body that could run something or lead out of the house, even when the check was skipped. */
export function remarkGuard({ linkHosts }: GuardOptions) {
  return (tree: Root, file: VFile): void => {
    const [finding] = findUnsafe(tree, { linkHosts });
    if (!finding) return;
    const { line, column } = placeAt(String(file), finding.start);
    throw new Error(
      `${file.path}:${line}:${column} ${finding.reason}: ${finding.detail}\n` +
        'Run `npm run check` for the fault and its mending.',
    );
  };
}
