import { cpSync, createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes the folder `media` of the content, with its pictures, videos and attached files, into the site, and tells pages
 * how large each of them is.
 */
export function mediaFiles(contentDir: string): AstroIntegration {
  const folder = join(contentDir, 'media');
  return {
    name: 'media-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.MEDIA_SIZES': JSON.stringify(sizesIn(folder)) } } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
          if (!Object.hasOwn(sizesIn(folder), path)) next();
          else createReadStream(join(contentDir, path)).pipe(response);
        });
      },
      'astro:build:done': ({ dir }) => {
        if (existsSync(folder)) cpSync(folder, join(fileURLToPath(dir), 'media'), { recursive: true });
      },
    },
  };
}

/** The files of the folder by their addresses, with how many bytes each has. */
function sizesIn(folder: string): Record<string, number> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [`/media/${relative(folder, file).split(sep).join('/')}`, statSync(file).size];
    }),
  );
}
