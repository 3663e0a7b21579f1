import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { coloursFromDisk } from '../../src/corpus/from-disk.ts';
import { swatchCss } from '../../src/site/config/content-css.ts';
import { exampleDir } from '../helpers/example-manuals.ts';

const dir = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('each colour of the content’s calendar has a rule for its swatch', () => {
  expect(swatchCss(coloursFromDisk(exampleDir))).toBe(
    '.swatch[data-colour="red"]::before{background:#a3241f}' +
      '.swatch[data-colour="yellow"]::before{background:#e6b800}' +
      '.swatch[data-colour="blue"]::before{background:#2f6690}',
  );
});

test('without a list of colours, or with one that is no list, there is nothing to say', () => {
  expect(coloursFromDisk(dir)).toEqual([]);
  mkdirSync(join(dir, 'vocabulary'));
  writeFileSync(join(dir, 'vocabulary/colours.yml'), "entries: [{ id: red, zh: 红, en: red, swatch: 'url(x)' }]\n");
  expect(coloursFromDisk(dir)).toEqual([]);
});
