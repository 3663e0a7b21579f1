import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findUnsafe } from '../corpus/guard.ts';
import { placeAt } from '../corpus/place.ts';
import { siteConfig } from '../site.config.ts';

/** Refuses a body that could run something or lead out of the house, even when the check was skipped. */
export function remarkGuard() {
  return (tree: Root, file: VFile): void => {
    const [finding] = findUnsafe(tree, { linkHosts: siteConfig.linkHosts });
    if (!finding) return;
    const { line, column } = placeAt(String(file), finding.start);
    throw new Error(
      `${file.path}:${line}:${column} ${finding.reason}: ${finding.detail}\nRun \`npm run check\` for the fault and its mending.`,
    );
  };
}
