import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { companyOf } from '../../scripts/init/company.ts';
import { contentFiles } from '../../scripts/init/content-files.ts';
import { testDay } from './day.ts';

/** Writes the content that a hotel begins with which speaks English alone. */
export function writeBegunContent(dir: string): void {
  const name = 'Harbour and Hillside Hotels International';
  for (const { path, text } of contentFiles(companyOf({ languages: ['en'], name, trade: 'hotel' }), testDay)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}
