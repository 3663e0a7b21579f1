/** What the browser offers its own user, in pages that it loads again for every reader; no test sees it. */
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright switches off. A browser obeys only the last such list, so it is part of ours. */
const ofPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

const name = '--disable-features=';

/** Switches that make the browser of the tests do less beside the pages. */
export const switches = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // All cores are busy with tests; what helper threads compile and collect ahead of time is mostly never used.
  '--js-flags=--single-threaded',
  name + [...ofPlaywright, ...unseen].join(','),
];

/** What Playwright switches off in a browser it started and our list leaves on. */
export function forgottenIn(started: readonly string[]): string[] {
  const lists = started.filter((text) => text.startsWith(name)).map((text) => text.slice(name.length).split(','));
  const last = new Set(lists.at(-1));
  return lists.flat().filter((feature) => !last.has(feature));
}
