import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { contentForClass } from '../../src/corpus/index.ts';
import type { Secrecy } from '../../src/schema/index.ts';
import { soundCorpus } from './content.ts';
import { misuse } from './exit.ts';
import { cacheDir } from './places.ts';
import { told } from './told.ts';

/** A content folder for one class of readers, until it is removed. */
export interface AudienceContent {
  dir: string;
  remove: () => void;
}

/**
 * Writes the content that a class may read into a folder of its own. Ends with 2 where it still names what is left out,
 * since that would be published. Nothing where no standard is left, which is said.
 */
export function contentForAudience(contentDir: string, audience: Secrecy): AudienceContent | undefined {
  const { files, named, standards, searchWords } = contentForClass(soundCorpus(contentDir), audience);
  if (standards === 0) {
    console.error(nothingLeft(audience));
    return undefined;
  }
  if (named.length > 0) misuse(namesLeft(named));
  if (searchWords.length > 0) console.error(wordsLeft(searchWords));
  mkdirSync(cacheDir, { recursive: true });
  const dir = mkdtempSync(join(cacheDir, 'audience-'));
  const write = (path: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    return join(dir, path);
  };
  for (const { path, text } of files) writeFileSync(write(path), text);
  // Pictures and files come along where something that is kept shows them.
  const texts = files.map(({ text }) => text).join('\n');
  for (const path of mediaIn(contentDir))
    if (texts.includes(`/${path}`)) copyFileSync(join(contentDir, path), write(path));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

function mediaIn(contentDir: string): string[] {
  const folder = join(contentDir, 'media');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function namesLeft(named: ReturnType<typeof contentForClass>['named']): string {
  const lines = named.slice(0, 12).map(({ path, line, name }) => `  ${path}:${line}  ${name}`);
  return [
    told(
      '这个密级看不到的内容还有人提到，没有构建。改掉这些地方，或者提高它们的密级：',
      'What this class may not read is still named, so nothing was built. Change these places, or raise their class:',
    ),
    ...lines,
    ...(named.length > lines.length ? ['  …'] : []),
  ].join('\n');
}

const nothingLeft = (audience: Secrecy) =>
  told(
    `密级 ${audience} 看不到任何标准，网站会是空的，没有构建。看手册首页和标准的 secrecy、audience`,
    `No standard is left for the class ${audience}: the site would be empty, so nothing was built. ` +
      'See secrecy on the front pages of manuals and in standards, and audience',
  );

function wordsLeft(found: ReturnType<typeof contentForClass>['searchWords']): string {
  return [
    told(
      '这些页有条款不给这个密级看，检索词照旧留着：检索词不写明属于哪一条，请去掉会透露那些条款的词：',
      'These pages lose a clause and keep their search words, which name no clause. Take out the words that tell ' +
        'of it:',
    ),
    ...found.map(({ path, words }) => `  ${path}  ${words.join(' · ')}`),
  ].join('\n');
}
