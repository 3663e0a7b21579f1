import { Worker } from 'node:worker_threads';
import type { Problem } from '../problem.ts';
import type { ProofTask } from './task.ts';

interface Answer {
  id: number;
  problems?: readonly Problem[];
  failure?: string;
}

/** Proves pages on a thread of its own, so that the next cards are set meanwhile. Close it, or the process stays. */
export class Prover {
  readonly #worker = new Worker(new URL(`worker${import.meta.filename.slice(-3)}`, import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 },
  });
  readonly #waiting = new Map<
    number,
    { resolve: (problems: readonly Problem[]) => void; reject: (error: Error) => void }
  >();
  #last = 0;

  constructor() {
    this.#worker.on('message', ({ id, problems, failure }: Answer) => {
      const task = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (problems) task?.resolve(problems);
      else task?.reject(new Error(failure));
    });
    this.#worker.on('error', (error: Error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
  }

  /** Begins at once and answers when done. */
  prove(task: ProofTask): Promise<readonly Problem[]> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, task });
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
