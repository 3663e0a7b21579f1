import type { FigureParts } from '../../corpus/index.ts';
import { languageOf } from '../../languages/index.ts';
import { stampOf } from '../job.ts';
import type { Block, CardPicture, Cell, Face, Row, Sub } from '../model.ts';
import { qrBox, qrOf } from '../qr.ts';
import type { CardSize } from '../sizes.ts';
import { cardWords } from '../words.ts';
import { badgeSvg, signSvg } from './signs.ts';

/**
 * A face as HTML, for previews and for printing from a browser. Everything in it is escaped text or drawn here. `drawn`
 * remembers the QR codes already on the page, so that each is drawn once and shown again.
 */
export function faceHtml(face: Face, size: CardSize, drawn: Set<string> = new Set()): string {
  const { source, locale, part } = face;
  const code = source ? `<span class="card-code">${escaped(source.code)}</span>` : '';
  const parts = part.of > 1 ? `<span class="card-part">${part.number}/${part.of}</span>` : '';
  const style = [
    `--card-width:${size.widthMm}mm`,
    `--card-height:${size.heightMm}mm`,
    `--card-safe:${size.safeMm}mm`,
    `--card-qr:${size.qrMm}mm`,
    `--card-min:${size.minPt[locale]}pt`,
    `--card-max:${size.maxPt}pt`,
    `--card-foot:${size.footerPt}pt`,
  ].join(';');
  const scan = escaped(`${cardWords[locale].scan} ${face.url}`);
  return `<article class="card-face" data-layout="${size.layout}" lang="${languageOf(locale).tag}" style="${style}">
<header class="card-head">${code}<h3>${escaped(face.title)}</h3>${parts}</header>
<div class="card-body">${face.blocks.map((block) => blockHtml(block)).join('')}</div>
<div class="card-rail"><span class="card-tag">${escaped(face.tag)}</span></div>
<footer class="card-foot"><p>${stampOf(face, size)
    .map((line, index) => (index === 0 ? `<b>${escaped(line)}</b>` : `<span>${escaped(line)}</span>`))
    .join(' ')}</p></footer>
<div class="card-qr" role="img" aria-label="${scan}">${codeSvg(face, size, drawn)}</div>
${source?.draft ? `<span class="card-draft">${cardWords[locale].draft}</span>` : ''}</article>`;
}

function codeSvg({ url, source }: Face, { qrMm }: CardSize, drawn: Set<string>): string {
  const { svg, modules } = qrOf(url, qrMm);
  const id = `qr-${source?.code ?? 'site'}`;
  if (drawn.has(url)) return `<svg viewBox="${qrBox(modules)}"><use href="#${id}"/></svg>`;
  drawn.add(url);
  return svg.replace('<path ', `<path id="${id}" `);
}

function blockHtml(block: Block): string {
  switch (block.block) {
    case 'lead':
      return `<p class="card-lead">${escaped(block.text)}</p>`;
    case 'rows':
      return `<ul class="card-rows">${block.rows.map(rowHtml).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'passage':
      return passageHtml(block);
    case 'notice':
      return `<p class="card-notice">${escaped(block.text)}</p>`;
    case 'pictures':
      return `<div class="card-pictures">${block.pictures.map(pictureHtml).join('')}</div>`;
    case 'drawing':
      // What a drawing shows stands in the rows too; the printed file has the drawing itself.
      return '';
  }
}

type BlockOf<Name extends Block['block']> = Extract<Block, { block: Name }>;

function tableHtml({ head, rows }: BlockOf<'table'>): string {
  const titles = head.map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('');
  return `<table class="card-table"><thead><tr>${titles}</tr></thead><tbody>${body}</tbody></table>`;
}

function passageHtml({ large, quote, label, text }: BlockOf<'passage'>): string {
  const looks = `card-passage${large ? ' is-large' : ''}${quote ? ' is-quote' : ''}`;
  return `<div class="${looks}">${label ? `<small>${escaped(label)}</small>` : ''}<p>${escaped(text)}</p></div>`;
}

function rowHtml(row: Row): string {
  const sign = row.badge ? badgeSvg(row.badge) : row.sign ? signSvg(row.sign) : '';
  const label = row.label ? `<b>${escaped(row.label)}</b> ` : '';
  const figure = row.figure ? figureHtml(row.figure) : '';
  const subs = (row.subs ?? []).map(subHtml).join('');
  const looks = row.joined ? ' class="is-joined"' : '';
  return `<li${looks}>${sign}<div>${label}${figure}${escaped(row.text)}${subs}</div></li>`;
}

function pictureHtml({ file, alt, sign, label }: CardPicture): string {
  const image = `<img src="${escaped(file)}" alt="${escaped(alt)}" loading="lazy" decoding="async">`;
  const caption = subHtml({ ...(sign && label ? { sign, label } : {}), text: alt });
  return `<figure>${image}<figcaption>${caption}</figcaption></figure>`;
}

function subHtml(sub: Sub): string {
  const words = escaped(sub.label ?? '');
  const label = words === '' ? '' : sub.strong ? `${words} ` : `<b>${words}</b> `;
  const text = sub.strong ? `<strong>${escaped(sub.text)}</strong>` : escaped(sub.text);
  return `<p class="card-sub">${sub.sign ? signSvg(sub.sign) : ''}<span>${label}${text}</span></p>`;
}

function cellHtml(cell: Cell, index: number): string {
  const tag = index === 0 ? 'th scope="row"' : 'td';
  const main = cell.figure ? figureHtml(cell.figure) : escaped(cell.text ?? '');
  return `<${tag}>${main}${(cell.subs ?? []).map(subHtml).join('')}</${tag.slice(0, 2)}>`;
}

function figureHtml({ before, number, unit, after }: FigureParts): string {
  const figure = `<strong>${escaped(number)}</strong>${escaped(unit)}`;
  return `<span class="card-figure">${escaped(before)} ${figure}${escaped(after)}</span> `;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
