/**
 * Runs a task over items, a few at a time. A failure keeps the rest from starting; it is thrown once nothing runs any
 * more.
 */
export async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  let failed = false;
  const runner = async () => {
    for (let item = queue.shift(); item !== undefined && !failed; item = queue.shift()) {
      try {
        await task(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, runner));
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
}
