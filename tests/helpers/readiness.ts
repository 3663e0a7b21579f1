import { setTimeout as pause } from 'node:timers/promises';
import { type Listening, listen } from './loopback.ts';

const pauseMs = 250;

/** Tells other processes how a piece of work stands: under way (202), done (200), or failed, and why (500). */
export function serveReadiness(work: Promise<void>): Promise<Listening> {
  let status = 202;
  let said = '';
  work.then(
    () => (status = 200),
    (reason: unknown) => {
      status = 500;
      said = reason instanceof Error ? reason.message : String(reason);
    },
  );
  return listen((_request, response) => void response.writeHead(status).end(said));
}

/** Waits until the work told of at an address is done. Rejects with the words of the failure. */
export async function untilReady(url: string): Promise<void> {
  for (;;) {
    const { status, text } = await ask(url);
    if (status === 200) return;
    if (status !== 202) throw new Error(text);
    await pause(pauseMs);
  }
}

async function ask(url: string): Promise<{ status: number; text: string }> {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
}
