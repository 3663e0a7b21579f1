import type { APIRoute } from 'astro';
import { onSite } from '../lib/site-base.ts';
import { siteContext } from '../site/pages/context.ts';

/** What a phone shows when the site is installed as an app. */
export const GET: APIRoute = async () => {
  const { site, languages } = (await siteContext()).corpus;
  const { brand, shortBrand = brand, tagline, colours, authority } = site;
  const icon = (size: number, purpose: string) => ({
    src: onSite(`/icons/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: onSite('/'),
    name: languages.all.map((locale) => brand[locale]).join(' '),
    short_name: shortBrand[authority],
    description: tagline[authority],
    start_url: onSite(`/${authority}/`),
    scope: onSite('/'),
    display: 'standalone',
    background_color: '#faf7f0',
    theme_color: colours.light,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
