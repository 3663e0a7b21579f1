import { nearest } from '../../src/corpus/edit-distance.ts';
import { type Corpus, todayFor } from '../../src/corpus/index.ts';
import { idPattern, type Kind, kinds } from '../../src/schema/index.ts';
import { type Parsed, readArgs } from '../lib/args.ts';
import type { Option } from '../lib/command.ts';
import { contentArgument, contentDir, contentOption, settledCorpus } from '../lib/content.ts';
import { dayAsked, todayOption } from '../lib/day.ts';
import { misuse } from '../lib/exit.ts';
import { freeCode, frontPageFirst } from '../lib/free-code.ts';
import { type Thing, type ThingCall, things } from '../new/thing.ts';
import { told } from '../lib/told.ts';

/** A standard that is to begin. */
export interface NewStandard {
  thing?: undefined;
  contentDir: string;
  corpus: Corpus;
  kind: Kind;
  /** The folder of the manual. */
  manual: string;
  /** Folder and name, without the ending. */
  slug: string;
  code: string;
  /** The date of the pages, YYYY-MM-DD. */
  today: string;
}

/** What `npm run new` is asked for: a standard, or one of the things that go with standards. */
export type NewCall = NewStandard | ThingCall;

const options = {
  code: {
    value: 'code',
    help: {
      zh: '编码；手册还没有编码时才写，不写就用这本手册的下一个空编码',
      en: "The code, for a manual that has none yet; otherwise the next free one of the manual's prefix",
    },
  },
  name: {
    value: 'name',
    help: { zh: '岗位、网点、卡组或术语叫什么', en: 'What a role, branch, deck or term is called' },
  },
  'name-en': {
    value: 'name',
    help: { zh: '英文名称，网站有两种语言时才写', en: 'Its name in English, where the site has both languages' },
  },
  prefix: {
    value: 'letters',
    help: { zh: '用于手册：编码开头的大写字母', en: 'For a manual: the capitals that its codes begin with' },
  },
  content: contentOption,
  today: todayOption({ zh: '页面写这一天的日期', en: 'Date the page as of this day' }),
} as const satisfies Record<string, Option>;
type Name = keyof typeof options;

/** Reads what is to begin. Ends with 2 and the reason when that makes no sense. */
export function newCall(argv?: readonly string[]): NewCall {
  const args = readArgs<Name>(
    {
      name: 'npm run new --',
      summary: {
        zh: '新建一条标准：网站的每种语言各写好一页，等您来填；或者新建随标准而有的东西。已有的文件绝不改动。',
        en:
          'Begins a standard: writes its page in each language of the site, ready to fill; or begins what goes\n' +
          'with standards, as a file to fill or a line more in a list. Existing files are never touched.',
      },
      lists: [
        { heading: { zh: '类型', en: 'Kinds' }, rows: Object.entries(kinds) },
        { heading: { zh: '随标准而有的东西', en: 'What goes with standards' }, rows: Object.entries(things) },
      ],
      operands: { zh: '<类型> <手册>/<名称> | <东西> <编号>', en: '<kind> <manual>/<name> | <thing> <id>' },
      options,
      examples: [
        'npm run new -- appearance appearance/men-beard',
        'npm run new -- phrasing parking/arrival --code PK-01',
        'npm run new -- manual parking --prefix PK',
        {
          zh: 'npm run new -- role porter --name 行李员',
          en: 'npm run new -- role porter --name Porter',
        },
        'npm run new -- language en',
      ],
    },
    argv,
  );
  const today = dayAsked(args.value('today'));
  const dir = contentDir(args.value('content'), true);
  const [what, place] = args.operands;
  const thing = (Object.keys(things) as Thing[]).find((one) => one === what);
  // A role is a line of a list, or a standard that says its duties.
  if (thing !== undefined && !(thing in kinds && place?.includes('/'))) return thingOf(args, dir, thing, today);
  const kind = kindOf(what);
  const [manual, slug] = placeOf(place);
  const corpus = settledCorpus(dir);
  const code = freeCode(corpus, manual, args.value('code'), frontPageFirst(manual, contentArgument(dir)));
  return { contentDir: dir, corpus, kind, manual, slug, code, today: today ?? todayFor(corpus.site) };
}

function thingOf(args: Parsed<Name>, dir: string, thing: Thing, today: string | undefined): ThingCall {
  const [, id = '', ...more] = args.operands;
  const again = contentArgument(dir);
  const command = `npm run new -- ${thing} <id>${again}`;
  if (!idPattern.test(id) || more.length > 0)
    misuse(
      told(
        `请写编号：小写英文词，用连字符相连：${command}`,
        `Say its id, in lower-case words joined by hyphens: ${command}`,
      ),
    );
  const corpus = settledCorpus(dir);
  const { authority, all } = corpus.languages;
  const [name, english] = [args.value('name'), args.value('name-en')];
  const own = all.length === 1 ? authority : 'zh';
  const names = { ...(name && { [own]: name }), ...(english && { en: english }) };
  const prefix = args.value('prefix');
  return { contentDir: dir, corpus, thing, id, names, prefix, today: today ?? todayFor(corpus.site), again };
}

function kindOf(asked: string | undefined): Kind {
  if (asked === undefined)
    misuse(
      told(
        '请写类型和位置：npm run new -- <kind> <manual>/<name>',
        'Say which kind of standard, and where: npm run new -- <kind> <manual>/<name>',
      ),
    );
  if (Object.hasOwn(kinds, asked)) return asked as Kind;
  const meant = nearest(asked, [...Object.keys(kinds), ...Object.keys(things)]);
  return misuse(
    told(
      `没有类型 ${asked}${meant ? `，您是不是要写 ${meant}？` : '。'}\n类型：${Object.keys(kinds).join('、')}\n` +
        `其他：${Object.keys(things).join('、')}`,
      `Unknown kind: ${asked}.${meant ? ` Did you mean ${meant}?` : ''}\nKinds: ${Object.keys(kinds).join(', ')}\n` +
        `Things: ${Object.keys(things).join(', ')}`,
    ),
  );
}

function placeOf(asked: string | undefined): [manual: string, slug: string] {
  const parts = (asked ?? '').replace(/\.mdx$/, '').split('/');
  const [folder, name] = parts;
  if (parts.length !== 2 || !folder || !name)
    misuse(
      told(
        '请写位置：<manual>/<name>，例如 appearance/men-beard',
        'Say where: <manual>/<name>, for instance appearance/men-beard',
      ),
    );
  if (!parts.every((part) => idPattern.test(part)))
    misuse(
      told(
        `${parts.join('/')}：小写英文词，用连字符相连，例如 appearance/men-beard`,
        `${parts.join('/')}: write lower-case words joined by hyphens, for instance appearance/men-beard`,
      ),
    );
  return [folder, parts.join('/')];
}
