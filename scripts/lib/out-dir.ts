import { accessSync, constants, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isBesideContent } from '../../src/schema/index.ts';
import { misuse } from './exit.ts';
import { distDir, homeDir, productDir } from './places.ts';
import { told } from './told.ts';

/**
 * The folder that a build replaces: the one asked for, or `dist`; behind a link, what that leads to, so that what is
 * served is what is updated. Ends with 2 where a build could not put its site there, or would take away something else.
 */
export function outDirOf(asked: string | undefined, contentDir: string): string {
  const named = asked === undefined ? distDir : resolve(asked);
  const dir = isLink(named) ? targetOf(named) : named;
  for (const kept of [productDir, homeDir, contentDir])
    if (dir === kept || isInside(dir, kept))
      misuse(
        told(
          `${named} 里面有 ${kept}，生成网站会换掉整个文件夹。请换一个文件夹。`,
          `${named} holds ${kept}, and a build replaces the whole folder. Choose another one.`,
        ),
      );
  if (isInside(contentDir, dir) && !isBesideContent(relative(contentDir, dir)))
    misuse(
      told(`${named} 在内容文件夹里面。请换一个文件夹。`, `${named} lies in the content folder. Choose another one.`),
    );
  if (existsSync(dir)) ensureReplaceable(dir, named);
  ensureWritable(dirname(dir), named);
  return dir;
}

/** A folder that files are written into, made when needed. Ends with 2 where that cannot be. */
export function folderToWrite(dir: string): string {
  if (isLink(dir)) targetOf(dir);
  if (existsSync(dir) && !statSync(dir).isDirectory())
    misuse(told(`${dir} 是文件，请写文件夹`, `${dir} is a file. Name a folder.`, ' · '));
  ensureWritable(dir, dir);
  return dir;
}

/** Whether a path lies somewhere below a folder. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function targetOf(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    return misuse(
      told(
        `${link} 是链接，指向的文件夹不存在。请建好文件夹，或者去掉链接。`,
        `${link} is a link to a folder that is not there. Make the folder, or take the link away.`,
      ),
    );
  }
}

function ensureReplaceable(dir: string, named: string): void {
  if (!statSync(dir).isDirectory())
    misuse(told(`${named} 是文件。请给网站写一个文件夹。`, `${named} is a file. Name a folder for the site.`));
  const names = readdirSync(dir);
  if (names.length > 0 && !names.includes('index.html'))
    misuse(
      told(
        `${named} 里有不是网站的东西（${names[0] ?? ''}），而构建会换掉整个文件夹。请写一个空文件夹，或者还没有的文件夹。`,
        `${named} holds something that is no site (${names[0] ?? ''}), and a build replaces the whole folder. ` +
          'Name an empty folder, or one that is not there yet.',
      ),
    );
  if (statSync(dir).dev !== statSync(dirname(dir)).dev)
    misuse(
      told(
        `${named} 是单独的文件系统，不能换掉。请写它里面的文件夹：${join(named, 'site')}`,
        `${named} is a file system of its own, which cannot be replaced. Name a folder in it: ${join(named, 'site')}`,
      ),
    );
}

/** The nearest folder that is there must let new ones be made in it. */
function ensureWritable(dir: string, named: string): void {
  if (!existsSync(dir)) return ensureWritable(dirname(dir), named);
  if (!statSync(dir).isDirectory()) misuse(told(`${named} 在文件 ${dir} 里面`, `${named} lies below a file: ${dir}`));
  try {
    accessSync(dir, constants.W_OK);
  } catch {
    misuse(
      told(
        `${dir} 不许写入${dir === named ? '' : `，${named} 要建在那里`}。`,
        `Nothing may be written into ${dir}${dir === named ? '' : `, where ${named} is made`}.`,
      ),
    );
  }
}
