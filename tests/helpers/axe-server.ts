import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Listening, listen } from './loopback.ts';

/**
 * Serves the script that audits pages, on loopback. Browsers keep a script that has an address, compiled; handed in as
 * text it is compiled for every page anew, which takes as long as half an audit.
 */
export async function serveAxe(): Promise<Listening> {
  const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
  const { url, close } = await listen((_request, response) => {
    response
      .writeHead(200, {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'public, max-age=31536000, immutable',
      })
      .end(script);
  });
  return { url: `${url}/axe.js`, close };
}
