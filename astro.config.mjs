// The site: Starlight with our own parts. Facts come from the corpus, never from Starlight's frontmatter.
import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { settingsFromDisk } from './src/corpus/from-disk.ts';
import { languageOf } from './src/languages/index.ts';
import { contentCss } from './src/site/config/content-css.ts';
import { contentDirOf } from './src/site/config/content-dir.ts';
import { siteLanguages } from './src/site/config/site-languages.ts';
import { markdownOf } from './src/site/markdown/options.ts';
import { leanPages } from './src/site/config/lean-page.ts';
import { leanImports, sharedFiles, shortNames } from './src/site/config/lean-scripts.ts';
import { mediaFiles } from './src/site/config/media-files.ts';
import { siteBase } from './src/site/config/site-base.ts';
import { starlightParts } from './src/site/config/starlight-parts.ts';

/**
 * A file of the product, from wherever the site is built.
 *
 * @param {string} path
 */
const ours = (path) => fileURLToPath(new URL(path, import.meta.url));
const contentDir = contentDirOf(new URL('src/', import.meta.url));
const site = settingsFromDisk(contentDir);
const markdown = markdownOf(site);
const offered = site.languages.map((locale) => ({
  locale,
  tag: languageOf(locale).tag,
  label: languageOf(locale).name,
}));

export default defineConfig({
  // Two builds at once need two caches; the build script names one of its own.
  ...(process.env.SITE_CACHE_DIR ? { cacheDir: process.env.SITE_CACHE_DIR } : {}),
  // The product may lie among the packages of a company, whose folder is the root.
  srcDir: ours('src/'),
  publicDir: ours('public/'),
  trailingSlash: 'always',
  // Links are followed on demand only: prefetching would spend a phone's data on pages nobody asked for.
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: '_assets' },
  // Files instead of inline scripts: they are cached, and a content security policy need not list their hashes.
  vite: {
    // Astro marks content modules with a directive of its own, which the bundler would warn about for every page.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log) },
    },
    // What is only kept between runs lies with the rest of it.
    cacheDir: '.cache/vite',
    // A content folder elsewhere has no packages of its own.
    resolve: { dedupe: ['astro'] },
    plugins: [leanPages(), leanImports(), contentCss(contentDir, site), siteLanguages(site)],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedFiles }, ...shortNames } } } },
    },
  },
  markdown: { processor: markdown.processor, syntaxHighlight: false },
  integrations: [
    siteBase(site),
    // Starlight adds a sitemap unless one is there already; an internal site wants none.
    { name: '@astrojs/sitemap', hooks: {} },
    starlight({
      title: Object.fromEntries(offered.map(({ locale, tag }) => [tag, site.brand[locale]])),
      defaultLocale: site.authority,
      locales: Object.fromEntries(offered.map(({ locale, tag, label }) => [locale, { label, lang: tag }])),
      // The middleware fills in the pages of the current manual, so that a page does not grow with the corpus.
      sidebar: [],
      routeMiddleware: ours('src/site/config/route-middleware.ts'),
      components: starlightParts,
      customCss: ['virtual:content.css', ours('src/styles/site.css')],
      tableOfContents: false,
      pagination: false,
      expressiveCode: false,
      markdown: { headingLinks: false },
      disable404Route: true,
      favicon: '/favicon.svg',
    }),
    mediaFiles(contentDir),
    markdown.ownMarkdownOnly,
  ],
});
