import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cardsCall } from '../../scripts/calls/cards.ts';
import { contentCopy, runScript } from '../helpers/cli.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { projectDir } from '../helpers/project.ts';
import { runHere } from '../helpers/run-here.ts';

const out = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));
const cards = (...args: string[]) => runHere('cards', args);

describe('npm run cards', () => {
  it('lists the decks with their sizes', async () => {
    const { code, stdout } = await runScript('cards', ['--list', '--json']);
    expect(code).toBe(0);
    const decks = JSON.parse(stdout) as { deck: string; cards: number; sizes: string[] }[];
    expect(decks.length).toBeGreaterThanOrEqual(12);
    for (const deck of decks) expect(deck.cards).toBeGreaterThan(0);
  });

  it('makes a deck: faces and sheets, and leaves the record alone for a preview', async () => {
    const before = readFileSync(join(projectDir, 'cards.lock.json'), 'utf8');
    const { code, stdout } = await cards('--deck', 'grooming-women', '--size', 'a7', '--out', out, '--preview');
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'grooming-women_a7_zh-en_faces.pdf',
      'grooming-women_a7_zh-en_sheets-a4.pdf',
    ]);
    expect(stdout).toMatch(/grooming-women\s+a7\s+\d+\s+\d+\s+\d+\s+\d+\s+\d.*fits/);
    expect(readFileSync(join(projectDir, 'cards.lock.json'), 'utf8')).toBe(before);
  });

  it('lists what a revision makes stale', async () => {
    const content = contentCopy();
    const page = join(content, 'docs/zh/appearance/men-hair.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/number: '[\d.]+'/, "number: '9.9'"));
    const { code, stdout } = await cards('--stale', '--json', '--content', content);
    expect(code).toBe(1);
    const stale = JSON.parse(stdout) as { card: string; reason: string; now: string }[];
    expect(stale).toContainEqual(
      expect.objectContaining({ deck: 'front-desk', card: 'AP-03', reason: 'revised', now: '9.9' }),
    );
  });

  it('makes a calibration sheet', async () => {
    expect((await cards('--calibrate', '--sheet', 'letter', '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toContain('calibration-letter-long.pdf');
  });

  it.each([
    [['--deck', 'front-dest'], 'Did you mean front-desk?'],
    [['--deck', 'front-desk', '--all'], 'Ask for --all or for one --deck'],
    [['--deck', 'front-desk', '--size', 'b5'], 'Unknown size: b5. Choose from'],
    [['--deck', 'front-desk', '--bleed', '9'], '--bleed takes millimetres from 0 to 3'],
    [['--deck', 'front-desk', '--back-offset', '1'], '--back-offset takes two numbers'],
    [['--deck', 'front-desk', '--lang', 'zh,de'], 'Unknown languages: zh,de'],
    [['--deck', 'scenario-cards', '--size', 'id1-flush'], 'scenario-cards is not made in id1-flush'],
    [['--deck', 'front-desk', '--fold', '--duplex', 'long'], 'Ask for --fold or --duplex, not both'],
    [['--deck', 'front-desk', '--fold', '--bleed', '2'], 'Cards to fold have no bleed'],
    [['--calibrate', '--duplex', 'none'], 'Calibration needs --duplex long or short'],
    [[], '--list shows the decks'],
  ])('%j is misuse and says why', (args, why) => {
    const { code, stderr } = misuseOf(() => cardsCall([...args, '--out', out]));
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });
});
