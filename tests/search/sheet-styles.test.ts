import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectText } from '../helpers/project.ts';

/** Styles of pages that no reader searches from in a hurry, whose own parts only the root can be told of. */
const ofFewPages = new Set(['glossary.css', 'records.css']);

/*
 * A browser asks a `:has()` again for each row that comes or goes below what it is asked of, if it looks through all
 * that is below: half a millisecond of every key. Asked of children or of what stands beside, it does not.
 */
test('no style looks through all that the rows of the search stand in', () => {
  const around = /(?::root|\b(?:html|body)|\.(?:frame|bar|search))(?![\w-])[^\s,>+~{]*?:has\((?!\s*[>+~])[^{]*/g;
  const found = readdirSync(new URL('../../src/styles/', import.meta.url))
    .filter((file) => file.endsWith('.css') && !ofFewPages.has(file))
    .flatMap((file) =>
      (projectText(`src/styles/${file}`).match(around) ?? []).map((rule) => `${file}: ${rule.trim()}`),
    );
  expect(found).toEqual([]);
});
