import { join, sep } from 'node:path';

/** A component as a path that the bundler finds from any folder. */
const component = (path: string) =>
  join(import.meta.dirname, '../../components', path)
    .split(sep)
    .join('/');

/** Components that a body may use, by name, with the module that the site imports for them. */
export const bodyComponents: Readonly<Record<string, string>> = {
  Aside: component('body/Aside.astro'),
  Drawing: component('drawing/Drawing.astro'),
};
