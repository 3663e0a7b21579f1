/**
 * Sets each face as large as it keeps its height, in quarter points, never below the smallest size the page gives it.
 */
export function fitCards(): void {
  // Many faces are measured: each waits until it comes near the screen, and all are done before printing.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        fit(target as HTMLElement);
      }
    },
    { rootMargin: '600px' },
  );
  const faces = document.querySelectorAll<HTMLElement>('.card-face');
  for (const face of faces) observer.observe(face);
  addEventListener('beforeprint', () => {
    for (const face of faces) fit(face);
  });
}

function fit(face: HTMLElement): void {
  if (face.dataset['fitted']) return;
  face.dataset['fitted'] = 'yes';
  if (!fill(face)) {
    // The sentence says in short what the lines say; they stay.
    face.classList.add('is-tight');
    fill(face);
  }
}

/** Finds the largest size; false when the face is too tall even at the smallest. */
function fill(face: HTMLElement): boolean {
  const style = getComputedStyle(face);
  const height = Number.parseFloat(style.minHeight) + 0.5;
  const least = Number.parseFloat(style.getPropertyValue('--card-min'));
  let low = 0;
  let high = Math.round((Number.parseFloat(style.getPropertyValue('--card-max')) - least) * 4);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    face.style.setProperty('--card-size', `${least + middle / 4}pt`);
    if (face.offsetHeight <= height && face.scrollWidth <= face.clientWidth) low = middle;
    else high = middle - 1;
  }
  face.style.setProperty('--card-size', `${least + low / 4}pt`);
  return face.offsetHeight <= height;
}
