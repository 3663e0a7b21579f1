// Run by the bench: sets the same faces in Chromium, as large as they fit, and prints them to a PDF with a page for
// each.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { leavesOf, sizes } from '../../src/cards/index.ts';
import { faceHtml } from '../../src/cards/html/face.ts';
import { findBrowser } from '../lib/browser.ts';
import { productDir } from '../lib/places.ts';
import { benchCards, shippedCards } from './cards-made.ts';

const [dir = '.', count = '500', fittingIds = ''] = process.argv.slice(2);
const { corpus, cards } = shippedCards();
const fitting = cards.filter((card) => fittingIds.split(',').includes(card.id));
const size = sizes['id1-flush'];
const start = performance.now();
const faces = benchCards(Number(count), fitting)
  .flatMap((card) => leavesOf(corpus, card, ['zh', 'en']))
  .flatMap(({ front, back }) => (back ? [front, back] : [front]));
const font = (weight: number, file: string) => {
  const { href } = pathToFileURL(join(productDir, 'src/cards/fonts', file));
  return `@font-face{font-family:Card;font-weight:${weight};src:url(${href})}`;
};
const css = [
  font(400, 'regular.ttf'),
  font(700, 'bold.ttf'),
  `@page{size:${size.widthMm}mm ${size.heightMm}mm;margin:0}`,
  ':root{--sans:Card}body{margin:0}.card-face{break-after:page}',
  readFileSync(join(productDir, 'src/styles/cards.css'), 'utf8'),
].join('');
const file = join(dir, 'faces.html');
writeFileSync(
  file,
  `<!doctype html><meta charset="utf-8"><style>${css}</style>${faces.map((face) => faceHtml(face, size)).join('')}`,
);

const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(fitInPage, { min: size.minPt, max: size.maxPt });
  await page.pdf({ path: join(dir, 'chromium.pdf'), preferCSSPageSize: true, printBackground: true });
} finally {
  await browser.close();
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, faces: faces.length }));

/** The largest size in quarter points at which each face keeps its height, by halving; runs in the browser. */
async function fitInPage({ min, max }: { min: { zh: number; en: number }; max: number }): Promise<void> {
  await document.fonts.ready;
  for (const face of document.querySelectorAll<HTMLElement>('.card-face')) {
    const height = Number.parseFloat(getComputedStyle(face).minHeight) + 0.5;
    const least = face.lang === 'en' ? min.en : min.zh;
    let low = 0;
    let high = Math.round((max - least) * 4);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      face.style.setProperty('--card-size', `${least + middle / 4}pt`);
      if (face.offsetHeight <= height && face.scrollWidth <= face.clientWidth) low = middle;
      else high = middle - 1;
    }
    face.style.setProperty('--card-size', `${least + low / 4}pt`);
  }
}
