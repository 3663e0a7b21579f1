import { expect, test } from 'vitest';
import { splitFences } from '../../src/yaml-edit/fences.ts';

test.each([
  ['---\na: 1\n---\nbody\n', 'closed', 'a: 1\n', 'body\n'],
  ['---\r\na: 1\r\n---\r\nbody\r\n', 'closed', 'a: 1\r\n', 'body\r\n'],
  ['---\n---\n', 'closed', '', ''],
  ['---\na: 1\n---', 'closed', 'a: 1\n', ''],
  ['--- \na: 1\n---\t\nbody', 'closed', 'a: 1\n', 'body'],
  ['---\na: 1\nbody\n', 'unclosed', 'a: 1\nbody\n', ''],
  ['a: 1\n---\n', 'missing', '', 'a: 1\n---\n'],
  ['———\na: 1\n———\n', 'missing', '', '———\na: 1\n———\n'],
  ['\n---\na: 1\n---\n', 'missing', '', '\n---\na: 1\n---\n'],
  ['', 'missing', '', ''],
  // A rule in the body is no fence.
  ['---\na: 1\n---\n\n---\nmore\n', 'closed', 'a: 1\n', '\n---\nmore\n'],
])('%j is %s', (text, state, yaml, body) => {
  const fences = splitFences(text);
  expect(fences).toMatchObject({ state, yaml, body });
  expect(text.slice(fences.yamlStart, fences.yamlStart + yaml.length)).toBe(yaml);
  expect(text.slice(fences.bodyStart)).toBe(body);
});
