import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isForStaff } from '../../corpus/audience.ts';
import { localeNamed } from '../../languages/index.ts';
import { siteContext } from '../pages/context.ts';
import { slugOf } from '../pages/subject.ts';

/** Keeps out of a language's search what has no translation, and what is not for staff. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const { starlightRoute } = context.locals;
  const { bySlug } = await siteContext();
  const locale = localeNamed(starlightRoute.locale);
  const standard = locale && bySlug.get(slugOf(starlightRoute.id, locale));
  if (starlightRoute.isFallback || (standard && !isForStaff(standard))) starlightRoute.entry.data.pagefind = false;
});
