import {
  allowedComponents,
  attributeChoices,
  findUnsafe,
  isPage,
  type SourceFile,
  type Unsafe,
} from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { bodySpan } from '../../locate.ts';
import { defineRule, type Finding, type Fix } from '../../rule.ts';
import { type BodyFix, escapedBraces, markdownFor, repairOf, withoutRemark } from './body-fixes.ts';
import { remarkAt, unclosedTag } from './unreadable.ts';
import { isTooLarge } from '../../text/file-state.ts';
import { mergeMarkersOf } from '../../text/merge-markers.ts';
import { words } from './words.ts';

type BodyFinding = Finding<typeof words>;

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
  words,
  *find({ corpus }) {
    const { linkHosts } = corpus.site;
    for (const file of corpus.files) {
      if (!isPage(file) || isTooLarge(file) || !suspicious.test(file.fences.body)) continue;
      // Where the fields have no end, or a merge none, nobody knows what the body is: that is told.
      if (file.fences.state !== 'closed' || mergeMarkersOf(file).body.length > 0) continue;
      const { tree, error } = file.body();
      if (error) yield unreadable(file, error);
      else for (const found of findUnsafe(tree, { linkHosts })) yield refused(file, found);
    }
  },
});

/** A body that the parser gives up on: a remark, a tag without its end, or what only the parser can name. */
function unreadable(file: SourceFile, error: { message: string; offset: number }): BodyFinding {
  const { body } = file.fences;
  const remark = remarkAt(body, error);
  if (remark) {
    const detail = body.slice(remark.start, remark.end).split('\n', 1)[0] ?? '';
    const span = bodySpan(file, remark.start, remark.end);
    return {
      file,
      span,
      say: 'unsafe',
      with: { reason: 'comment', detail },
      fix: inFile(file, withoutRemark(body, remark)),
    };
  }
  const tag = unclosedTag(body, error);
  if (tag) {
    const span = bodySpan(file, tag.start, tag.end);
    const fix = inFile(file, markdownFor(body, tag) ?? repairOf(body, tag.start));
    return tag.isHtml
      ? { file, span, say: 'unsafe', with: { reason: 'html', detail: tag.name }, fix }
      : { file, span, say: 'unclosed', with: { tag: tag.name } };
  }
  const span = bodySpan(file, error.offset);
  const fix = inFile(file, repairOf(body, error.offset));
  return { file, span, say: 'unreadable', with: { reason: error.message }, fix };
}

function refused(file: SourceFile, { reason, detail, start, end }: Unsafe): BodyFinding {
  const { body } = file.fences;
  const at = { start, end };
  if (reason === 'attribute-choice') {
    const within = detail === '' ? 0 : body.slice(start, end).lastIndexOf(detail);
    const value = { start: start + within, end: start + within + detail.length };
    const meant = boxNames[detail] ?? nearest(detail.toLowerCase(), attributeChoices['Aside type'] ?? []);
    const fix = meant && detail !== '' ? inFile(file, { ...value, text: meant, safe: false }) : undefined;
    return { file, span: bodySpan(file, value.start, value.end), say: 'unsafe', with: { reason, detail, meant }, fix };
  }
  const found = { file, span: bodySpan(file, start, end), say: 'unsafe' as const };
  if (reason === 'component' || reason === 'html') {
    const name = detail.slice(1, -1);
    const known = Object.keys(allowedComponents);
    const meant =
      known.find((one) => one.toLowerCase() === name.toLowerCase()) ??
      (reason === 'html' ? undefined : nearest(name, known));
    return { ...found, with: { reason, detail, meant }, fix: inFile(file, markdownFor(body, at)) };
  }
  const fix =
    reason === 'expression' ? escapedBraces(body, at) : reason === 'comment' ? withoutRemark(body, at) : undefined;
  return { ...found, with: { reason, detail }, fix: inFile(file, fix) };
}

/** What authors call the kinds of boxes. */
const boxNames: Readonly<Record<string, string>> = {
  备注: 'note',
  说明: 'note',
  info: 'note',
  提示: 'tip',
  技巧: 'tip',
  hint: 'tip',
  小心: 'caution',
  注意: 'caution',
  警告: 'caution',
  warning: 'caution',
  危险: 'danger',
  禁止: 'danger',
  error: 'danger',
};

function inFile(file: SourceFile, fix: BodyFix | undefined): Fix | undefined {
  return fix && { ...fix, ...bodySpan(file, fix.start, fix.end) };
}
