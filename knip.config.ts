import type { KnipConfig } from 'knip';

/** What `npm run lint` holds: no file, export or package that nothing uses, and no import of a package not named. */
export default {
  entry: [
    'scripts/*.ts',
    'bin/standards.mjs',
    // Named by their paths: to Starlight, to the Markdown of bodies, to Node and to the bundler.
    'src/components/frame/*.astro',
    'src/components/search/Search.astro',
    'src/components/body/*.astro',
    'src/site/config/route-middleware.ts',
    'src/offline/worker.ts',
    'src/cards/proof/worker.ts',
    'scripts/lib/with-parent.ts',
    'tests/helpers/build-sites.ts',
    // Run by hand.
    'tests/helpers/kill-publish.ts',
    'scripts/bench/{cards-chromium,cards-ours,cpu-meter}.ts',
  ],
  project: ['**/*.{ts,mjs,astro}'],
  ignoreExportsUsedInFile: true,
  // What a box offers at its door, and the type of each schema, are there to be asked for.
  ignoreIssues: { 'src/*/index.ts': ['types'], 'src/schema/**': ['types'] },
  ignoreDependencies: [
    // What the benches measure against, started by their paths or named in files they write.
    '@astrojs/mdx',
    'markdownlint-cli2',
    // Asked for by `eslint-plugin-astro`, which leaves its version to us.
    'eslint-plugin-jsx-a11y',
    // Its index and its code for browsers are part of the site, so a new version must be a choice.
    'pagefind',
  ],
  ignoreBinaries: ['apt-get'],
} satisfies KnipConfig;
