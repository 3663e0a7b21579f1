import type { Definition, Image, ImageReference, Link, LinkReference, Node, Root } from 'mdast';
import type { SourceFile, Span } from '../../../corpus/index.ts';
import { nodesOf } from '../../../corpus/nodes.ts';
import { bodySpan } from '../../locate.ts';
import { type CheckContext, defineRule } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { isContact, meantContact } from './contact.ts';
import { imageFinding } from './image.ts';
import { type LinkFinding, linkFinding, pathHere } from './link.ts';
import { type SiteAddresses, siteAddresses } from './site-addresses.ts';
import { linkWords } from './words.ts';

/** Without one of these a body holds no link and nothing that was meant as one. */
const linked = /\][(:[]|:\/\/|www\./;

/** Links and pictures of bodies lead somewhere, in both languages. */
export const internalLinksRule = defineRule({
  id: 'internal-links',
  title: { zh: '站内链接', en: 'Links within the site' },
  level: 'error',
  summary: { zh: '正文里的站内链接、锚点和图片都存在', en: 'Links within the site, their anchors and pictures exist' },
  words: linkWords,
  *find(context) {
    let addresses: SiteAddresses | undefined;
    for (const file of context.corpus.files) {
      if (!linked.test(file.fences.body) || !file.locale || !hasBody(file)) continue;
      const { tree } = file.body();
      if (!tree) continue;
      addresses ??= siteAddresses(context);
      yield* findingsIn({ file, tree, context, addresses });
    }
  },
});

interface Body {
  file: SourceFile;
  tree: Root;
  context: CheckContext;
  addresses: SiteAddresses;
}

function* findingsIn(body: Body): Iterable<LinkFinding> {
  const nodes = [...nodesOf(body.tree)];
  const named = (type: 'imageReference' | 'linkReference') =>
    new Set(nodes.flatMap((node) => (node.type === type ? [(node as ImageReference | LinkReference).identifier] : [])));
  const [pictures, links] = [named('imageReference'), named('linkReference')];
  for (const node of nodes) {
    const { identifier } = node as Definition;
    const isPicture = node.type === 'image' || (node.type === 'definition' && pictures.has(identifier));
    // One that nothing uses is told as such.
    const isLink = node.type === 'link' || (node.type === 'definition' && links.has(identifier));
    if (isPicture) yield* withPlace(body, node as Image, ofPicture);
    if (isLink) yield* withPlace(body, node as Link, ofLink);
  }
}

/** The finding of a link or picture, if there is one, at its address as far as that stands in the text as it is. */
function* withPlace<Linking extends Link | Image | Definition>(
  body: Body,
  node: Linking,
  find: (body: Body, node: Linking, span: Span) => LinkFinding | undefined,
): Iterable<LinkFinding> {
  const { file } = body;
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const at = node.url === '' ? -1 : file.fences.body.slice(start, end).lastIndexOf(node.url);
  const span = at === -1 ? bodySpan(file, start, end) : bodySpan(file, start + at, start + at + node.url.length);
  const finding = find(body, node, span);
  // Where the address is written otherwise than it reads, a correction would not know what to replace.
  if (finding) yield at === -1 ? { ...finding, fix: undefined } : finding;
}

function ofPicture({ file, context }: Body, { url }: Image | Definition, span: Span): LinkFinding | undefined {
  // Pictures from elsewhere are refused as such.
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) ? undefined : imageFinding(file, url, span, context);
}

function ofLink({ file, context, addresses }: Body, node: Link | Definition, span: Span): LinkFinding | undefined {
  const { url } = node;
  const words = node.type === 'link' ? wordsOf(node) : node.identifier;
  // Brackets with nothing between them are no address and no words: that is told of the Markdown.
  if (url === '?' || (node.type === 'definition' && /^#?$/.test(url)))
    return { file, span, say: 'empty', with: { text: words } };
  if (url === '' || url === '#') return undefined;
  if (words === '' && node.type === 'link' && node.children.length > 0)
    return { file, span, say: 'wordless', with: { url } };
  if (isContact(url) === false) {
    const meant = meantContact(url);
    const fix = meant === undefined ? undefined : { ...span, text: meant, safe: false };
    return { file, span, say: 'contact', with: { url, meant }, fix };
  }
  const here = pathHere(url, context.corpus.site.baseUrl);
  return here === undefined ? undefined : linkFinding(file, { url, here }, span, addresses);
}

/** What a reader sees of a link: its words, and the description of a picture in it. */
function wordsOf({ children }: Link): string {
  const texts = [...nodesOf({ type: 'root', children })].map((node: Node) => {
    if (node.type === 'image' || node.type === 'imageReference') return (node as Image).alt ?? ' ';
    return 'value' in node ? String(node.value) : '';
  });
  return texts
    .join('')
    .replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim();
}
