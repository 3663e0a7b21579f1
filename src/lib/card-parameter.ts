/** The parameter of a deck's address that names the one card to show. */
export const cardParameter = 'card';
