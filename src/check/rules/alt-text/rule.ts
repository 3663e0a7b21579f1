import type { Image } from 'mdast';
import { bodySpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { nodesOf } from '../../../corpus/nodes.ts';

/** Every picture says in words what it shows. Drawings bring their own words. */
export const altTextRule = defineRule({
  id: 'alt-text',
  title: { zh: '图片说明', en: 'Texts of pictures' },
  level: 'error',
  summary: { zh: '每张图片都有文字说明', en: 'Every picture has a text that says what it shows' },
  words: {
    missing: {
      zh: (p: { url: string; kept: string }) => ({
        message: `图片 ${p.url} 没有文字说明`,
        hint: `在方括号里写出图上有什么，例如 ![工作证别在左胸](${p.kept})`,
      }),
      en: (p: { url: string; kept: string }) => ({
        message: `The picture ${p.url} has no text`,
        hint: `Say in the brackets what it shows, such as ![The badge is worn on the left](${p.kept})`,
      }),
    },
    name: {
      zh: (p: { alt: string }) => ({
        message: `图片的文字说明“${p.alt}”只是文件名`,
        hint: '写出图上有什么，看不到图的人也能明白',
      }),
      en: (p: { alt: string }) => ({
        message: `The text of the picture, “${p.alt}”, is only a file name`,
        hint: 'Say what it shows, for those who cannot see it',
      }),
    },
  },
  *find({ corpus }) {
    for (const file of corpus.files) {
      if (!file.fences.body.includes('![') || !hasBody(file)) continue;
      const { tree } = file.body();
      if (!tree) continue;
      for (const node of nodesOf(tree)) {
        if (node.type !== 'image' && node.type !== 'imageReference') continue;
        const { alt, position } = node as Image;
        // A picture whose address is defined below has none of its own.
        const url = node.type === 'image' ? (node as Image).url : '';
        const span = bodySpan(file, position?.start.offset ?? 0, position?.end.offset ?? 0);
        const text = alt?.trim() ?? '';
        if (text === '') yield { file, span, say: 'missing', with: { url, kept: onSite(url) } };
        else if (
          /^[\w-]+\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(text) ||
          /^(?:IMG|DSC|image|图片)[_ -]?\d*$/i.test(text)
        )
          yield { file, span, say: 'name', with: { alt: text } };
      }
    }
  },
});

/** The address that a picture has once it stands beside its page, where it was left on a disk or another site. */
function onSite(url: string): string {
  const name = url.split(/[/\\]/).at(-1);
  return /^(?:[a-z][a-z\d+.-]*:|\\\\|\/\/)/i.test(url) && name ? `./${name}` : url;
}
