/** Codes of Chinese characters in GBK, worked out from the decoder, as there is no encoder at hand. */
let codes: Map<string, readonly [number, number]> | undefined;

function table(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const made = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if ([...character].length === 1 && character !== '\ufffd') made.set(character, [high, low]);
    }
  return made;
}

/** A text as an editor with the old Chinese encoding would save it. */
export function gbkOf(text: string): Uint8Array {
  codes ??= table();
  return new Uint8Array([...text].flatMap((character) => [...(codes?.get(character) ?? [character.charCodeAt(0)])]));
}
