// The site: Starlight with our own parts. Facts come from the corpus, never from Starlight's frontmatter.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { languageNames, languageTags } from './src/i18n/locale.ts';
import { brandCss } from './src/site/brand-css.ts';
import { ownMarkdownOnly, markdownProcessor } from './src/site/markdown.ts';
import { starlightParts } from './src/site/starlight-parts.ts';
import { siteConfig } from './src/site.config.ts';

export default defineConfig({
  // Two builds at once need two caches; the build script names one of its own.
  ...(process.env.SITE_CACHE_DIR ? { cacheDir: process.env.SITE_CACHE_DIR } : {}),
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
    // A content folder elsewhere has no packages of its own.
    resolve: { dedupe: ['astro'] },
    plugins: [brandCss],
  },
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  integrations: [
    // Starlight adds a sitemap unless one is there already; an internal site wants none.
    { name: '@astrojs/sitemap', hooks: {} },
    starlight({
      title: { [languageTags.zh]: siteConfig.brand.zh, [languageTags.en]: siteConfig.brand.en },
      defaultLocale: 'zh',
      locales: {
        zh: { label: languageNames.zh, lang: languageTags.zh },
        en: { label: languageNames.en, lang: languageTags.en },
      },
      // The middleware fills in the pages of the current manual, so that a page does not grow with the corpus.
      sidebar: [],
      routeMiddleware: './src/site/route-middleware.ts',
      components: starlightParts,
      customCss: ['virtual:brand.css', './src/styles/site.css'],
      tableOfContents: false,
      pagination: false,
      expressiveCode: false,
      markdown: { headingLinks: false },
      disable404Route: true,
      favicon: '/favicon.svg',
    }),
    ownMarkdownOnly,
  ],
});
