import { openFirefox } from '../helpers/engines/firefox.ts';
import { tryIn } from '../helpers/engines/journeys.ts';

tryIn(openFirefox);
