import type { SourceFile, Span } from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import type { CheckContext } from '../../rule.ts';
import { decoded } from './decoded.ts';
import type { LinkFinding } from './link.ts';

/** What is wrong with the address of a picture of this site; undefined when the picture is there. */
export function imageFinding(
  file: SourceFile,
  url: string,
  span: Span,
  { assets }: Pick<CheckContext, 'assets'>,
): LinkFinding | undefined {
  if (url === '') return { file, span, say: 'image', with: { url, meant: undefined } };
  const base = url.startsWith('/') ? '' : file.path;
  const path = decoded(URL.parse(url, `https://site.invalid/${base}`)?.pathname.slice(1) ?? url);
  // What lies beside the pages has no address of its own: the site takes it from there.
  if (assets.has(path) && !(url.startsWith('/') && path.startsWith('docs/'))) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = nearest(
    path.slice(folder.length),
    [...assets].filter((asset) => asset.startsWith(folder)).map((asset) => asset.slice(folder.length)),
  );
  const meant = name === undefined ? undefined : url.slice(0, url.lastIndexOf('/') + 1) + name;
  const fix = meant ? { ...span, text: meant, safe: false } : undefined;
  return { file, span, say: 'image', with: { url, meant }, fix };
}
