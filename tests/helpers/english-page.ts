/**
 * The English page of a standard or manual: further fields of its translation as YAML, indented by two; the others have
 * defaults.
 */
export function englishPage(options: {
  of: string;
  title?: string;
  source?: string;
  fields: string;
  body?: string;
}): string {
  const { of, title = 'A rule', source = 'aaaaaa', fields, body = '' } = options;
  return [
    '---',
    `title: ${title}`,
    'description: One sentence.',
    'translation:',
    `  of: ${of}`,
    `  source: ${source}`,
    ...fields.split('\n').map((line) => `  ${line}`),
    '---',
    body,
  ].join('\n');
}
