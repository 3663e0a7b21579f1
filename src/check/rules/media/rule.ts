import { endingOf } from '../../../corpus/shown.ts';
import type { DataPath, SourceFile } from '../../../corpus/index.ts';
import { attachmentEndings, pictureEndings, videoEndings } from '../../../schema/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { valueSpan } from '../../locate.ts';
import { type CheckContext, defineRule, type Finding } from '../../rule.ts';
import { words } from './words.ts';

type Told = Finding<typeof words>;

/** Most bytes of a picture, a video and an attached file: a phone on a slow line takes seconds for more. */
const mostBytes = { picture: 2e6, video: 12e6, file: 10e6 } as const;
const formats = {
  media: [...pictureEndings, ...videoEndings],
  attachments: attachmentEndings,
} as const satisfies Record<string, readonly string[]>;

/** Pictures, videos and files of clauses are there, open everywhere and are small enough for a phone. */
export const mediaRule = defineRule({
  id: 'media',
  title: { zh: '图片、视频与附件', en: 'Pictures, videos and files' },
  level: 'error',
  summary: {
    zh: '条款的图片、视频和附件都在，各种手机都能打开，也不太大',
    en: 'Pictures, videos and files of clauses are there, open on any phone and are not too large',
  },
  words,
  *find({ corpus, assets, sizes }) {
    for (const file of corpus.files) {
      if (file.type !== 'forms') continue;
      for (const [index, { file: address }] of file.value?.entries.entries() ?? [])
        // The rest lies with the product, where anything may be.
        if (address?.startsWith('/media/'))
          yield* ofFile(file, ['entries', index, 'file'], address, 'attachments', { assets, sizes });
    }
    for (const { facts, authority } of corpus.standards)
      for (const [index, { media, attachments }] of facts.clauses.entries()) {
        const of = authority.file;
        const path = ['standard', 'clauses', index];
        for (const [at, { file }] of media?.entries() ?? [])
          yield* ofFile(of, [...path, 'media', at, 'file'], file, 'media', { assets, sizes });
        for (const [at, { file }] of attachments?.entries() ?? [])
          yield* ofFile(of, [...path, 'attachments', at, 'file'], file, 'attachments', { assets, sizes });
        const wrong = media?.findIndex(({ shows }) => shows === 'wrong') ?? -1;
        if (wrong !== -1 && !media?.some(({ shows }) => shows === 'right')) {
          const place = [...path, 'media', wrong, 'shows'];
          yield { file: of, path: place, span: valueSpan(of, place), level: 'note', say: 'alone', with: {} };
        }
      }
  },
});

function* ofFile(
  file: SourceFile,
  path: DataPath,
  address: string,
  sort: keyof typeof formats,
  { assets, sizes }: Pick<CheckContext, 'assets' | 'sizes'>,
): Iterable<Told> {
  const span = valueSpan(file, path);
  const here = { file, path, span };
  const ending = endingOf(address);
  if (!formats[sort].some((one) => one === ending)) {
    yield { ...here, say: ending === 'heic' || ending === 'heif' ? 'heic' : 'format', with: { ending, sort } };
    return;
  }
  const name = address.slice(1);
  if (!assets.has(name)) {
    const others = [...assets].filter((one) => formats[sort].some((format) => one.endsWith(`.${format}`)));
    const meant = nearest(name, others);
    const fix = span && meant !== undefined ? { ...span, text: `/${meant}`, safe: false } : undefined;
    yield { ...here, say: 'missing', with: { address, meant: meant === undefined ? undefined : `/${meant}` }, fix };
    return;
  }
  const most = sort === 'attachments' ? mostBytes.file : ending === 'mp4' ? mostBytes.video : mostBytes.picture;
  const bytes = sizes?.get(name) ?? 0;
  const megabytes = (size: number) => (size / 1e6).toFixed(1).replace(/\.0$/, '');
  if (bytes > most) yield { ...here, say: 'large', with: { is: megabytes(bytes), most: megabytes(most) } };
}
