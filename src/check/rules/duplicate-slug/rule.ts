import { pagePath } from '../../../lib/site-paths.ts';
import { isPage } from '../../../corpus/index.ts';
import { defineRule } from '../../rule.ts';

/** Two files that make the same address: only one of them would be shown. */
export const duplicateSlugRule = defineRule({
  id: 'duplicate-slug',
  title: { zh: '网址不重复', en: 'One page, one address' },
  level: 'error',
  summary: { zh: '每个页面有自己的网址', en: 'Every page has an address of its own' },
  words: {
    same: {
      zh: (p: { address: string; other: string }) => ({
        message: `网址 ${p.address} 已经属于 ${p.other}`,
        hint: '给其中一个文件改名；x.mdx、x.md 和 x/index.mdx 的网址相同，大小写和空格不算区别',
      }),
      en: (p: { address: string; other: string }) => ({
        message: `The address ${p.address} belongs to ${p.other}`,
        hint:
          'Rename one of the files; x.mdx, x.md and x/index.mdx have the same address, ' +
          'and case and blanks make no difference',
      }),
    },
  },
  *find({ corpus }) {
    const first = new Map<string, string>();
    const files = new Map(corpus.files.map((file) => [file.path, file]));
    for (const file of corpus.files) {
      if (!isPage(file) || !file.locale || file.slug === undefined) continue;
      const address = pagePath(file.locale, addressOf(file.slug));
      const owner = first.get(address);
      if (owner === undefined) first.set(address, file.path);
      else {
        const other = files.get(owner);
        yield {
          file,
          say: 'same',
          with: { address, other: owner },
          related: other && { file: other },
        };
      }
    }
  },
});

/** A path as it becomes part of an address: one form of each letter, lower case, hyphens for blanks. */
function addressOf(slug: string): string {
  return slug.normalize('NFC').toLowerCase().replaceAll(/\s+/g, '-');
}
