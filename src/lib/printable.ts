/** What ends a line, moves the cursor, changes the colour or turns the direction of what follows. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** What a build service takes for a command of its own, wherever it stands in a line. */
const serviceCommand = /##(?=(?:vso)?\[)/g;

/**
 * A text of content as it may be printed within a line: what would act on the terminal, or on the service that reads
 * the log, is shown as a sign. Each character stays one, so that places are kept but for commands.
 */
export function printable(text: string): string {
  return text
    .replaceAll(unprintable, signOf)
    .replaceAll(serviceCommand, '# #')
    .replace(/^\s*::/, ': :');
}

/** A text of several lines, each printable. */
export function printableLines(text: string): string[] {
  return text.split(/\r?\n/).map(printable);
}

/** JSON in which such characters are written as escapes, which mean the same to whoever reads it. */
export function printableJson(json: string): string {
  return json.replaceAll(unprintable, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The picture of a control character, such as ␛; ␦ for those that have none. */
function signOf(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '␦';
}
