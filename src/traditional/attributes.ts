import type { Element, Properties } from 'hast';
import { languageOf } from '../languages/index.ts';
import type { Derivation } from './derivation.ts';

/** Attributes that people read or hear. What stands in a data attribute in Chinese is there to be shown. */
const shown = /^(?:data[A-Z]\w*|aria(?:Label|Description|RoleDescription|ValueText)|title|alt|placeholder|label)$/;

/** Turns the attributes of an element into a derived language, in place: its language, its links, what people read. */
export function deriveAttributes({ properties, tagName }: Element, derivation: Derivation): void {
  const { from, locale, tag } = derivation.language;
  if (properties['lang'] === languageOf(from).tag) properties['lang'] = tag;
  for (const name of ['dataLang', 'dataLanguage']) if (properties[name] === from) properties[name] = locale;
  // A link that names the language of its target leads to that language from everywhere.
  if (typeof properties['href'] === 'string' && properties['hrefLang'] === undefined)
    properties['href'] = derivedPath(properties['href'], derivation);
  for (const [name, value] of Object.entries(properties))
    if (typeof value === 'string' && (shown.test(name) || isDescription(tagName, name, properties)))
      properties[name] = derivation.values?.get(value) ?? derivation.convert(value);
}

/** A path of the source's pages as one of the derived pages; any other address as it is. */
function derivedPath(path: string, { language: { from, locale } }: Derivation): string {
  return path.startsWith(`/${from}/`) ? path.replace(from, locale) : path;
}

function isDescription(tagName: string, attribute: string, { name }: Properties): boolean {
  return tagName === 'meta' && name === 'description' && attribute === 'content';
}
