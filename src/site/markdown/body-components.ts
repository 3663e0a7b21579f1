/** Components that a body may use, by name, with the module that the site imports for them. */
export const bodyComponents: Readonly<Record<string, string>> = {
  Aside: '/src/components/body/Aside.astro',
  Drawing: '/src/components/drawing/Drawing.astro',
};
