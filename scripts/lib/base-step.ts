import { settingsFromDisk } from '../../src/corpus/from-disk.ts';
import { basePath } from '../../src/lib/site-paths.ts';
import type { AfterBuildStep } from './after-build-step.ts';
import { exitCodes } from './exit.ts';
import { belowBase } from './below-base.ts';
import { changePages } from './page-changes.ts';
import { told } from './told.ts';

const baseOf = (contentDir: string) => basePath(settingsFromDisk(contentDir).baseUrl);

/** Puts the path that a site stands at before the links of its pages. */
export const baseStep: AfterBuildStep = {
  get say() {
    return told('在链接前加上网站的路径', 'Putting the path of the site before its links', ' · ');
  },
  isWanted: (contentDir) => baseOf(contentDir) !== '/',
  run: ({ contentDir, siteDir }) => {
    const base = baseOf(contentDir);
    changePages(siteDir, (html) => belowBase(html, base));
    return Promise.resolve(exitCodes.clean);
  },
};
