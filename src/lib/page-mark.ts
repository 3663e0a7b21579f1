/**
 * The name of a meta element that every page of a site carries, so that the offline copy can tell a page of the manuals
 * from that of a login or a network that answers everything.
 */
export const pageMark = 'standards-page';
