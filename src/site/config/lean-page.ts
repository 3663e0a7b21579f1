import { readFileSync } from 'node:fs';

/** The page that every page of Starlight is. */
const page = /\/@astrojs\/starlight\/dist\/components\/Page\.astro$/;

/**
 * What that page brings along for Starlight's own looks: sheets for parts that these manuals replace, one for paper,
 * and a script that remembers how its sidebar was scrolled. `base.css` says the few things of it that we rely on.
 */
const parts: readonly RegExp[] = [
  /^import .*\/style\/(?:layers|props|reset|asides|util)\.css';$/gm,
  /^import printHref .*$/gm,
  /^\s*<link rel="stylesheet" href=\{printHref\} media="print" \/>$/gm,
  /^\s*<style>[\s\S]*?<\/style>$/gm,
  /^\s*<script src="[^"]*SidebarPersistState"><\/script>$/gm,
];

/** The source of Starlight's page without what a reader of these manuals would load in vain. */
export function leanPage(source: string): string {
  return parts.reduce((left, part) => {
    const next = left.replaceAll(part, '');
    if (next === left) throw new Error(`Starlight's page has changed: nothing in it is like ${part.source}`);
    return next;
  }, source);
}

/** A Vite plugin that leaves out of every page the styles and the script of Starlight that nothing of ours uses. */
export function leanPages() {
  return {
    name: 'lean-pages',
    enforce: 'pre' as const,
    load: (id: string) => (page.test(id) ? leanPage(readFileSync(id, 'utf8')) : undefined),
  };
}
