import type { Corrected, Renamed, Standard } from '../../src/corpus/index.ts';
import type { Bilingual, LedgerLine } from '../../src/schema/index.ts';
import { beyondPlace, type BeyondWording, beyondReasons } from '../../src/check/index.ts';
import { told, toldOf } from '../lib/told.ts';

/** What the command says, in both languages, Chinese first. */
export const said = {
  unpublished: (code: string) =>
    told(
      `${code} 还没有发布过，没有可以比较的。先运行 npm run publish`,
      `${code} was never published, so there is nothing to compare it with. Run \`npm run publish\` first`,
    ),
  unchanged: (code: string, number: string) =>
    told(
      `${code} 与发布的修订 ${number} 一样，什么也没有写`,
      `${code} says what revision ${number} said; nothing was written`,
      ' · ',
    ),
  ledger: (path: string, again: string) =>
    told(
      `${path} 有错，什么也没有写。先看：npm run check -- ${path}${again}`,
      `${path} has faults, and nothing was written. Run the check first`,
      '\n',
      `${path} has faults, and nothing was written. Run this first: npm run check -- ${path}${again}`,
    ),
  older: (path: string, again: string) =>
    told(
      `${path} 与 publication.json 记的最后一行对不上：可能是旧的，或者合并时漏了一边。先取回最新的两份，再看：npm run check -- ${path}${again}`,
      `${path} does not end where publication.json says: it is an old one, or a merge lost a side. ` +
        'Fetch the newest of both, then run the check above. Nothing was written',
      '\n',
      `${path} does not end where publication.json says: it is an old one, or a merge lost a side. ` +
        `Nothing was written. Fetch the newest of both, then run: npm run check -- ${path}${again}`,
    ),
  notes: (code: string, notes: readonly string[], again: string) =>
    `${told('每个标记要写明改了什么，例如', 'Each mark needs a note, for instance:', ' · ')}\n` +
    `  npm run revise -- ${code} ${notes.join(' ')}${again}`,
  corrected: (corrected: readonly Corrected[], again: string) => {
    const placesOf = ({ locale, clauses, page }: Corrected) =>
      [...page, ...clauses.map((id) => `#${id}`)].map((place) => `${locale} ${place}`);
    const what = corrected.flatMap(placesOf).join('、');
    return told(
      `译文与发布的不同：${what}。只是更正译文，不用新的修订号：npm run publish${again && ` --${again}`}`,
      'The translation is not what was published. Where it is only put right it needs no number, and the next ' +
        'publication tells of it',
      '\n',
      `The translation is not what was published: ${corrected.flatMap(placesOf).join(', ')}. Where it is only ` +
        `put right it needs no number: npm run publish${again && ` --${again}`}`,
    );
  },
  renamed: (code: string, renamed: readonly Renamed[]) =>
    told(
      `编号永不更改，链接、卡片、题目都靠它。改回去再运行：${renamed.map(({ was, is }) => `${is} → ${was}`).join('、')}`,
      `An id of ${code} is another one, and the clause the same. Ids never change: links, cards and ` +
        'questions rest on them. Give them back as above, and run this again',
      '\n',
      `An id of ${code} is another one, and the clause the same. Ids never change: links, cards and questions ` +
        'rest on them. Give them back and run this again: ' +
        renamed.map(({ was, is }) => `${is} → ${was}`).join(', '),
    ),
  perhapsRenamed: (code: string, { was, is }: Renamed) =>
    told(
      `${code}#${is} 也许就是 #${was}：是同一条，就把编号改回 ${was} 再运行；是另一条，不用管这一句`,
      `${code}#${is} is perhaps #${was}: if it is, give it its id back and run this again; if not, go on`,
    ),
  note: (operand: string) =>
    told(
      `看不懂 ${operand}：说明写成 条款=文字 或 en:条款=文字`,
      `A note is clause=text or en:clause=text, not ${operand}`,
      ' · ',
    ),
  stray: (clause: string, known: readonly string[]) =>
    told(
      `\`${clause}\` 没有改动，不用写说明；有改动的：${known.join('、')}`,
      `\`${clause}\` did not change and needs no note; what changed: ${known.join(', ')}`,
    ),
  editorial: ({ code, facts }: Standard, beyond: readonly BeyondWording[]) =>
    [
      told(`${code} 的改动不止文字，不能写成 editorial`, `More than the wording of ${code} changed:`, ' · '),
      ...beyond.map((one) => beyondLine(one, facts)),
      told(
        '写错成不是词的才算笔误：标点、空格、形近音近的字、重字漏字。两边都是词，就不知道原来要写哪个：' +
          '去掉 --editorial，标 M 发布，让大家读到',
        'A slip of the pen is near in writing and was no word: marks, blanks, a sign or letters for others like ' +
          'them, doubled or lost. Of two words nobody can tell which was meant. ' +
          'Leave --editorial out: the change gets its mark M, and is read',
      ),
    ].join('\n'),
  begun: (code: string, { number, effective }: LedgerLine) =>
    told(
      `${code} 的修订 ${number} 从 ${effective} 起已在执行，日子不能再改，内容也没有别的改动，什么也没有写`,
      `Revision ${number} of ${code} holds since ${effective}: its day cannot be moved any more, and ` +
        'nothing else changed; nothing was written',
    ),
  early: (effective: string, last: string) =>
    told(
      `生效日期 ${effective} 不晚于已发布修订的 ${last}`,
      `${effective} is not after ${last}, from which the published revision holds`,
      ' · ',
    ),
  past: (effective: string, today: string) =>
    told(`生效日期 ${effective} 已经过了，今天是 ${today}`, `${effective} is over; today is ${today}`, ' · '),
  late: (effective: string, end: string) =>
    told(
      `生效日期 ${effective} 晚于复审或失效日期 ${end}：先改页面上的那一个`,
      `${effective} is after ${end}, when the page is to be reviewed or ends: change that in the page ` + 'first',
    ),
  untranslated: (code: string, locale: string) =>
    told(`${code} 没有 ${locale} 的译文，写不进说明`, `${code} has no ${locale} page to write a note into`, ' · '),
  takenBack: (code: string, number: string, last: string) =>
    told(
      `${code} 又与发布的修订 ${last} 一样了，页面却还写着 ${number}：把修订号、生效日期和修订历史改回去`,
      `${code} says what revision ${last} said again, but goes by ${number}: put number, date and ` + 'history back',
    ),
  get isEditorial() {
    return `     ${told('只改文字，不用重新培训', 'wording only; nobody needs training again', ' · ')}`;
  },
  kept: (paths: readonly string[]) =>
    paths.length === 0
      ? []
      : [
          `     ${told(
            '译文和按它写成的仍然有效，登记为现在的文字',
            'translations and what was written for it hold, and are recorded so',
            ' · ',
          )}`,
          ...paths.map((path) => `       ${path}`),
        ],
  written: (code: string, number: string, isDry: boolean) =>
    isDry
      ? told(
          `${code} 会成为修订 ${number}，什么也没有写`,
          `${code} would become revision ${number}; nothing was written`,
          ' · ',
        )
      : told(`${code} 现在是修订 ${number}`, `${code} is revision ${number} now`, ' · '),
  get noNumber() {
    return told('废止不用新的修订号', 'A withdrawal takes no number', ' · ');
  },
  toApprove: (name: Bilingual, command: string) =>
    told(
      `发布前请${name.zh}批准：${command}`,
      `To be approved by ${name.en} before it is published, by the command above`,
      ' · ',
      `To be approved by ${name.en} before it is published: ${command}`,
    ),
  checkedAgain: (name: Bilingual, role: string) =>
    told(
      `${name.zh}审核的是上一次修订，checkedBy 已删去；这次也审核了，批准时加上 --checked-by ${role}`,
      `${name.en} checked the revision before, so checkedBy was taken out; add --checked-by ${role} to ` +
        'the line below once this one is checked',
    ),
  get ruleSentence() {
    return told('规则句，看是否还合适', 'the rule sentence: see whether it still fits', ' · ');
  },
  get stale() {
    return told('随之要看的', 'What this makes stale', ' · ');
  },
  get nothing() {
    return told('没有别处要看', 'Nothing else rests on it', ' · ');
  },
};

function beyondLine(beyond: BeyondWording, facts: Standard['facts']): string {
  const place = beyondPlace(beyond, facts);
  const said = beyond.field === undefined ? told(place.zh, '', '', place.en) : fieldOf(place);
  return `  ${said}  ${toldOf(beyondReasons[beyond.why])}`;
}

/** A field of an entry: the id that stands before its name in both languages is said once. */
function fieldOf({ zh, en }: Bilingual): string {
  return told(zh, en.replace(/^#\S+ /, ''), ' ', en);
}
