import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { installedIn, ownPackage } from '../init/own-package.ts';
import { shellWord } from '../lib/content.ts';
import { packageFacts } from '../lib/package.ts';
import { told } from '../lib/told.ts';

/** The version of the product, and which build of it this is. */
export function versionText({ name, version, build } = packageFacts()): string {
  const text = `${name} ${version}`;
  return build === undefined ? text : told(`${text}，构建 ${build}`, `${text}, build ${build}`, '\n');
}

/**
 * What is said where the package file that a folder installs from is another than what lies among its packages: npm
 * keeps what is there as long as name and version are the same. Undefined where they agree, or nobody can tell.
 */
export function otherFile(folder = installedIn): string | undefined {
  if (folder === undefined) return undefined;
  const { name, from } = ownPackage(folder);
  const installed = hashOfInstalled(folder, name);
  if (from === undefined || installed === undefined || installed === hashOf(from)) return undefined;
  const file = relative(folder, from).split(sep).join('/');
  const command = `npm install ${shellWord(file.startsWith('.') ? file : `./${file}`)}`;
  return told(
    `${file} 与装上的不是同一个：名称和版本相同时，npm 不会自己换。请运行 ${command}`,
    `${file} is not what is installed: npm keeps what is there while name and version are the same. Run ${command}`,
  );
}

const hashOf = (file: string) => `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;

/** What npm noted of the file that it installed. */
function hashOfInstalled(folder: string, name: string): string | undefined {
  const notes = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(notes)) return undefined;
  const { packages } = JSON.parse(readFileSync(notes, 'utf8')) as { packages?: Record<string, { integrity?: string }> };
  return packages?.[`node_modules/${name}`]?.integrity;
}
