// Builds the sites of the content folders that are named, for the tests: `node build-sites.ts <folder>…`.
import { buildSites } from './built-site.ts';

await buildSites(process.argv.slice(2));
