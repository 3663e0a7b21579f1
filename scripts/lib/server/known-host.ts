/** The address of this machine that no other machine reaches. */
export const loopback = '127.0.0.1';

/** The names of this machine: that of the loopback, and its addresses, of which there are many. */
const ownName = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)$/i;
/** A `Host` header with or without a port; an address of version 6 stands in brackets. */
const named = /^(?:\[([\d:a-f]+)\]|([^:[\]]+))(?::\d+)?$/i;

/**
 * Whether a request may be answered by a server that listens at an address. One that listens on this machine alone
 * answers only to its names: a page from elsewhere can point a name of its own here and would read the manuals. Who
 * opens the server to others chose to be reached by any name.
 */
export function isKnownHost(host: string | undefined, listensAt: string): boolean {
  if (!ownName.test(listensAt)) return true;
  const [, address, name] = named.exec(host ?? '') ?? [];
  return ownName.test(address ?? name ?? '');
}
