// npm run preview: serves the site as it was last built.
import { existsSync, realpathSync } from 'node:fs';
import { previewCall } from './calls/preview.ts';
import { misuse } from './lib/exit.ts';
import { serveUntilStopped } from './lib/port.ts';
import { distDir } from './lib/places.ts';
import { recover } from './lib/staging.ts';

const place = previewCall();
const dir = existsSync(distDir) ? realpathSync(distDir) : distDir;
recover(dir);
if (!existsSync(dir)) misuse('There is no built site yet. Build it first: npm run build');
await serveUntilStopped(dir, place, 'npm run preview');
