import { nearest } from '../../src/corpus/edit-distance.ts';
import { approverFor, type Corpus, type Standard, type TranslatedAnew } from '../../src/corpus/index.ts';
import { roleNames } from '../../src/check/index.ts';
import { translatedPlaces } from '../publish/translated-places.ts';
import { told, toldOf } from '../lib/told.ts';

/** What the command says, in both languages, Chinese first. */
export const approveWords = {
  codeWanted: (again: string) =>
    told(
      `要写明批准哪一条标准，例如：npm run approve -- CC-03 --by manager${again}`,
      'Name the standard that is approved, as in the line above',
      '\n',
      `Name the standard that is approved: npm run approve -- CC-03 --by manager${again}`,
    ),
  roleWanted: (corpus: Corpus, standards: readonly Standard[], again: string) => {
    const [first] = standards;
    const codes = standards.map(({ code }) => code).join(' ');
    const role = first ? approverFor(corpus, first) : '';
    return told(
      `要写明由谁批准：npm run approve -- ${codes} --by ${role}${again}`,
      'Say who approves, as in the line above: the role that the front page of the manual names',
      '\n',
      `Say who approves, the role that the front page of the manual names: npm run approve -- ${codes} --by ` +
        `${role}${again}`,
    );
  },
  noRole: ({ vocabulary }: Corpus, role: string) => {
    const ids = vocabulary.roles.map(({ id }) => id);
    const meant = nearest(role, ids);
    return told(
      `没有 ${role} 这个岗位${meant ? `，您是不是要写 ${meant}？` : ''} 现有：${ids.join('、')}`,
      `There is no role ${role}.${meant ? ` Did you mean ${meant}?` : ''} There are: ${ids.join(', ')}`,
    );
  },
  toCome: (on: string, today: string) =>
    told(`${on} 还没有到，今天是 ${today}`, `${on} is still to come: today is ${today}`, ' · '),
  beforeWritten: ({ code, facts }: Standard, on: string, written: string) =>
    told(
      `${code} 修订 ${facts.revision.number} 是 ${written} 写的（见 history），不可能在 ${on} 就批准。写批准的那一天，或先改好 ` +
        'history 里的日期',
      `${code} ${facts.revision.number} was written on ${written}, as its history says, and cannot ` +
        `have been approved on ${on}. Name the day of the approval, or mend the date in history first`,
    ),
  otherRole: (corpus: Corpus, { code, manual }: Standard, role: string) =>
    told(
      `${code} 由${roleNames(corpus, role).zh}批准：手册 ${manual} 首页的 approved 这样写。写 --by ${role}，或先改首页`,
      `${code} is approved by ${roleNames(corpus, role).en}, as the front page of the manual ${manual} ` +
        `says in approved. Write --by ${role}, or change the front page first`,
    ),
  nothing: ({ code, facts }: Standard) =>
    told(
      `${code} 修订 ${facts.revision.number} 没有要批准的`,
      `Nothing of ${code} ${facts.revision.number} waits for approval`,
      ' · ',
    ),
  already: ({ code, facts }: Standard) =>
    told(
      `${code} 修订 ${facts.revision.number} 已经批准，${facts.revision.approved?.on ?? ''}`,
      `${code} ${facts.revision.number} is approved already, ${facts.revision.approved?.on ?? ''}`,
      ' · ',
    ),
  firstOfManual: ({ code, manual }: Standard) =>
    told(
      `${code} 不用单独批准：手册 ${manual} 第一次发布，由首页的 approved 批准`,
      `${code} needs none of its own: the first publication of the manual ${manual} is approved by its ` + 'front page',
    ),
  notRevised: (code: string, again: string) =>
    told(
      `${code} 的修订还没有写好，不能批准。先运行：npm run revise -- ${code}${again}`,
      `The revision of ${code} is not written yet, so it cannot be approved. Run \`npm run revise\` first`,
      '\n',
      `The revision of ${code} is not written yet, so it cannot be approved. Run this first: npm run revise -- ` +
        `${code}${again}`,
    ),
  get ended() {
    return `  ${told('废止', 'withdrawn', ' · ')}`;
  },
  get reinstated() {
    return `  ${told('不再废止，再次执行', 'no longer withdrawn: it holds again', ' · ')}`;
  },
  careOf: (corpus: Corpus, { owner, review }: Standard['facts']['revision']) => {
    const names = toldOf(roleNames(corpus, owner));
    return `  ${told('负责', 'owner', ' ')}  ${names}  ${told('复审', 'review', ' ')}  ${review}`;
  },
  get editorial() {
    return `  ${told('只改文字，不用重新培训', 'wording only; nobody needs training again', ' · ')}`;
  },
  translated: (translated: readonly TranslatedAnew[]) =>
    [
      `  ${told(
        '译文不在批准之内，请另外核对',
        'Translations are not approved; have them read by somebody who knows both:',
        ' · ',
      )}`,
      ...translated.map((one) => `    ${translatedPlaces(one)}`),
    ].join('\n'),
  get issued() {
    return `  ${told('第一次发布', 'first issue', ' · ')}`;
  },
  done: (corpus: Corpus, { code, facts }: Standard, role: string, on: string, isDry: boolean) => {
    const { number } = facts.revision;
    return isDry
      ? told(
          `${code} ${number} 会由${roleNames(corpus, role).zh}批准，什么也没有写`,
          `${code} ${number} would be approved by ${roleNames(corpus, role).en}; nothing was written`,
          ' · ',
        )
      : told(
          `${code} ${number} 已由${roleNames(corpus, role).zh}批准，${on}`,
          `${code} ${number} is approved by ${roleNames(corpus, role).en}, ${on}`,
          ' · ',
        );
  },
};
