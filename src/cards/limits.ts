/** Cards in one file, set at once. More need too much memory: 50 cards in two languages take about 450 MB. */
export const cardsAtOnce = 50;
