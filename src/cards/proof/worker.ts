// Proves pages beside the typesetter, which keeps its own thread busy.
import { parentPort } from 'node:worker_threads';
import type { ProofTask } from './task.ts';
import { proveFaces } from './pages.ts';

parentPort?.on('message', ({ id, task }: { id: number; task: ProofTask }) => {
  proveFaces(task).then(
    (problems) => parentPort?.postMessage({ id, problems }),
    (error: unknown) => parentPort?.postMessage({ id, failure: String(error) }),
  );
});
