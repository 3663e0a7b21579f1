import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { configs as regexp } from 'eslint-plugin-regexp';
import { configs } from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.mjs'];

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', 'out/', '.astro/', '.cache/', 'compiled/', 'tests/fixtures/', 'src/content/']),
  {
    files: typescript,
    extends: [configs.strictTypeChecked, regexp.recommended],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'eslint.config.mjs',
            'lint-staged.config.mjs',
            'stylelint.config.mjs',
            '.husky/install.mjs',
            '.prettierrc.mjs',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    // What is in text on purpose is named here: the full-width forms that Chinese keyboards give.
    settings: { regexp: { allowedCharacterRanges: ['alphanumeric', '０-９', 'Ａ-Ｚ', 'ａ-ｚ'] } },
    rules: {
      'max-len': ['error', { code: 120, ignoreUrls: true }],
      // An expression says what it finds as people read it: both cases, words one by one, a blank one can see.
      // Control characters are what some of them look for.
      'no-control-regex': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/prefer-range': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/no-useless-character-class': ['error', { ignores: [' '] }],
      // Numbers print as people expect; only objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => save()` in a callback that returns nothing is plain enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A parameter that is there for its place only begins with an underscore.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Columns and hashes count code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['src/*/client/**', 'src/offline/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'RegExp', property: 'escape', message: 'Phones may lack it.' }],
    },
  },
  // Astro's own types do not reach the linter, so its components are linted without them; `astro check` has the types.
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  // A virtual module for each script of a component, which the TypeScript project does not know.
  { files: ['**/*.astro/*.ts', '**/*.astro/*.js'], extends: [configs.disableTypeChecked] },
);
