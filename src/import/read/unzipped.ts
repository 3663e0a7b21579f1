import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { Refusal } from '../refusal.ts';

/** The parts of an Office file by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const most = { bytes: 64 * 1024 * 1024, parts: 5000 } as const;
const chunkBytes = 64 * 1024;

/**
 * The parts of an Office file that hold text. Sizes are counted as they come out, since what the file says of them may
 * be a lie; pictures and macros are not unpacked at all.
 */
export function unzipped(bytes: Uint8Array): Parts {
  const parts = new Map<string, Uint8Array[]>();
  let [count, size] = [0, 0];
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > most.parts) throw new Refusal('bomb');
    if (!isText(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, data) => {
      // What is thrown below comes back here once more.
      if (error) throw error instanceof Refusal ? error : new Refusal('damaged');
      size += data.length;
      if (size > most.bytes) throw new Refusal('bomb');
      chunks.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes)
      unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
  return new Map([...parts].map(([name, chunks]) => [name, sound(joined(chunks))]));
}

/** The names that Office gives to what it writes as XML; a path that leads elsewhere is none of them. */
const isText = (name: string) => /^(?:\[Content_Types\]\.xml|(?:[\w-]+\/)*[\w.-]*\.(?:xml|rels))$/.test(name);

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Refuses a part that declares entities: they can be made to unfold without end, and Office writes none. */
function sound(part: Uint8Array): Uint8Array {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(part))) throw new Refusal('entities');
  return part;
}

/** The text of a part; empty where there is none. */
export function partText(parts: Parts, name: string): string {
  const part = parts.get(name);
  return part ? new TextDecoder().decode(part).replace(/^\ufeff/, '') : '';
}
