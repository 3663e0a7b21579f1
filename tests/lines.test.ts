import { expect, test } from 'vitest';
import { projectFiles, projectText } from './helpers/project.ts';

/**
 * As wide as two files beside each other on a laptop. The linter holds TypeScript to it; this, what it does not read.
 */
const widest = 120;

test('components, style sheets and typeset sources have no line that must be scrolled', () => {
  const long = projectFiles(['src'], /\.(?:astro|css|typ)$/).flatMap((path) =>
    projectText(path)
      .split('\n')
      .flatMap((line, index) => (line.length > widest ? [`${path}:${index + 1} has ${line.length}`] : [])),
  );
  expect(long).toEqual([]);
});
