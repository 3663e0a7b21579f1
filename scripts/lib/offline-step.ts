import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { corpusFromDisk, todayFor } from '../../src/corpus/index.ts';
import { derivedOf } from '../../src/languages/derived.ts';
import { buildManifest, versionOf, type BuiltFile } from '../../src/offline/manifest.ts';
import { basePath } from '../../src/lib/site-paths.ts';
import { toTraditional } from '../../src/traditional/convert.ts';
import type { AfterBuildStep } from './after-build-step.ts';
import { exitCodes } from './exit.ts';
import { moduleFile, productDir } from './places.ts';
import { told } from './told.ts';

/** Adds what the offline copy needs to a built site: the list of its files, the version and the service worker. */
export const offlineStep: AfterBuildStep = {
  get say() {
    return told('列出离线副本的文件', 'Listing the files of the offline copy', ' · ');
  },
  run: async ({ contentDir, siteDir }) => {
    const corpus = corpusFromDisk(contentDir);
    const derived = derivedOf(corpus.site).map((language) => ({ language, convert: toTraditional }));
    const manifest = buildManifest(filesOf(siteDir), corpus, todayFor(corpus.site), derived);
    writeFileSync(join(siteDir, 'offline.json'), JSON.stringify(manifest));
    writeFileSync(join(siteDir, 'version.json'), JSON.stringify(versionOf(manifest)));
    await bundleWorker(siteDir, basePath(corpus.site.baseUrl));
    return exitCodes.clean;
  },
};

/** Every file below a built site, with its site path. */
export function filesOf(siteDir: string): BuiltFile[] {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: `/${relative(siteDir, file).split(sep).join('/')}`, bytes: readFileSync(file) };
    });
}

/** Bundles the service worker into one classic script, as older phones cannot load workers as modules. */
async function bundleWorker(siteDir: string, base: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: productDir,
    base,
    publicDir: false,
    build: {
      outDir: siteDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: moduleFile('src/offline/worker'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}
