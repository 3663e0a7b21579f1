import { cardsStep } from '../cards/site-step.ts';
import { traditionalStep } from '../traditional/site-step.ts';
import type { AfterBuildStep } from './after-build-step.ts';
import { baseStep } from './base-step.ts';
import { offlineStep } from './offline-step.ts';

/**
 * The steps after the build, in order. Derived pages are made of others with their paths on
 * the site, and come before the offline copy, which holds them as they are published. Cards come last:
 * files to print are no part of the copy.
 */
const steps: readonly AfterBuildStep[] = [traditionalStep, baseStep, offlineStep, cardsStep];

/** The steps after the build that a content folder asks for, in order. */
export function afterBuild(contentDir: string): AfterBuildStep[] {
  return steps.filter(({ isWanted }) => isWanted?.(contentDir) ?? true);
}
