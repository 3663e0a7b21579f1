/** Cards in one file, set at once. More need too much memory: 50 cards in two languages take some 430 MB in all. */
export const cardsAtOnce = 50;
