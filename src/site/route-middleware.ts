import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Keeps a page without a translation out of the other language's search index. */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  if (starlightRoute.isFallback) starlightRoute.entry.data.pagefind = false;
});
