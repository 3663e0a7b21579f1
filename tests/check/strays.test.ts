import { describe, expect, test } from 'vitest';
import { type Change, exampleText, newIssues } from '../helpers/changed-examples.ts';

const zh = (slug: string) => `docs/zh/${slug}.mdx`;
const en = (slug: string) => `docs/en/${slug}.mdx`;
const moved = (from: string, to: string): Change => ({ [from]: undefined, [to]: exampleText(from) });
const copied = (from: string, to: string): Change => ({ [to]: exampleText(from) });
describe('a file in the wrong place is one finding', () => {
  test.each<[string, Change, string, string[]]>([
    [
      'a page in the folder of another manual',
      moved(zh('rooms/laundry'), zh('gift-shop/laundry')),
      zh('gift-shop/laundry'),
      [`\`${zh('gift-shop/laundry')}\` → \`${zh('rooms/laundry')}\``],
    ],
    [
      'both pages in the folder of another manual',
      {
        ...moved(zh('rooms/laundry'), zh('gift-shop/laundry')),
        ...moved(en('rooms/laundry'), en('gift-shop/laundry')),
      },
      zh('gift-shop/laundry'),
      [`\`${zh('gift-shop/laundry')}\` → \`${zh('rooms/laundry')}\``, `→ \`${en('rooms/laundry')}\``],
    ],
    [
      'a translation in another folder',
      moved(en('rooms/laundry'), en('gift-shop/laundry')),
      en('gift-shop/laundry'),
      [`\`${en('gift-shop/laundry')}\` → \`${en('rooms/laundry')}\``],
    ],
    [
      'a translation with an underscore',
      moved(en('front-office/four-guests'), en('front-office/four_guests')),
      en('front-office/four_guests'),
      [`→ \`${en('front-office/four-guests')}\``],
    ],
    [
      'an original with an underscore',
      moved(zh('front-office/four-guests'), zh('front-office/four_guests')),
      zh('front-office/four_guests'),
      [`→ \`${zh('front-office/four-guests')}\``],
    ],
    [
      'an original with another name, whose translation is to follow',
      moved(zh('gift-shop/lighting'), zh('gift-shop/lights')),
      en('gift-shop/lighting'),
      [`→ \`${en('gift-shop/lights')}\``],
    ],
  ])('%s', (_name, change, file, moves) => {
    const [issue, ...more] = newIssues(change);
    expect([issue?.file, issue?.line, issue?.column, issue?.rule, more]).toEqual([file, 1, 1, 'file-places', []]);
    for (const move of moves) for (const hint of [issue?.hint.zh, issue?.hint.en]) expect(hint).toContain(move);
  });

  test('the manual that it belongs to is named', () => {
    const [issue] = newIssues(moved(zh('rooms/laundry'), zh('gift-shop/laundry')));
    expect(issue?.message.en).toContain('`gift-shop/laundry` belongs to rooms, whose outline lists `');
    expect(issue?.message.zh).toContain('属于手册 rooms');
    expect(issue?.related?.file).toBe(zh('rooms/index'));
  });

  test('a folder renamed in one language is one finding', () => {
    const slugs = ['principles', 'visitors', 'lighting', 'index', 'returning', 'lines'];
    const moves = slugs.map((slug) => moved(zh(`gift-shop/${slug}`), zh(`gift_shop/${slug}`)));
    const change = moves.reduce((sum, one) => ({ ...sum, ...one }), {});
    const issues = newIssues(change).filter(({ level }) => level === 'error');
    expect(issues.map(({ rule }) => rule)).toEqual(['file-places']);
    expect(issues[0]?.hint.en).toContain('Rename the folder to `docs/zh/gift-shop`');
  });

  test('a page that both outlines agree about may stand where it stands', () => {
    const code = /code: (\S+)/.exec(exampleText(zh('rooms/laundry')))?.[1] ?? '';
    const index = exampleText(zh('rooms/index'));
    const change = {
      ...moved(zh('rooms/laundry'), zh('gift-shop/laundry')),
      ...moved(en('rooms/laundry'), en('gift-shop/laundry')),
      [zh('rooms/index')]: index.replace(new RegExp(`${code},? ?`), ''),
      [zh('gift-shop/index')]: exampleText(zh('gift-shop/index')).replace(/standards: \[/, `standards: [${code}, `),
    };
    expect(newIssues(change).filter(({ rule }) => rule === 'file-places' || rule === 'manual-outline')).toEqual([]);
  });
});

describe('a copy is what is told, never its original', () => {
  const page = zh('front-office/messages');
  test.each<[string, Change, string, string]>([
    ['a download', copied(page, zh('front-office/messages(1)')), zh('front-office/messages(1)'), 'code-unique'],
    [
      'a copy of Windows',
      copied(page, zh('front-office/messages - 副本')),
      zh('front-office/messages - 副本'),
      'code-unique',
    ],
    [
      'a copy of a Mac',
      copied(page, zh('front-office/messages copy')),
      zh('front-office/messages copy'),
      'code-unique',
    ],
    ['a backup', copied(page, zh('front-office/messages.bak')), zh('front-office/messages.bak'), 'code-unique'],
    ['a page under a new name', copied(page, zh('front-office/notes')), zh('front-office/notes'), 'code-unique'],
    [
      'a translation',
      copied(en('front-office/messages'), en('front-office/messages copy')),
      en('front-office/messages copy'),
      'file-places',
    ],
    ['a deck', copied('decks/pocket.yml', 'decks/pocket - 副本.yml'), 'decks/pocket - 副本.yml', 'file-places'],
    ['a deck (2)', copied('decks/pocket.yml', 'decks/pocket (2).yml'), 'decks/pocket (2).yml', 'file-places'],
    ['a bank', copied('questions/front-office.yml', 'questions/x.yml'), 'questions/x.yml', 'file-places'],
    ['terms', copied('terms/harbour.yml', 'terms/harbour copy.yml'), 'terms/harbour copy.yml', 'file-places'],
    ['a list', copied('vocabulary/roles.yml', 'vocabulary/roles (1).yml'), 'vocabulary/roles (1).yml', 'file-places'],
    ['the settings', copied('site.yml', 'site - 副本.yml'), 'site - 副本.yml', 'file-places'],
    ['a front page', copied(zh('rooms/index'), zh('rooms/index (1)')), zh('rooms/index (1)'), 'file-places'],
  ])('%s', (_name, change, file, rule) => {
    const issues = newIssues(change).filter(({ level }) => level !== 'note');
    expect(issues.map((issue) => `${issue.file} ${issue.rule}`)).toEqual([`${file} ${rule}`]);
    for (const hint of [issues[0]?.hint.zh, issues[0]?.hint.en]) expect(hint).toContain(`\`${file}\``);
    expect(issues[0]?.hint.en).not.toContain('both');
  });

  test('in both languages it is one finding that names both', () => {
    const change = {
      ...copied(zh('rooms/washroom'), zh('rooms/washroom - 副本')),
      ...copied(en('rooms/washroom'), en('rooms/washroom - 副本')),
    };
    const [issue, ...more] = newIssues(change);
    expect([issue?.file, more]).toEqual([zh('rooms/washroom - 副本'), []]);
    expect(issue?.hint.en).toContain(`\`${en('rooms/washroom - 副本')}\``);
  });

  test('a page of its own may be called like a second one', () => {
    const second = exampleText(page).replace(/code: (\w+)-\d+/, 'code: $1-98');
    const change = { [zh('front-office/messages-2')]: second };
    expect(newIssues(change).filter(({ rule }) => ['file-places', 'code-unique'].includes(rule))).toEqual([]);
  });
});

describe('a page that was saved over', () => {
  test.each([
    ['a translation', en('rooms/washroom'), en('rooms/laundry')],
    ['an original', zh('rooms/washroom'), zh('rooms/laundry')],
  ])('%s is told as a copy of the other', (_name, from, over) => {
    const change = { [over]: exampleText(from) };
    const [issue, ...more] = newIssues(change);
    expect([issue?.file, issue?.rule, more]).toEqual([over, 'file-places', []]);
    expect(issue?.message.en).toContain(`holds what \`${from}\` holds`);
    expect(issue?.hint.zh).toContain(`恢复 \`${over}\``);
  });

  test('with its code mended it is told all the same', () => {
    const code = /of: (\S+)/.exec(exampleText(en('rooms/laundry')))?.[1] ?? '';
    const over = exampleText(en('rooms/washroom')).replace(/of: \S+/, `of: ${code}`);
    const issues = newIssues({ [en('rooms/laundry')]: over });
    expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${en('rooms/laundry')} file-places`]);
  });
});

describe('a page with an ending of another program', () => {
  const path = `${zh('rooms/laundry')}.txt`;
  const misnamed = {
    path,
    meant: zh('rooms/laundry'),
    text: exampleText(zh('rooms/laundry')),
    encoding: 'utf-8' as const,
  };

  test('is one finding that names the right one', () => {
    const [issue, ...more] = newIssues({ [zh('rooms/laundry')]: undefined }, [misnamed]);
    expect([issue?.file, more]).toEqual([path, []]);
    expect(issue?.hint.en).toContain(`Rename it to ${zh('rooms/laundry')}`);
  });

  test('beside the page is a copy', () => {
    const [issue, ...more] = newIssues({}, [misnamed]);
    expect([issue?.file, more]).toEqual([path, []]);
    expect(issue?.hint.en).toContain(`Delete \`${path}\``);
  });

  test('has its own faults told where it stands', () => {
    const text = misnamed.text.replace('obligation: ', 'obligation：');
    const issues = newIssues({ [zh('rooms/laundry')]: undefined }, [{ ...misnamed, text }]);
    expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `${path} file-places`,
      `${path} frontmatter-syntax`,
    ]);
  });
});
