declare module 'virtual:content.css';

interface ImportMetaEnv {
  /** Whether the site has derived languages. Set by the build: a site without them carries no code for them. */
  readonly DERIVED_LANGUAGES: boolean;
  /** The languages that the site is written in, in the order they are offered. */
  readonly SITE_LANGUAGES: readonly ['zh' | 'en', ...('zh' | 'en')[]];
  /** How many bytes the files of the folder `media` have, by their addresses. */
  readonly MEDIA_SIZES: Readonly<Partial<Record<string, number>>>;
}
