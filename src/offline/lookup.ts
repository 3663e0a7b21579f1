import { isChosen, type KeepChoice } from './parts.ts';
import type { OfflineManifest } from './types.ts';

/** Files that are asked for anew each time, because their names do not change with what is in them. */
const unhashed = /^\/(?:sw\.js|version\.json|offline\.json)$/;

/** What only other programs read, films, and pages of the full text's own that we do not show. */
const unkept = new RegExp(
  [
    /^\/(?:robots\.txt|standards(?:\.schema)?\.json)$/,
    /\/changes(?:\/[^/]+)?\.xml$/,
    /^\/media\/.*\.mp4$/,
    /^\/pagefind\/pagefind-(?:component-ui|modular-ui|ui|highlight)\.(?:js|css)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Whether a path is never answered from the copy. */
export function isLive(path: string): boolean {
  return unhashed.test(path);
}

/** Whether a path is no part of the copy: the worker and the lists themselves, and what no reader opens on a phone. */
export function isLeftOut(path: string): boolean {
  return isLive(path) || unkept.test(path);
}

/** Whether a file's name changes with its content, so that any copy of it is the right one. */
export function isImmutable(path: string): boolean {
  return (
    path.startsWith('/_assets/') ||
    path.startsWith('/search/') ||
    /^\/pagefind\/(?:index|fragment)\//.test(path) ||
    /\.pf_meta$/.test(path)
  );
}

/** The names under which a site path may stand in the manifest: with and without its slash, or as a folder's page. */
export function candidates(path: string): string[] {
  const decoded = decodePath(path);
  if (decoded.endsWith('/')) return [`${decoded}index.html`];
  return [decoded, `${decoded}/index.html`, `${decoded}.html`];
}

/** The name under which the file of a path is noted when no manifest is at hand. */
export function nameOf(path: string): string {
  return candidates(path)[0] ?? path;
}

/** The manifest's hash of the file that answers a path; undefined when it holds none. */
export function hashOf(manifest: OfflineManifest | undefined, path: string): string | undefined {
  return candidates(path)
    .map((name) => manifest?.files[name]?.[0])
    .find((hash) => hash !== undefined);
}

/** The paths of what a choice has. */
export function pathsToKeep(manifest: OfflineManifest, choice: KeepChoice): string[] {
  return Object.keys(manifest.files).filter((path) => hasChosen(manifest, path, choice));
}

/** Whether a choice has the file that answers a path; what the manifest does not know is nobody's to leave out. */
export function hasChosen({ files, parts }: OfflineManifest, path: string, choice: KeepChoice): boolean {
  const name = candidates(path).find((one) => files[one] !== undefined);
  const part = parts?.[files[name ?? '']?.[2] ?? -1];
  return part === undefined || isChosen(part, choice);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
