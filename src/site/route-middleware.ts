import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** The guide for editors: it quotes wrong lines of every sort, which nobody who serves a customer is looking for. */
const guide = /^(?:zh|en)\/authoring(?:\/|$)/;

/** Keeps out of a language's search what does not belong there: pages without a translation, and the editors' guide. */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  if (starlightRoute.isFallback || guide.test(starlightRoute.id)) starlightRoute.entry.data.pagefind = false;
});
