import { pagePath } from '../../../lib/site-paths.ts';
import type { Definition, Image, Link } from 'mdast';
import type { SourceFile, Span } from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { localeNamed } from '../../../languages/index.ts';
import { bodySpan } from '../../locate.ts';
import { type CheckContext, defineRule, type Finding } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { shortList } from '../../text/lists.ts';
import { nodesOf } from '../../text/nodes.ts';
import { siteAddresses, type SiteAddresses } from './site-addresses.ts';

interface Broken {
  url: string;
  meant: string | undefined;
}
const words = {
  page: {
    zh: (p: Broken) => ({
      message: `链接 ${p.url} 没有对应的页面${p.meant ? `，您是不是要写 ${p.meant}？` : ''}`,
      hint: '站内链接写成 /zh/手册/标准/ 的样子，或用短链 /s/编码/',
    }),
    en: (p: Broken) => ({
      message: `The link ${p.url} leads to no page${p.meant ? `; did you mean ${p.meant}?` : ''}`,
      hint: 'Write links of this site like /en/manual/standard/, or use the short link /s/code/',
    }),
  },
  file: {
    zh: (p: Broken) => ({
      message: `链接指向文件 ${p.url}，网站上没有这个地址`,
      hint: p.meant ? `写网址 ${p.meant}` : '写网址，不写文件名',
    }),
    en: (p: Broken) => ({
      message: `The link names the file ${p.url}, which is no address of the site`,
      hint: p.meant ? `Write the address ${p.meant}` : 'Write the address, not the file',
    }),
  },
  anchor: {
    zh: (p: { anchor: string; meant: string | undefined; known: string }) => ({
      message: `目标页面没有 #${p.anchor}${p.meant ? `，您是不是要写 #${p.meant}？` : ''}`,
      hint: `可以指向：${p.known}`,
    }),
    en: (p: { anchor: string; meant: string | undefined; known: string }) => ({
      message: `The page has no #${p.anchor}${p.meant ? `; did you mean #${p.meant}?` : ''}`,
      hint: `It has: ${p.known}`,
    }),
  },
  language: {
    zh: (p: { url: string }) => ({ message: `链接 ${p.url} 指向另一种语言的页面`, hint: '链接到同一种语言的页面' }),
    en: (p: { url: string }) => ({
      message: `The link ${p.url} leads to a page in the other language`,
      hint: 'Link to the page in the same language',
    }),
  },
  image: {
    zh: (p: Broken) => ({
      message: `没有图片 ${p.url}${p.meant ? `，您是不是要写 ${p.meant}？` : ''}`,
      hint: '把图片放在页面旁边，写成 ./图片名；或放进 public，写成 /图片名',
    }),
    en: (p: Broken) => ({
      message: `There is no picture ${p.url}${p.meant ? `; did you mean ${p.meant}?` : ''}`,
      hint: 'Put it beside the page and write ./name, or into public and write /name',
    }),
  },
};
type LinkFinding = Finding<typeof words>;

/** Links and pictures of bodies lead somewhere, in both languages. */
export const internalLinksRule = defineRule({
  id: 'internal-links',
  title: { zh: '站内链接', en: 'Links within the site' },
  level: 'error',
  summary: { zh: '正文里的站内链接、锚点和图片都存在', en: 'Links within the site, their anchors and pictures exist' },
  words,
  *find(context) {
    let addresses: SiteAddresses | undefined;
    for (const file of context.corpus.files) {
      if (!/\]\(|\]:/.test(file.fences.body) || !file.locale || !hasBody(file)) continue;
      const { tree } = file.body();
      if (!tree) continue;
      addresses ??= siteAddresses(context);
      for (const node of nodesOf(tree)) {
        if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') continue;
        const { url, position } = node as Link | Definition | Image;
        if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) continue;
        const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
        const at = file.fences.body.slice(start, end).lastIndexOf(url);
        const span = at === -1 ? bodySpan(file, start, end) : bodySpan(file, start + at, start + at + url.length);
        const finding =
          node.type === 'image' ? imageFinding(file, url, span, context) : linkFinding(file, url, span, addresses);
        if (finding) yield at === -1 ? { ...finding, fix: undefined } : finding;
      }
    }
  },
});

function linkFinding(file: SourceFile, url: string, span: Span, addresses: SiteAddresses): LinkFinding | undefined {
  const here = pagePath(file.locale ?? '', file.slug ?? '');
  const resolved = URL.parse(url, `https://site.invalid${here}`);
  const path = decoded(resolved?.pathname ?? url);
  const anchor = decoded(resolved?.hash.slice(1) ?? '');
  const fixed = (text: string | undefined) =>
    text === undefined ? undefined : { ...span, text: text + (anchor ? `#${anchor}` : ''), safe: false };
  if (/\.mdx?$/.test(path)) {
    // A path between files starts from the folder of the file, not from the address of the page.
    const fromFile = URL.parse(url, `https://site.invalid/${file.path.slice('docs/'.length)}`)
      ?.pathname.replace(/(?:index)?\.mdx?$/, '')
      .replace(/\/?$/, '/');
    const meant = fromFile && addresses.target(fromFile)?.page ? fromFile : undefined;
    return { file, span, say: 'file', with: { url, meant }, fix: fixed(meant) };
  }
  const target = addresses.target(path);
  if (!target) {
    const meant = nearest(path, addresses.near(path));
    return { file, span, say: 'page', with: { url, meant }, fix: fixed(meant) };
  }
  if (target.page && anchor !== '' && !addresses.anchors(target.page).has(anchor)) {
    const known = addresses.anchors(target.page);
    const meant = nearest(anchor, known);
    return {
      file,
      span,
      say: 'anchor',
      with: { anchor, meant, known: shortList([...known].filter((id) => id !== '_top').map((id) => `#${id}`)) },
      fix: meant ? { ...span, text: url.replace(/#.*$/, `#${meant}`), safe: false } : undefined,
    };
  }
  const first = path.split('/')[1];
  if (localeNamed(first) && first !== file.locale)
    return {
      file,
      span,
      level: 'warning',
      say: 'language',
      with: { url },
      fix: { ...span, text: url.replace(`/${first}/`, `/${file.locale ?? ''}/`), safe: false },
    };
  return undefined;
}

function imageFinding(file: SourceFile, url: string, span: Span, { assets }: CheckContext): LinkFinding | undefined {
  const base = url.startsWith('/') ? '' : file.path;
  const path = decoded(URL.parse(url, `https://site.invalid/${base}`)?.pathname.slice(1) ?? url);
  if (assets.has(path)) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = nearest(
    path.slice(folder.length),
    [...assets].filter((asset) => asset.startsWith(folder)).map((asset) => asset.slice(folder.length)),
  );
  const meant = name === undefined ? undefined : url.slice(0, url.lastIndexOf('/') + 1) + name;
  return {
    file,
    span,
    say: 'image',
    with: { url, meant },
    fix: meant ? { ...span, text: meant, safe: false } : undefined,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
