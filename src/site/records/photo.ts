/** The longest side of a kept photo, in pixels: enough to read a label, small enough for hundreds. */
const longestPx = 1600;

/** A photo as it is kept: no larger than needed, and without what the camera adds, such as the place. */
export async function smallPhoto(file: Blob): Promise<Blob> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, longestPx / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No photo'))), 'image/jpeg', 0.8);
  });
}
