// Keeps compiled scripts between runs: most of a short run is spent on reading some nine hundred of them anew.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheDir } from './places.ts';

// Where nothing can be written, as in a container that is read only, runs only take a little longer.
enableCompileCache(join(cacheDir, 'compiled'));
