import { withoutShown } from './drawing/block.ts';
import type { Face, Fit } from './model.ts';
import { finestModuleMm, qrOf, svgFile } from './qr.ts';
import type { CardSize } from './sizes.ts';
import { isTrialAddress } from './url.ts';
import { cardWords, deckTitle } from './words.ts';

/** A face as the typesetter takes it. */
export interface FaceJob {
  id: string;
  locale: string;
  code: string | null;
  title: string;
  tag: string;
  part: string | null;
  deck: string;
  draft: string | null;
  stamp: readonly string[];
  url: string;
  qr: string;
  qrMm: number;
  /** White space around the code: four modules. */
  quietMm: number;
  blocks: readonly unknown[];
  /** How it is set; undefined while that is still to be found. */
  pt?: number;
  gap?: number;
}

/** What a face prints at the foot: code, revision and date first, then how to find out whether they still hold. */
export function stampOf({ source, locale, brand, deckName, placeName, url }: Face, { layout }: CardSize): string[] {
  const words = cardWords[locale];
  const origin = `${brand} · ${deckTitle(deckName, placeName)}`;
  const scan = isTrialAddress(url) ? words.trial : words.scan;
  if (!source) return [scan, origin];
  const first = `${source.code} · ${words.revision(source.revision)}`;
  const since = source.draft ? words.notInForce : words.effective(source.effective);
  if (layout !== 'rail') return [first, since, scan, origin];
  return [first, since, scan, ...(placeName === '' ? [] : [placeName])];
}

/** Puts a face into the form the typesetter takes, with its QR code as wide as its address needs. */
export function faceJob(face: Face, size: CardSize, fit?: Fit): FaceJob {
  const { svg, modules } = qrOf(face.url, size.qrMm);
  const qrMm = Math.max(size.qrMm, Math.ceil(modules * finestModuleMm * 10) / 10);
  return {
    id: face.id,
    locale: face.locale,
    code: face.source?.code ?? null,
    title: face.title,
    tag: face.tag,
    part: face.part.of > 1 ? `${face.part.number}/${face.part.of}` : null,
    deck: face.deckName,
    draft: face.source?.draft ? cardWords[face.locale].draft : null,
    stamp: stampOf(face, size),
    url: face.url,
    qr: svgFile(svg),
    qrMm,
    quietMm: (4 * qrMm) / modules,
    blocks: withoutShown(face.blocks).map((block) =>
      block.block === 'drawing'
        ? { ...block, heightMm: size.heightMm * 0.24 }
        : block.block === 'pictures'
          ? { ...block, heightMm: size.heightMm * 0.2 }
          : block,
    ),
    ...(fit ? { pt: fit.pt, gap: fit.gap } : {}),
  };
}
