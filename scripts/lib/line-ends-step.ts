import { namesFromDisk } from '../../src/corpus/from-disk.ts';
import type { AfterBuildStep } from './after-build-step.ts';
import { exitCodes } from './exit.ts';
import { withWordsTogether } from './kept-together.ts';
import { withLineEnds } from './line-ends.ts';
import { changePages } from './page-changes.ts';
import { told } from './told.ts';

/**
 * Marks where the lines of Chinese may end: no browser parts Chinese at words by itself. What no line may part, in any
 * language, is kept together.
 */
export const lineEndsStep: AfterBuildStep = {
  get say() {
    return told('让行尾落在词与词之间', 'Letting lines end between words', ' · ');
  },
  run: ({ contentDir, siteDir }) => {
    const names = namesFromDisk(contentDir);
    changePages(siteDir, (html) => withWordsTogether(withLineEnds(html, names)));
    return Promise.resolve(exitCodes.clean);
  },
};
