import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Keeps pages without a translation out of a language's search. */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  if (starlightRoute.isFallback) starlightRoute.entry.data.pagefind = false;
});
