import { allowedComponents, findUnsafe, isPage, type SourceFile, type UnsafeReason } from '../../../corpus/index.ts';
import type { Bilingual } from '../../../schema/index.ts';
import { bodySpan } from '../../locate.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { type BodyFix, braceFix, repairOf } from './body-fixes.ts';
import { isTooLarge } from '../../text/file-state.ts';

const components = Object.keys(allowedComponents).join(', ');

const reasons: Readonly<Record<UnsafeReason, { found: Bilingual; todo: Bilingual }>> = {
  import: {
    found: { zh: '正文里不能有 import 或 export', en: 'A body cannot import or export' },
    todo: {
      zh: '删去这一行；以 import 或 export 开头的文字请换个说法',
      en: 'Take the line out; a sentence that begins with import or export needs another beginning',
    },
  },
  expression: {
    found: { zh: '正文里不能有花括号表达式', en: 'A body cannot hold an expression in braces' },
    todo: { zh: '要显示花括号，请写成 \\{ 和 \\}', en: 'To show a brace, write \\{ and \\}' },
  },
  html: {
    found: { zh: '正文里不能有 HTML 标签', en: 'A body cannot hold HTML' },
    todo: {
      zh: '改用 Markdown 写法；要显示小于号，请写成 \\<',
      en: 'Use Markdown instead; to show a less-than sign, write \\<',
    },
  },
  component: {
    found: { zh: '没有这个组件', en: 'There is no such component' },
    todo: { zh: `可用的组件：${components}`, en: `Components that may be used: ${components}` },
  },
  attribute: {
    found: { zh: '组件没有这个属性', en: 'The component has no such attribute' },
    todo: { zh: '删去这个属性，或看看组件说明', en: 'Take the attribute out, or see what the component knows' },
  },
  'attribute-expression': {
    found: { zh: '组件的属性只能写文字', en: 'An attribute can only be text' },
    todo: { zh: '把花括号改成引号里的文字', en: 'Put text in quotes instead of braces' },
  },
  address: {
    found: { zh: '链接地址不在允许之列', en: 'The address of the link is not allowed' },
    todo: {
      zh: '可以链接本站页面、清单内网站的 https 地址、mailto 和 tel',
      en: 'Links may lead to pages of this site, to https addresses of listed hosts, mailto and tel',
    },
  },
  'remote-image': {
    found: { zh: '图片只能放在本站', en: 'Pictures must be part of this site' },
    todo: { zh: '把图片存到页面旁边，再引用它', en: 'Save the picture beside the page and refer to it there' },
  },
};

/** Characters without which a body holds nothing but text, headings and lists: no need to parse it. */
const suspicious = /[{}<>[\]]|^[^\S\n]*(?:import|export)\b|:\/\/|www\.|@/m;

/** Bodies are text: nothing an editor types can run, load from elsewhere or lead to an address that is not allowed. */
export const bodySafeRule = defineRule({
  id: 'body-safe',
  title: { zh: '正文只写文字', en: 'Bodies are text' },
  level: 'error',
  summary: {
    zh: '正文只写文字：没有代码、HTML、未知组件和不允许的地址',
    en: 'Bodies are text: no code, HTML, unknown component or address that is not allowed',
  },
  words: {
    unsafe: {
      zh: (p: { reason: UnsafeReason; detail: string }) => ({
        message: `${reasons[p.reason].found.zh}：\`${p.detail}\``,
        hint: reasons[p.reason].todo.zh,
      }),
      en: (p: { reason: UnsafeReason; detail: string }) => ({
        message: `${reasons[p.reason].found.en}: \`${p.detail}\``,
        hint: reasons[p.reason].todo.en,
      }),
    },
    unreadable: {
      zh: (p: { reason: string }) => ({
        message: `正文无法解析：${p.reason}`,
        hint: '检查这一行的 <、{ 和标签是否成对；要显示这些符号，前面加反斜线',
      }),
      en: (p: { reason: string }) => ({
        message: `The body cannot be read: ${p.reason}`,
        hint: 'See whether <, { and tags on this line are closed; put a backslash before a sign that is to be shown',
      }),
    },
  },
  *find({ corpus }) {
    const { linkHosts } = corpus.site;
    for (const file of corpus.files) {
      if (!isPage(file) || isTooLarge(file) || !suspicious.test(file.fences.body)) continue;
      const { tree, error } = file.body();
      if (error) {
        yield {
          file,
          span: bodySpan(file, error.offset),
          say: 'unreadable',
          with: { reason: error.message },
          fix: inFile(file, repairOf(file.fences.body, error.offset)),
        };
        continue;
      }
      for (const { reason, detail, start, end } of findUnsafe(tree, { linkHosts })) {
        const fix = reason === 'expression' ? inFile(file, braceFix(file.fences.body, { start, end })) : undefined;
        yield { file, span: bodySpan(file, start, end), say: 'unsafe', with: { reason, detail }, fix };
      }
    }
  },
});

function inFile(file: SourceFile, fix: BodyFix | undefined): Fix | undefined {
  return fix && { ...fix, ...bodySpan(file, fix.start, fix.end) };
}
