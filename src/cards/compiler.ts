import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Day } from '../lib/day.ts';
import { cardFonts } from './fonts/font.ts';
import { freeYoung, giveBackRoom } from './garbage.ts';
import type { CardPicture } from './model.ts';

const workspace = join(import.meta.dirname, 'typst');

/**
 * What came of a compilation: what was made of the document, or what was said against it. A warning counts as an error:
 * a missing font is only one.
 */
export type Compiled<Made> = { made: Made; messages?: undefined } | { made?: undefined; messages: readonly string[] };

interface Diagnostic {
  message: string;
}

/** Reads a picture of the content by its address in the site; undefined where there is none. */
export type MediaReader = (address: string) => Uint8Array | undefined;

const isPicture = (value: unknown): value is CardPicture =>
  typeof value === 'object' && value !== null && 'file' in value && 'alt' in value && !('there' in value);

/** The typesetter: templates from this folder, fonts from this repository, data as JSON, nothing from the network. */
export class Typesetter {
  readonly #compiler: NodeCompiler;
  readonly #media: MediaReader;

  /** With the card fonts, unless others are given; without a reader of media, pictures are framed places. */
  constructor(fonts: Buffer[] = cardFonts(), media: MediaReader = () => undefined) {
    this.#media = media;
    // All of the content was read just before: what reading it took would lie beside what setting takes.
    giveBackRoom();
    this.#compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
  }

  /**
   * Sets a template with its data and gives what is made of the document. Text in the data is never read as markup. The
   * document is only lent: one that was kept while something is awaited would outlive its release.
   */
  set<Made>(
    template: 'looks' | 'faces' | 'sheets' | 'calibration',
    job: unknown,
    make: (document: NodeTypstDocument) => Made,
  ): Compiled<Made> {
    const text = JSON.stringify(job, (_key, value: unknown) => (isPicture(value) ? this.#withPicture(value) : value));
    this.#compiler.mapShadow(join(workspace, 'job.json'), Buffer.from(text));
    const result = this.#compiler.compile({ mainFilePath: join(workspace, `${template}.typ`), resetRead: true });
    const said = [result.takeDiagnostics(), result.takeWarnings()].flatMap(
      (error) => (error?.shortDiagnostics ?? []) as Diagnostic[],
    );
    const document = result.result;
    if (document && said.length === 0) return { made: make(document) };
    return { messages: said.length > 0 ? said.map(({ message }) => message) : ['no document was made'] };
  }

  /** A picture that the template finds under its address, or that it leaves a framed place for. */
  #withPicture(picture: CardPicture): CardPicture & { there: boolean } {
    const bytes = this.#media(picture.file);
    if (bytes) this.#compiler.mapShadow(join(workspace, picture.file), Buffer.from(bytes));
    return { ...picture, there: bytes !== undefined };
  }

  /** Sheets from the pages of a face document: set ten times as fast as copied with a PDF library. */
  sheets(job: unknown, faces: Uint8Array, day: Day): Compiled<Buffer> {
    this.#compiler.mapShadow(join(workspace, 'faces.pdf'), Buffer.from(faces));
    return this.set('sheets', job, (document) => this.print(document, day));
  }

  /** What the template noted under a label, as data. */
  notes(document: NodeTypstDocument, label: string): readonly unknown[] {
    return this.#compiler.query(document, { selector: `<${label}>`, field: 'value' }) as unknown[];
  }

  /**
   * The document as PDF/A-2a, tagged and dated by the day alone, so that two runs of a day give the same bytes. Throws
   * where the standard is not met.
   */
  archive(document: NodeTypstDocument, day: Day): Buffer {
    return this.#compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp: secondsOf(day) });
  }

  /** The document as a plain PDF without tags, for the printer only. */
  print(document: NodeTypstDocument, day: Day): Buffer {
    return this.#compiler.pdf(document, { pdfTags: false, creationTimestamp: secondsOf(day) });
  }

  /** Forgets what was set before, which bounds the memory of a long run. */
  forget(): void {
    this.#compiler.evictCache(0);
  }

  /** The same, and frees documents no longer used. They lie outside the heap, so the collector would not hurry. */
  async release(): Promise<void> {
    this.forget();
    await freeYoung();
  }
}

function secondsOf(day: Day): number {
  return Date.parse(day) / 1000;
}
