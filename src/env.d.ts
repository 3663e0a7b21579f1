declare module 'virtual:content.css';

interface ImportMetaEnv {
  /** Whether the site has derived languages. Set by the build: a site without them carries no code for them. */
  readonly DERIVED_LANGUAGES: boolean;
}
