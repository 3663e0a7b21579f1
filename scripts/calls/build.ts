import { type Secrecy, secrecyClasses } from '../../src/schema/index.ts';
import { type Parsed, readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { outDirOf } from '../lib/out-dir.ts';
import { told } from '../lib/told.ts';

/** What `npm run build` is asked for. */
export interface BuildCall {
  contentDir: string;
  outDir: string;
  quiet: boolean;
  /** The widest class of readers that the site is for; all of the content where none is named. */
  audience?: Secrecy;
}

/** Reads how the build was called. Ends with 2 and the reason when that makes no sense. */
export function buildCall(argv?: readonly string[]): BuildCall {
  const args = readArgs(
    {
      name: 'npm run build --',
      summary: {
        zh: '校验内容，在旧网站旁边生成新网站，完成后换上。\n' + '有错误就停下，上一次的完好网站不动。',
        en:
          'Checks the content and builds the site beside the old one, then puts it in its place.\n' +
          'Errors stop it; the last good site then stays as it was.',
      },
      options: {
        ...buildOptions,
        audience: {
          value: Object.keys(secrecyClasses).join('|'),
          help: {
            zh: '只生成这一密级的读者能看的内容，不含编辑报告；要用 --out 另写一个文件夹',
            en: 'Only what this class may read, without the report for editors; --out names a folder of its own',
          },
        },
      },
      examples: ['npm run build', 'npm run build -- --audience public --out dist-public'],
    },
    argv,
  );
  const audience = args.value('audience');
  if (audience === undefined) return buildOf(args);
  // Before anything is said of the class: whose content it is says in which languages.
  contentDir(args.value('content'));
  const names = Object.keys(secrecyClasses);
  if (!names.includes(audience))
    misuse(told(`没有这个密级：${audience}`, `No such class: ${audience}. ${names.join(', ')}`, ' · '));
  // The whole site stays where it is: what is for fewer readers must not be overwritten by what is for more.
  if (args.value('out') === undefined)
    misuse(
      told(
        '--audience 要和 --out 一起写，例如 --out dist-public',
        '--audience needs --out, such as --out dist-public',
        ' · ',
      ),
    );
  return { ...buildOf(args), audience: audience as Secrecy };
}

/** Options of every command that builds a site. */
export const buildOptions = {
  content: contentOption,
  out: {
    value: 'dir',
    help: {
      zh: '网站放在那里而不是 dist；原来在那里的会被换掉',
      en: 'Put the site there instead of dist, which it replaces',
    },
  },
  quiet: { help: { zh: '不列出每一页', en: 'Leave out the list of pages' } },
};

/** What these options say. Ends with 2 and the reason for folders that cannot be read or built into. */
export function buildOf({ value, flag }: Pick<Parsed<keyof typeof buildOptions>, 'value' | 'flag'>): BuildCall {
  const content = contentDir(value('content'));
  return { contentDir: content, outDir: outDirOf(value('out'), content), quiet: flag('quiet') };
}
