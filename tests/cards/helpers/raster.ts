import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page as pixels, four bytes each. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8ClampedArray;
  /** Pixels to a millimetre. */
  perMm: number;
}

/** A rectangle of a page, in millimetres from its top left corner. */
export interface Area {
  xMm: number;
  yMm: number;
  widthMm: number;
  heightMm: number;
}

/** Draws areas of the pages of a PDF, counted from 1, at a resolution in dots to the inch. */
export async function rasters(
  pdf: Uint8Array,
  wanted: readonly { page: number; area: Area }[],
  dpi: number,
): Promise<Raster[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const perMm = dpi / 25.4;
  try {
    const drawn: Raster[] = [];
    for (const { page: number, area } of wanted) {
      const page = await document.getPage(number);
      const [width, height] = [Math.round(area.widthMm * perMm), Math.round(area.heightMm * perMm)];
      const viewport = page.getViewport({ scale: dpi / 72, offsetX: -area.xMm * perMm, offsetY: -area.yMm * perMm });
      const canvas = createCanvas(width, height);
      const context = canvas.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      // The canvas of this package draws as a browser's does; its types only do not say so.
      await page.render({
        canvas: canvas as unknown as HTMLCanvasElement,
        canvasContext: context as unknown as CanvasRenderingContext2D,
        viewport,
      }).promise;
      drawn.push({ width, height, data: new Uint8ClampedArray(context.getImageData(0, 0, width, height).data), perMm });
    }
    return drawn;
  } finally {
    await task.destroy();
  }
}

/** A part of a page, in millimetres from its top left corner. */
export function cropped({ width, data, perMm }: Raster, box: Area): Raster {
  const [x, y, w, h] = [box.xMm, box.yMm, box.widthMm, box.heightMm].map((mm) => Math.round(mm * perMm)) as [
    number,
    number,
    number,
    number,
  ];
  const part = new Uint8ClampedArray(w * h * 4);
  for (let row = 0; row < h; row += 1)
    part.set(data.subarray(((y + row) * width + x) * 4, ((y + row) * width + x + w) * 4), row * w * 4);
  return { width: w, height: h, data: part, perMm };
}

/** Turned by half a turn. */
export function turned({ width, height, data, perMm }: Raster): Raster {
  const pixels = new Uint32Array(data.buffer.slice(0)).reverse();
  return { width, height, data: new Uint8ClampedArray(pixels.buffer), perMm };
}

/** Whether a pixel is dark. */
export function dark({ width, data }: Raster, x: number, y: number): boolean {
  return (data[(y * width + x) * 4] ?? 255) < 128;
}
