/** The words that a page carries for the form, in the order in which it carries them. */
export const askWords = [
  'about',
  'which',
  'whole',
  'note',
  'keep',
  'cancel',
  'kept',
  'unkept',
  'yours',
  'remove',
  'hand',
] as const;
