import { cardsStep } from '../cards/site-step.ts';
import type { AfterBuildStep } from './after-build-step.ts';
import { offlineStep } from './offline-step.ts';

/** The steps after the build, in order. Cards come last: files to print are no part of the offline copy. */
export const afterBuild: readonly AfterBuildStep[] = [offlineStep, cardsStep];
