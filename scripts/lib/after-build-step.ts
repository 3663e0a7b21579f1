/** What a step after the build may look at and add to. */
export interface BuiltSite {
  contentDir: string;
  /** The finished pages, not yet in place. */
  siteDir: string;
}

/**
 * A step that adds to the built pages before they go into place. It returns an exit code; anything but 0 stops the
 * build.
 */
export interface AfterBuildStep {
  say: string;
  /** Whether a content folder asks for it; every one does if left out. */
  isWanted?: (contentDir: string) => boolean;
  run: (site: BuiltSite) => Promise<number>;
}
