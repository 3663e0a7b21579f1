import { projectFiles } from './project.ts';

/** Documents in English with their Chinese twins. */
export const twins = [
  ['README.md', 'README.zh.md'],
  ['CONTRIBUTING.md', 'CONTRIBUTING.zh.md'],
] as const;

/** Every document of the project. */
export const documents: readonly string[] = [...twins.flat(), ...projectFiles(['docs'], /\.md$/)];

/** The lines of a document outside its fenced blocks. */
export const prose = (text: string) => text.replace(/^```[\s\S]+?^```/gm, '');

/** Files and folders of the project that a document names. */
export function pathsIn(text: string): string[] {
  return [...prose(text).matchAll(/`((?:src|scripts|tests|docs)\/[\w./-]*)`/g)].map((match) => match[1] ?? '');
}

/** Whether a path is one of the shipped content, which editors change as they like. */
export const isContentPath = (path: string) => path.startsWith('src/content/') && path !== 'src/content/';
