import { cardsStep } from '../cards/site-step.ts';
import { offlineStep } from './offline-step.ts';

/** What a step after the build may look at and add to. */
export interface BuiltSite {
  contentDir: string;
  /** The finished pages, not yet in place. */
  siteDir: string;
}

/** A step that adds to the built pages before they go into place. It returns an exit code; anything but 0 stops the build. */
export interface AfterBuildStep {
  say: string;
  run: (site: BuiltSite) => Promise<number>;
}

/** The steps after the build, in order. Cards come last: files to print are no part of the offline copy. */
export const afterBuild: readonly AfterBuildStep[] = [offlineStep, cardsStep];
