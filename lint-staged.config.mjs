/** What is looked at before a commit: only the files that go into it. */
export default {
  '*.{ts,mjs,astro}': ['eslint', 'prettier --check'],
  '*.css': ['stylelint', 'prettier --check'],
  '*.{md,json,yml}': 'prettier --check --ignore-unknown',
  'src/content/**/*.{mdx,yml,yaml}': 'node scripts/check.ts',
};
