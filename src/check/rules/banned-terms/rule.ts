import type { DataPath, SourceFile, Span } from '../../../corpus/index.ts';
import { valueAt } from '../../../schema/index.ts';
import { localeNamed } from '../../../languages/index.ts';
import { bodySpan, valueSpan, writtenSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { type BannedHit, type BannedWords, bannedWords } from './banned-words.ts';
import { hasBody } from '../../text/file-state.ts';
import { visitTexts } from '../../text/leaves.ts';
import { withoutCode } from '../../text/lines.ts';
import { staffFiles } from '../../text/staff-texts.ts';
import { many } from '../../../lib/many.ts';

interface Params {
  found: string;
  preferred: string;
}
const words = {
  common: {
    zh: (p: { found: string; times: number }) => ({
      message: `术语表不用“${p.found}”，可这个词到处都是：共 ${p.times} 处`,
      hint: '写得长一些，只指不该用的说法；真要换掉，就逐处改',
    }),
    en: (p: { found: string; times: number }) => ({
      message: `The glossary bans “${p.found}”, which stands everywhere: ${many(p.times, 'time')}`,
      hint: 'Make it longer, so that it means the wrong form only; or change it in every place',
    }),
  },
  banned: {
    zh: (p: Params) => ({
      message: `术语表不用“${p.found}”`,
      hint: `写成“${p.preferred}”；要说的就是这个写法，请加引号`,
    }),
    en: (p: Params) => ({
      message: `The glossary bans “${p.found}”`,
      hint: `Write “${p.preferred}”; put it in quotation marks if this very form is meant`,
    }),
  },
};
type Banned = Finding<typeof words>;

/** One thing has one name, whoever wrote the page. */
export const bannedTermsRule = defineRule({
  id: 'banned-terms',
  title: { zh: '不用的写法', en: 'Banned forms' },
  level: 'warning',
  summary: { zh: '术语表里不用的写法，别处也不用', en: 'Forms that the glossary bans are used nowhere' },
  words,
  *find({ corpus }) {
    const banned = bannedWords(corpus.files);
    if (!banned) return;
    const found = corpus.files.flatMap((file) => hitsOf(file, banned));
    for (const [form, hits] of Map.groupBy(found, (hit) => hit.form)) {
      const place = { file: form.file, path: form.path };
      // A word that everybody uses is no slip of theirs: the ban is what went wrong.
      const cause = hits.length > mostUses ? place : undefined;
      if (cause) {
        const told = { found: textAt(form), times: hits.length };
        yield { ...place, span: valueSpan(form.file, form.path), say: 'common', with: told };
      }
      for (const { finding } of hits) yield { ...finding, cause };
    }
  },
});

/** A banned form that stands in more places than this is banned by mistake. */
const mostUses = 100;

interface Hit {
  form: BannedHit['form'];
  finding: Banned;
}

function hitsOf(file: SourceFile, banned: BannedWords): Hit[] {
  if (!staffFiles.has(file.type) || !banned.mayHold(file.text)) return [];
  const inBody = hasBody(file) ? banned.hitsIn(withoutCode(file.fences.body)) : [];
  return [
    ...fieldsOf(file, banned),
    ...inBody.map((hit) => ({
      form: hit.form,
      finding: findingOf(file, hit, bodySpan(file, hit.start, hit.start + hit.found.length)),
    })),
  ];
}
function fieldsOf(file: SourceFile, banned: BannedWords): Hit[] {
  const found: Hit[] = [];
  // Text is text, whatever is wrong with another field.
  visitTexts(file.value ?? file.yaml.data, (key, text, path) => {
    // Staff search with the wrong word too; and a single lower-case word is an id, save where it is surely text.
    if (
      key === 'aliases' ||
      key === 'asked' ||
      (/^[a-z\d-]+$/.test(text) && !localeNamed(key) && key !== 'text') ||
      !banned.mayHold(text)
    )
      return;
    const entry = file.type === 'terms' ? file.value?.terms[Number(path[1])]?.id : undefined;
    for (const hit of banned.hitsIn(text)) {
      if (entry !== undefined && hit.form.entries.has(entry)) continue;
      const kept = [...path];
      const finding = { ...findingOf(file, hit, placeIn(file, kept, text, hit)), path: kept };
      found.push({ form: hit.form, finding });
    }
  });
  return found;
}

/** Where a hit stands in the file; the whole value where the YAML writes the text in another way. */
function placeIn(file: SourceFile, path: DataPath, text: string, { start, found }: BannedHit): Span | undefined {
  return writtenSpan(file, path, text, start, found.length) ?? valueSpan(file, path);
}

function findingOf(file: SourceFile, { form, found, meant }: BannedHit, span: Span | undefined): Banned {
  const exact = span && file.text.slice(span.start, span.end) === found;
  return {
    file,
    span,
    say: 'banned',
    with: { found, preferred: form.preferred },
    related: { file: form.file, span: valueSpan(form.file, form.path), path: form.path },
    fix: exact ? { ...span, text: meant, safe: false } : undefined,
  };
}

/** The form as the glossary writes it. */
const textAt = ({ file, path }: BannedHit['form']) => String(valueAt(file.value, path));
