import type { Fix, PhysicalLocation, Region, Result } from 'sarif';
import { shortHash } from '../../corpus/index.ts';
import type { Locale } from '../../languages/index.ts';
import type { Correction, Issue } from '../report.ts';
import { characters } from '../text/line-index.ts';
import type { ReportOptions } from './text.ts';

const words: Readonly<Record<'related' | 'write', Readonly<Record<Locale, string>>>> = {
  related: { zh: '另见', en: 'See also' },
  write: { zh: '改成', en: 'Write' },
};

/** One issue as SARIF. `nth` counts issues that nothing but their order tells apart, from 0. */
export function sarifResult(
  issue: Issue,
  { languages, prefix }: ReportOptions,
  { index, nth }: { index: number; nth: number },
): Result {
  const say = (text: (language: Locale) => string) => ({ text: languages.map(text).join('\n') });
  const place = (file: string, region: Region): PhysicalLocation => ({
    artifactLocation: { uri: encodeURI(prefix + file) },
    region,
  });
  const region = { startLine: issue.line, startColumn: issue.column, endColumn: issue.column + issue.length };
  const { related, fix } = issue;
  return {
    ruleId: issue.rule,
    ruleIndex: index,
    level: issue.level,
    message: say((language) => `${issue.message[language]} ${issue.hint[language]}`),
    locations: [{ physicalLocation: place(issue.file, region) }],
    partialFingerprints: { 'issue/v1': `${shortHash(identityOf(issue))}:${nth}` },
    ...(related && {
      relatedLocations: [
        {
          physicalLocation: place(related.file, { startLine: related.line, startColumn: related.column }),
          message: say((language) => words.related[language]),
        },
      ],
    }),
    ...(fix && {
      fixes: [
        {
          description: say((language) => words.write[language]),
          ...changeOf(issue, fix, encodeURI(prefix + issue.file)),
        },
      ],
    }),
  };
}

/** What an issue keeps when lines above it come and go: the rule, the file, the field and the text it is about. */
export function identityOf({ rule, file, path, source }: Issue): string {
  return JSON.stringify([rule, file, path, source.trim()]);
}

function changeOf({ line, source }: Issue, fix: Correction, uri: string): Fix {
  // Only the line of the issue is known in full; elsewhere lines are replaced up to the start of the one after.
  const oneLine = fix.lines === 1 && fix.line === line;
  const deletedRegion: Region = oneLine
    ? { startLine: line, startColumn: 1, endColumn: characters(source) + 1 }
    : { startLine: fix.line, startColumn: 1, endLine: fix.line + fix.lines, endColumn: 1 };
  const insertedContent = { text: oneLine ? fix.text : `${fix.text}\n` };
  return { artifactChanges: [{ artifactLocation: { uri }, replacements: [{ deletedRegion, insertedContent }] }] };
}
