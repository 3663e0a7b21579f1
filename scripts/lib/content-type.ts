import { lookup } from 'mrmime';

/** Text as far as its bytes go: without a charset, browsers read it as they please. */
const text = /^text\/|^application\/(?:json|manifest\+json|xml)$/;

/** The media type that a file is sent as, told by the end of its name. */
export function contentTypeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return text.test(type) ? `${type}; charset=utf-8` : type;
}
