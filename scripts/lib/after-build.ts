import { cardsStep } from '../cards/site-step.ts';
import { traditionalStep } from '../traditional/site-step.ts';
import type { AfterBuildStep } from './after-build-step.ts';
import { baseStep } from './base-step.ts';
import { lineEndsStep } from './line-ends-step.ts';
import { offlineStep } from './offline-step.ts';

/**
 * The steps after the build, in order. Derived pages are made of others with their paths on the site, before their
 * words are parted. The list for the offline copy comes last: it holds all others as they are published, also the files
 * to print.
 */
const steps: readonly AfterBuildStep[] = [traditionalStep, lineEndsStep, baseStep, cardsStep, offlineStep];

/** The steps after the build that a content folder asks for, in order. */
export function afterBuild(contentDir: string): AfterBuildStep[] {
  return steps.filter(({ isWanted }) => isWanted?.(contentDir) ?? true);
}
