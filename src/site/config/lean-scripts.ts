import type { Plugin } from 'vite';

/** The module through which Vite lets every `import()` of a site go. */
const helper = '\0vite/preload-helper.js';

/** Asks for all files of a script at once: found one after the other, they take a slow line twice as long. */
const ownHelper = `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const href = new URL('../' + file, import.meta.url).href;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
  return load();
};`;

/**
 * A Vite plugin that makes `import()` lighter. Vite's own helper waits for style sheets too and knows old browsers; it
 * would be a quarter of what the script of every page weighs. Ours brings scripts alone, so a style sheet that comes
 * with one stops the build: such a script carries its sheet as text.
 */
export function leanImports(): Plugin {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === helper ? ownHelper : undefined),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isDynamicEntry && (chunk.viteMetadata?.importedCss.size ?? 0) > 0)
          if (this.environment.name === 'client') this.error(`${chunk.name} brings a style sheet; import it as text`);
    },
  };
}

/** Modules of our own by the end of their path; what they import comes along. */
const ending = (...names: string[]) =>
  new RegExp(`[\\\\/]src[\\\\/]site[\\\\/]client[\\\\/](?:${names.join('|')})\\.ts$`);

/**
 * Which modules share a file. By itself the bundler makes a file of each module that two pages share, and a dozen small
 * ones take twice the bytes of one. What pages outside the manuals need as well stands apart: they load that alone.
 */
export const sharedFiles = [
  { name: 'few', test: ending('states', 'copy', 'language'), priority: 2 },
  { name: 'page', test: ending('page'), priority: 1 },
];

/** Files go by their hash alone: their names stand in every page, and cost a first visit some hundred bytes. */
export const shortNames = {
  entryFileNames: '_assets/[hash].js',
  chunkFileNames: '_assets/[hash].js',
  assetFileNames: '_assets/[hash][extname]',
};
