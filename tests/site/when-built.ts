import { inject } from 'vitest';
import { untilReady } from '../helpers/readiness.ts';

await untilReady(inject('ready'));
