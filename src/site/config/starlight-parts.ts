import { join } from 'node:path';

const part = (path: string) => join(import.meta.dirname, `../../components/${path}.astro`);
/** Stands where Starlight shows something that these manuals do not have. */
const nothing = part('frame/Nothing');

/** The parts of Starlight's page that we replace, and with what. Each component says why at its top. */
export const starlightParts = {
  Head: part('frame/Head'),
  ThemeProvider: part('frame/ThemeProvider'),
  SkipLink: part('frame/SkipLink'),
  PageFrame: part('frame/PageFrame'),
  Header: part('frame/Header'),
  Sidebar: part('frame/Sidebar'),
  TwoColumnContent: part('frame/OneColumn'),
  ContentPanel: part('frame/Panel'),
  PageTitle: part('frame/PageTitle'),
  FallbackContentNotice: part('frame/UntranslatedNotice'),
  MarkdownContent: part('frame/PageContent'),
  Footer: part('frame/Footer'),
  Banner: nothing,
  Hero: nothing,
  DraftContentNotice: nothing,
  PageSidebar: nothing,
};
