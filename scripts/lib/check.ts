import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Report, type ReportOptions, rules, runCheck } from '../../src/check/index.ts';
import { corpusFromDisk } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { siteConfig } from '../../src/site.config.ts';

const publicDir = resolve(import.meta.dirname, '../../public');

/** Today's date in the site's time zone, YYYY-MM-DD. */
export function todayHere(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: siteConfig.timeZone }).format(new Date());
}

/** Checks a content folder with every rule. */
export function checkContent(dir: string, today: string = todayHere()): Report {
  const assets = new Set([...filesBelow(publicDir, publicDir), ...filesBelow(dir, dir)]);
  return runCheck({ corpus: corpusFromDisk(dir), today, assets, linkHosts: siteConfig.linkHosts }, rules);
}

/** How reports name files and rules. */
export function reportOptions(languages: readonly Locale[], prefix: string): ReportOptions {
  return { languages, prefix, rulePage: (rule, locale) => `${siteConfig.baseUrl}/${locale}/authoring/rules/${rule}/` };
}

/** A path given on the command line as a path below the content folder. */
export function contentPath(dir: string, path: string): string {
  const absolute = existsSync(resolve(path)) ? resolve(path) : join(dir, path);
  return relative(dir, absolute).split(sep).join('/');
}

/** Pictures and other assets below a folder, as paths with forward slashes; empty when it does not exist. */
function filesBelow(root: string, dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return filesBelow(root, path);
    return /\.(?:mdx?|ya?ml)$/.test(entry.name) ? [] : [relative(root, path).split(sep).join('/')];
  });
}
