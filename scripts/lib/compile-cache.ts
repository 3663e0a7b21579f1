// Keeps compiled scripts between runs: most of a short run is spent on reading some nine hundred of them anew.
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Where nothing can be written, as in a container that is read only, runs only take a little longer.
enableCompileCache(resolve(import.meta.dirname, '../../.cache/compiled'));
