import { posix } from 'node:path';
import ts from 'typescript';

/** The boxes of docs/architecture.md, by the paths that belong to them; the first that fits counts. */
const boxes = [
  ['tests', /(^tests\/|\.test\.ts$|^vitest\.config\.)/],
  // A kind is one folder: its fields belong to the schema, its card to the cards, its page to the site.
  ['schema', /^src\/(schema\/|kinds\/([^/]+\/(fields|kind)|index)\.ts$)/],
  ['i18n', /^src\/i18n\//],
  ['languages', /^src\/languages\//],
  ['lib', /^src\/lib\//],
  ['yaml-edit', /^src\/yaml-edit\//],
  ['corpus', /^src\/corpus\//],
  ['guide', /^src\/guide\//],
  ['export', /^src\/export\//],
  ['search', /^src\/search\//],
  ['cards', /^src\/(cards\/|kinds\/([^/]+\/card|cards)\.ts$)/],
  ['offline', /^src\/offline\//],
  ['traditional', /^src\/traditional\//],
  ['import', /^src\/import\//],
  ['check', /^src\/check\//],
  ['site', /^(src\/|astro\.config\.)/],
  ['scripts', /^scripts\//],
] as const;
export type Box = (typeof boxes)[number][0];

/** What anyone may import: helpers without knowledge, languages, the words of the interface. */
const leaves = ['lib', 'languages', 'i18n'] as const;
const pure = ['schema', ...leaves, 'corpus'] as const;

/** The arrows of the picture: which boxes a box may import, besides itself. */
const allowed: Readonly<Record<Box, readonly Box[]>> = {
  lib: [],
  languages: [],
  i18n: ['languages'],
  schema: ['lib', 'languages'],
  'yaml-edit': [],
  corpus: ['schema', ...leaves, 'yaml-edit'],
  export: pure,
  search: pure,
  cards: pure,
  offline: pure,
  traditional: leaves,
  import: [...pure, 'yaml-edit'],
  check: [...pure, 'cards'],
  guide: [...pure, 'check'],
  site: [...pure, 'export', 'search', 'cards', 'offline', 'guide'],
  scripts: [...pure, 'yaml-edit', 'export', 'search', 'cards', 'offline', 'traditional', 'import', 'check', 'guide'],
  tests: boxes.map(([box]) => box),
};

/** Packages that a box may import, where that is part of the picture; any package elsewhere. */
const packages: Readonly<Partial<Record<Box, RegExp>>> = {
  schema: /^zod$/,
  i18n: /^$/,
  languages: /^$/,
  lib: /^$/,
  'yaml-edit': /^yaml$/,
};

/** Disk and Astro are met at the edge only: in the site, the scripts, the loaders of the corpus and the font files. */
const edge = /^(?:node:fs|node:child_process|astro:)/;
const edges = /\/from-[a-z]+\.ts$|^src\/cards\/fonts\/|^src\/guide\/pages\.ts$/;
const atTheEdge = (path: string, box: Box) =>
  box === 'site' || box === 'scripts' || box === 'tests' || edges.test(path);

/** The box that a file belongs to; undefined for files of the top folder that belong to none. */
export function boxOf(path: string): Box | undefined {
  return boxes.find(([, pattern]) => pattern.test(path))?.[0];
}

/**
 * Every import that goes against the picture, as `file → imported: reason`. Takes file texts by path, with forward
 * slashes.
 */
export function violations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const box = boxOf(path);
    return box ? importsOf(path, text).flatMap((specifier) => faultOf(path, box, specifier, files)) : [];
  });
}

function faultOf(path: string, box: Box, specifier: string, files: ReadonlyMap<string, string>): string[] {
  const fault = (reason: string) => [`${path} → ${specifier}: ${reason}`];
  if (!specifier.startsWith('.')) {
    if (packages[box] && !packages[box].test(specifier)) return fault(`${box} imports no such package`);
    return edge.test(specifier) && !atTheEdge(path, box) ? fault('the disk and Astro live at the edge') : [];
  }
  const target = posix.join(posix.dirname(path), specifier);
  if (/\.(?:css|svg|json|woff2)(?:\?\w+)?$/.test(target)) return [];
  if (!files.has(target)) return fault('there is no such file; imports name the whole file, ending included');
  const to = boxOf(target);
  if (target.endsWith('/from-astro.ts') && box !== 'site' && box !== 'tests') return fault('only the site reads Astro');
  return to === undefined || to === box || allowed[box].includes(to) ? [] : fault(`${box} may not import ${to}`);
}

/**
 * Files that import one another in a circle, types included, as `a → b → a`; each circle once, beginning with its
 * first.
 */
export function circles(files: ReadonlyMap<string, string>): string[] {
  const targets = new Map(
    [...files].map(([path, text]) => [
      path,
      importsOf(path, text)
        .map((specifier) => posix.join(posix.dirname(path), specifier))
        .filter((target) => files.has(target)),
    ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const from = way.indexOf(path);
    if (from >= 0) found.add(circleText(way.slice(from)));
    if (from >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return [...found].sort();
}

/** A circle from its first file in the order of the alphabet, so that it reads the same wherever it was entered. */
function circleText(circle: readonly string[]): string {
  const [first = ''] = circle.toSorted();
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at), first].join(' → ');
}

/** Everything a file imports or exports from elsewhere, types and dynamic imports included. */
export function importsOf(path: string, text: string): string[] {
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Packages that the code of the browser would pull into a page: a reader pays for what is imported, used or not. */
export function packagesInBrowser(files: ReadonlyMap<string, string>): string[] {
  const roots = [...files.keys()].filter((path) => /^src\/.*\/client\/|^src\/offline\/worker\.ts$/.test(path));
  const seen = new Set(roots);
  const found: string[] = [];
  for (const path of seen) {
    for (const specifier of importsAtRunTime(files.get(path) ?? '')) {
      if (specifier.startsWith('.')) seen.add(posix.join(posix.dirname(path), specifier));
      else found.push(`${path} → ${specifier}`);
    }
  }
  return found;
}

/** What is left of the imports once the types are gone. */
function importsAtRunTime(text: string): string[] {
  const compilerOptions = { verbatimModuleSyntax: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  return importsOf('a.js', ts.transpileModule(text, { compilerOptions }).outputText);
}

/** The code of an Astro component: its frontmatter and its script elements. */
function scriptsOf(text: string): string {
  const frontmatter = /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [frontmatter, ...scripts].join('\n;\n');
}
