/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Short rules of one matter stand together; how they are laid out is the formatter's business.
    'rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'declaration-empty-line-before': null,
    'import-notation': 'string',
    'alpha-value-notation': 'number',
    // Phones from before 2023 do not know `(width >= 48em)`.
    'media-feature-range-notation': 'prefix',
    // Without it, Safari on phones that are turned sets texts larger.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // Names of typefaces are names.
    'value-keyword-case': [
      'lower',
      { ignoreProperties: ['--latin', '--song', '--han', 'font-family'], camelCaseSvgKeywords: true },
    ],
    // A file is ordered by the part of the page that it is about.
    'no-descending-specificity': null,
  },
};
