// npm run dev: the site as it is being written, with the check's messages as files change.
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isBesideContent } from '../src/schema/index.ts';
import { devCall } from './calls/dev.ts';
import { writeEditorPages } from './lib/editor-pages.ts';
import { moduleFile } from './lib/places.ts';
import { astro, runNode } from './lib/run.ts';

const { contentDir: dir, port, host } = devCall();

/** Editors save in several steps; the check waits until this many milliseconds have passed without a change. */
const quietMs = 300;
const changed = new Set<string>();
let timer: NodeJS.Timeout | undefined;
let checking = false;
/** The pages whose fields an editor completes. */
let known = writeEditorPages(dir);

// A company's content may have all its packages beside it.
const ignore = (path: string) => isBesideContent(path.replaceAll('\\', '/'));
watch(dir, { recursive: true, ignore }, (_event, name) => {
  if (!name || !/\.(?:mdx?|ya?ml)$/.test(name)) return;
  changed.add(name.replaceAll('\\', '/'));
  clearTimeout(timer);
  timer = setTimeout(() => void checkChanged(), quietMs);
});

async function checkChanged(): Promise<void> {
  if (checking || changed.size === 0) return;
  checking = true;
  const paths = [...changed];
  changed.clear();
  // What is gone shows in whatever named it.
  const gone = paths.some((path) => !existsSync(join(dir, path)));
  if (gone || paths.some((path) => /\.mdx?$/.test(path) && !known.has(path))) known = writeEditorPages(dir);
  await runNode([moduleFile('scripts/check'), '--content', dir, ...(gone ? [] : paths.map((path) => join(dir, path)))]);
  checking = false;
  await checkChanged();
}

await runNode([moduleFile('scripts/check'), '--content', dir]);
process.exitCode = await runNode(astro('dev', '--port', String(port), '--host', host), { env: { CONTENT_DIR: dir } });
process.exit();
