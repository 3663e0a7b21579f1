/** Work that may be left off after each of its steps, so that what a reader does meanwhile need not wait for it. */
export type Steps<Result = void> = Generator<undefined, Result>;

/** How long work goes on before it lets others in, in milliseconds: with a key's own work it stays unnoticed. */
const slice = 8;

/** Does all of a work now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Does a work in slices, between which keys are answered. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + slice;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
