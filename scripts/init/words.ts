import type { Report } from '../../src/check/index.ts';
import { contentArgument } from '../lib/content.ts';
import type { Company } from './company.ts';
import { many } from '../../src/lib/many.ts';

interface Made {
  /** The folder as people name it. */
  folder: string;
  contentDir: string;
  files: number;
  summary: Report['summary'];
}

/** What was made, and what to do next, in the languages of the company. */
export function nextSteps({ languages, trade }: Company, { folder, contentDir, files, summary }: Made): string {
  const { standards, errors, warnings } = summary;
  const again = contentArgument(contentDir);
  const commands = ['npm start --', 'npm run check -- --watch', 'npm run cards -- --list', 'npm run new -- --help'];
  const [start, watch, cards, begin] = commands.map((command) => command + again);
  const found = `${many(errors, 'error')}, ${many(warnings, 'warning')}`;
  const texts = {
    zh: `${folder}：${files} 个文件，${standards} 条标准（${trade}），${errors} 个错误，${warnings} 个警告。

接下来：
  1. 看网站：${start}
  2. 改 ${folder}/content/site.yml 和岗位表，边改边校验：${watch}
  3. 看有哪些卡片：${cards}
  4. 加标准、手册、卡组、题目：${begin}
这些规则是示例，全都归您改。`,
    en: `${folder}: ${many(files, 'file')}, ${many(standards, 'standard')} (${trade}), ${found}.

Next:
  1. See the site: ${start}
  2. Change ${folder}/content/site.yml and the list of roles, and check as you go: ${watch}
  3. See which cards there are: ${cards}
  4. Add standards, manuals, decks, questions: ${begin}
The rules are examples, and all yours to change.`,
  };
  return languages.map((locale) => texts[locale]).join('\n\n');
}
