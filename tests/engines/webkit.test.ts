import { openWebKit } from '../helpers/engines/webkit.ts';
import { tryIn } from '../helpers/engines/journeys.ts';

tryIn(openWebKit);
