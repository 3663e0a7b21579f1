import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cardsCall } from '../../scripts/calls/cards.ts';
import { readLockToCompare } from '../../scripts/cards/lock-file.ts';
import { corpusFromDisk } from '../../src/corpus/index.ts';
import type { CardLock } from '../../src/schema/index.ts';
import { contentCopy, runScript } from '../helpers/cli.ts';
import { exampleCorpus, exampleDir } from '../helpers/example-manuals.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { runHere } from '../helpers/run-here.ts';

const out = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));
const cards = (...args: string[]) => runHere('cards', args);

describe('npm run cards', () => {
  it('lists the decks with their sizes', async () => {
    const { code, stdout } = await runScript('cards', ['--list', '--json', '--content', exampleDir]);
    expect(code).toBe(0);
    const decks = JSON.parse(stdout) as { deck: string; cards: number; sizes: string[] }[];
    expect(decks.map(({ deck }) => deck)).toEqual(exampleCorpus().decks.map(({ deck }) => deck));
    for (const deck of decks) expect(deck.cards).toBeGreaterThan(0);
  });

  it('makes a deck: faces and sheets, and leaves the record alone unless they are printed', async () => {
    const content = contentCopy();
    const record = join(content, 'cards.lock.json');
    const before = readFileSync(record, 'utf8');
    const args = ['--deck', 'shop-counter', '--size', 'a7', '--out', out, '--content', content];
    const { code, stdout } = await cards(...args);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['shop-counter_a7_zh-en_faces.pdf', 'shop-counter_a7_zh-en_sheets-a4.pdf']);
    expect(stdout).toMatch(/shop-counter\s+a7\s+\d+\s+\d+\s+\d+\s+\d+\s+\d.*fits/);
    expect(readFileSync(record, 'utf8')).toBe(before);
    expect((await cards(...args, '--lang', 'en', '--printed')).code).toBe(0);
    const { printed } = JSON.parse(readFileSync(record, 'utf8')) as CardLock;
    expect(Object.keys(printed['shop-counter']?.a7 ?? {})).toEqual(['en']);
    expect(printed['pocket']).toEqual((JSON.parse(before) as CardLock).printed['pocket']);
  });

  it.each(['https://standards.example.com', 'https://example.org/manuals'])(
    'prints nothing for good whose codes lead to %s, which is nobody’s',
    (address) => {
      const content = contentCopy();
      const settings = join(content, 'site.yml');
      writeFileSync(settings, readFileSync(settings, 'utf8').replace(/(?<=^baseUrl: ).*$/m, address));
      const args = ['--deck', 'shop-counter', '--size', 'a7', '--out', out, '--content', content];
      expect(misuseOf(() => cardsCall(args)).code).toBe(null);
      const { code, stderr } = misuseOf(() => cardsCall([...args, '--printed']));
      expect(code).toBe(2);
      expect(stderr).toContain(`the example address ${address}`);
      expect(stderr).toContain('site.yml before you print');
    },
  );

  it('says that cards whose codes lead to an example address are a trial', async () => {
    const content = contentCopy();
    const settings = join(content, 'site.yml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/(?<=^baseUrl: ).*$/m, 'https://a.example.com'));
    const dir = join(out, 'trial');
    const args = ['--deck', 'lighthouse-pocket', '--size', 'a7', '--out', dir, '--content', content];
    const { code, stderr } = await cards(...args);
    expect(code).toBe(0);
    expect(stderr).toContain('二维码指向示例网址 https://a.example.com');
    expect(stderr).toContain('A trial, as the cards say');
  });

  it('takes the files of an earlier day away when a deck is refused', async () => {
    const content = contentCopy();
    const dir = join(out, 'refused');
    mkdirSync(dir);
    for (const name of ['faces', 'sheets-a4', 'sheets-a4-1of2'])
      writeFileSync(join(dir, `shop-counter_a6_zh-en_${name}.pdf`), 'an earlier day');
    writeFileSync(join(dir, 'shop-counter_a6_zh_faces.pdf'), 'another language');
    const page = join(content, 'docs/zh/gift-shop/principles.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/^title: /m, 'title: 😀'));
    const { code, stderr } = await cards('--deck', 'shop-counter', '--out', dir, '--content', content);
    expect(code).toBe(1);
    expect(stderr).toContain('the card font has no "😀"');
    expect(readdirSync(dir)).toEqual(['shop-counter_a6_zh_faces.pdf']);
  });

  it('says which expired standards it leaves out', async () => {
    const content = contentCopy();
    const page = join(content, 'docs/zh/gift-shop/principles.mdx');
    const dates = 'effective: 2019-03-01\n    expires: 2020-03-01';
    writeFileSync(page, readFileSync(page, 'utf8').replace(/effective: \S+/, dates));
    const { stdout, stderr } = await cards('--deck', 'shop-counter', '--out', out, '--content', content);
    expect(stderr).toMatch(/GS-\d+: GS-\d+ expired on \d{4}-\d\d-\d\d, so it is left out/);
    expect(stdout).toMatch(/shop-counter\s+a6\s+2\s/);
  });

  it('lists what a revision makes stale, by language', async () => {
    const content = contentCopy();
    const page = join(content, 'docs/zh/front-office/ferry.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/number: '[\d.]+'/, "number: '9.9'"));
    const { code, stdout } = await cards('--stale', '--json', '--content', content);
    expect(code).toBe(1);
    const stale = JSON.parse(stdout) as { card: string; reason: string; now: string }[];
    expect(stale).toEqual([
      expect.objectContaining({
        deck: 'pocket',
        card: 'FO-03',
        languages: ['zh', 'en'],
        reason: 'revised',
        now: '9.9',
      }),
    ]);
  });

  it.each<[string, (record: string) => void, string, string]>([
    ['lost', (record) => rmSync(record), '没有印卡记录', 'There is no record of printing'],
    ['empty', (record) => writeFileSync(record, '{}'), '印卡记录损坏', 'The record of printing is damaged'],
    ['cut off', (record) => writeFileSync(record, '{"site": "'), '印卡记录损坏', 'The record of printing is damaged'],
    [
      'of another site',
      (record) => writeFileSync(record, JSON.stringify({ site: 'https://elsewhere.example', printed: {} })),
      '印卡记录不是本站的',
      'The record of printing is not of this site',
    ],
  ])('a record that is %s is an error that names the file and the way out', (_what, spoil, zh, en) => {
    const content = contentCopy();
    const record = join(content, 'cards.lock.json');
    spoil(record);
    const { code, stderr } = misuseOf(() => readLockToCompare(corpusFromDisk(content), content));
    expect(code).toBe(2);
    for (const words of [zh, en, record]) expect(stderr).toContain(words);
  });

  it('makes a calibration sheet', async () => {
    expect((await cards('--calibrate', '--sheet', 'letter', '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toContain('calibration-letter-long.pdf');
  });

  it.each([['--back-offset', '-2,-1'], ['--back-offset=-2,-1'], ['--back-offset', '-2,-1', '--duplex', 'short']])(
    'takes an offset that begins with a minus: %s',
    (...args) => {
      expect(cardsCall(['--calibrate', ...args]).settings.backOffsetMm).toEqual([-2, -1]);
    },
  );

  it('takes the languages of the content, and no other', () => {
    const content = contentCopy();
    const settings = join(content, 'site.yml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^languages: .*$/m, 'languages: [zh]'));
    const args = ['--deck', 'pocket', '--content', content];
    expect(cardsCall(args).settings.languages).toEqual(['zh']);
    const { code, stderr } = misuseOf(() => cardsCall([...args, '--lang', 'en']));
    expect(code).toBe(2);
    expect(stderr).toContain('没有这种语言：en。可以写 zh\n');
  });

  it.each([
    [['--deck', 'pockt'], 'Did you mean pocket?'],
    [['--deck', 'pocket', '--all'], 'Ask for --all or for one --deck'],
    [['--deck', 'pocket', '--size', 'b5'], 'Unknown size: b5. Choose from'],
    [['--deck', 'pocket', '--bleed', '9'], '--bleed takes millimetres from 0 to 3'],
    [['--deck', 'pocket', '--back-offset', '1'], '--back-offset takes two numbers'],
    [['--deck', 'pocket', '--lang', 'zh,de'], 'Unknown languages: zh,de'],
    [['--deck', 'practice', '--size', 'a5'], 'practice is not made in a5'],
    [['--deck', 'pocket', '--fold', '--duplex', 'long'], 'Ask for --fold or --duplex, not both'],
    [['--deck', 'pocket', '--fold', '--bleed', '2'], 'Cards to fold have no bleed'],
    [['--deck', 'pocket', '--duplex', 'none', '--back-offset', '-2,-1'], '--back-offset moves the back'],
    [['--calibrate', '--duplex', 'none'], 'Calibration needs --duplex long or short'],
    [['--calibrate', '--size', 'a7'], '--size says nothing for --calibrate'],
    [['--stale', '--deck', 'pocket', '--lang', 'zh'], '--deck --lang --out say nothing for --stale'],
    [['--list', '--printed'], '--out --printed say nothing for --list'],
    [['--deck', 'pocket', '--json'], '--json says nothing for making cards'],
    [['--list', '--stale'], 'Ask for --list or --stale, not both'],
    [[], '--list shows the decks'],
  ])('%j is misuse and says why', (args, why) => {
    const { code, stderr } = misuseOf(() => cardsCall([...args, '--content', exampleDir, '--out', out]));
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });
});
