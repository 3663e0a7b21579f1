// npm run preview: serves the site as it was last built.
import { existsSync, realpathSync } from 'node:fs';
import { previewCall } from './calls/preview.ts';
import { misuse } from './lib/exit.ts';
import { serveUntilStopped } from './lib/port.ts';
import { distDir } from './lib/places.ts';
import { recover } from './lib/staging.ts';
import { told } from './lib/told.ts';

const place = previewCall();
const dir = existsSync(distDir) ? realpathSync(distDir) : distDir;
recover(dir);
if (!existsSync(dir))
  misuse(told('还没有生成过网站，先生成：npm run build', 'There is no built site yet. Build it first: npm run build'));
await serveUntilStopped(dir, place, 'npm run preview');
