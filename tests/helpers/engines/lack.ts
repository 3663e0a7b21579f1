import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is, among the folders of commands or at one of some paths; undefined when it is not installed. */
export function programAt(names: readonly string[], paths: readonly string[] = []): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...paths].find(existsSync);
}

/** The small browser that comes with WebKitGTK, in the folder of whichever version is installed. */
export function miniBrowserAt(): string | undefined {
  const roots = ['/usr/lib', '/usr/libexec'].filter(existsSync);
  const folders = roots.flatMap((root) => [root, ...readdirSync(root).map((name) => join(root, name))]);
  const inFolder = (folder: string) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) => join(folder, version, 'MiniBrowser'));
  return folders.flatMap(inFolder).find(existsSync);
}

/** Stops the tests of an engine that is not installed, in one line that says how to get it. */
export function lacking(engine: string, packages: string): never {
  const message = `${engine} is not installed, so nothing was tried in it. On Debian: apt-get install ${packages}`;
  throw Object.assign(new Error(message), { stack: message });
}
