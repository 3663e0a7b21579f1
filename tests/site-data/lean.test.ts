import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leanPage } from '../../src/site/config/lean-page.ts';
import { projectDir } from '../helpers/project.ts';

const installed = join(projectDir, 'node_modules/@astrojs/starlight/dist/components/Page.astro');
const source = readFileSync(installed, 'utf8');

test('Starlight’s page keeps its parts and its order, without its sheets and its script', () => {
  const lean = leanPage(source);
  const parts = (text: string) => [...text.matchAll(/<(?:[A-Z]\w+|slot|main|body|head)\b/g)].map(([part]) => part);
  expect(parts(lean)).toEqual(parts(source));
  expect(lean).toContain("import 'virtual:starlight/user-css'");
  expect(lean).not.toMatch(/\.css|<script|<style|printHref/);
});

test('a page of Starlight that is another one stops the build', () =>
  expect(() => leanPage(source.replace('media="print"', 'media="paper"'))).toThrow('has changed'));
