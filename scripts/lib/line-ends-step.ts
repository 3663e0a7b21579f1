import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesFromDisk } from '../../src/corpus/from-disk.ts';
import type { AfterBuildStep } from './after-build-step.ts';
import { exitCodes } from './exit.ts';
import { withLineEnds } from './line-ends.ts';
import { pagesIn } from './site-links.ts';

/** Marks where the lines of Chinese may end: no browser parts Chinese at words by itself. */
export const lineEndsStep: AfterBuildStep = {
  say: 'Letting lines of Chinese end between words',
  run: ({ contentDir, siteDir }) => {
    const names = namesFromDisk(contentDir);
    for (const page of pagesIn(siteDir)) {
      const file = join(siteDir, page);
      const html = readFileSync(file, 'utf8');
      const marked = withLineEnds(html, names);
      if (marked !== html) writeFileSync(file, marked);
    }
    return Promise.resolve(exitCodes.clean);
  },
};
