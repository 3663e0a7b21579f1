import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { linkTerms, type TermForm } from '../../src/site/terms/link-terms.ts';
import { formsFor } from '../../src/site/terms/page-forms.ts';
import { termForms } from '../../src/site/terms/term-forms.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const forms = (record: Record<string, string>): TermForm[] =>
  Object.entries(record).map(([id, form]) => ({ id, form }));
const button = (id: string, text: string) =>
  `<button type="button" class="term" popovertarget="_t-${id}">${text}</button>`;

const kept = (html: string) => `<span class="with-marks">${html}</span>`;

function link(html: string, record: Record<string, string>) {
  const tree = fromHtml(html, { fragment: true });
  const ids = linkTerms(tree, forms(record));
  return { html: toHtml(tree), ids };
}

test('only the first use of a term opens its note', () => {
  expect(link('<p>估清的菜要说明，估清表每天更新。</p>', { out: '估清' })).toEqual({
    html: `<p>${button('out', '估清')}的菜要说明，估清表每天更新。</p>`,
    ids: ['out'],
  });
});

test('the longest wording wins, and a wording inside it does not count', () => {
  const { html } = link('<p>个性化服务不只是服务。</p>', { any: '服务', personal: '个性化服务' });
  expect(html).toBe(`<p>${button('personal', '个性化服务')}不只是${kept(`${button('any', '服务')}。`)}</p>`);
});

test('marks beside a term stay with it, where a line could break at its button', () => {
  const { html } = link('<p>看比例（留存率、增长）。</p>', { kept: '留存率', more: '增长' });
  expect(html).toBe(`<p>看比例${kept(`（${button('kept', '留存率')}、`)}${kept(`${button('more', '增长')}）。`)}</p>`);
});

test('English takes whole words in any case', () => {
  const { html } = link('<p>Touchpoints are many. Every touchpoint counts.</p>', { touch: 'Touchpoint' });
  expect(html).toBe(`<p>Touchpoints are many. Every ${button('touch', 'touchpoint')} counts.</p>`);
  expect(link('<p>cross-service, SERVICES</p>', { s: 'service' }).ids).toEqual([]);
});

test('Latin terms are found between Han characters', () => {
  expect(link('<p>用FABE介绍</p>', { fabe: 'FABE' }).html).toBe(`<p>用${button('fabe', 'FABE')}介绍</p>`);
});

test.each([
  '<h2>估清</h2>',
  '<a href="/x/">估清</a>',
  '<code>估清</code>',
  '<p><q>估清</q></p>',
  '<p class="chips"><span>估清</span></p>',
  '<section class="applies">估清</section>',
])('not in %s', (html) => {
  expect(link(html, { out: '估清' })).toEqual({ html, ids: [] });
  expect(link(`${html}<p>估清</p>`, { out: '估清' }).ids).toEqual(['out']);
});

test('at most three terms a page, the longer ones, named in the order of the page', () => {
  const { html, ids } = link('<p>甲 乙乙 丙丙丙</p><ul><li>丁丁丁丁</li></ul>', {
    a: '甲',
    b: '乙乙',
    c: '丙丙丙',
    d: '丁丁丁丁',
  });
  expect(ids).toEqual(['b', 'c', 'd']);
  expect(html).toBe(
    `<p>甲 ${button('b', '乙乙')} ${button('c', '丙丙丙')}</p><ul><li>${button('d', '丁丁丁丁')}</li></ul>`,
  );
});

test('text that looks like markup stays text', () => {
  expect(link('<p>&lt;b&gt;估清&lt;/b&gt; &amp; 5 &lt; 6</p>', { out: '估清' }).html).toBe(
    `<p>&#x3C;b>${button('out', '估清')}&#x3C;/b> &#x26; 5 &#x3C; 6</p>`,
  );
});

test('a page does not explain its own subject', () => {
  const all = formsFor(exampleCorpus(), 'zh', '见面问好');
  const own = formsFor(exampleCorpus(), 'zh', '灯塔邮戳怎么盖');
  expect(all.some(({ id }) => id === 'lamp-stamp')).toBe(true);
  expect(own.some(({ id }) => id === 'lamp-stamp')).toBe(false);
});

test('everyday words are not explained', () => {
  const forms = (locale: 'zh' | 'en') => termForms(exampleCorpus(), locale).map(({ form }) => form);
  expect(forms('zh')).toContain('灯塔邮戳');
  expect(forms('zh')).not.toContain('客人');
  expect(forms('en')).toContain('Lighthouse stamp');
  expect(forms('en')).not.toContain('Guest');
});
