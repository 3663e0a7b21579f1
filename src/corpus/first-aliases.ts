/** How many search words of a standard are searched first; authors put the likeliest first. */
export const firstAliases = 7;
