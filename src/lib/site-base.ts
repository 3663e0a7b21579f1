/*
 * A site may stand below a path of its host, such as `/manuals/`. All that we know of pages and files goes by their
 * paths on the site, which begin after that; only what a browser is given has it before them. In pages a step of the
 * build puts it there; scripts ask here.
 */

/** The path that the site stands at, with a slash at both ends. For the browser and the bundler only. */
const base = (): string => import.meta.env.BASE_URL;

/** A path of the site as the browser asks for it. */
export function onSite(path: string): string {
  return base() + path.replace(/^\//, '');
}

/** What a browser asks for as a path of the site; undefined for what belongs to another site of this host. */
export function sitePath(pathname: string): string | undefined {
  return pathname.startsWith(base()) ? `/${pathname.slice(base().length)}` : undefined;
}

/** The path of this page on the site. */
export function pageHere(): string {
  return sitePath(location.pathname) ?? '/';
}

/** The name under which this site keeps something on the device, where another one of this host keeps its own. */
export function keptAs(name: string): string {
  return base() === '/' ? name : base() + name;
}
