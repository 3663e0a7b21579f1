import { networkInterfaces } from 'node:os';
import { baseOfBuilt } from './base-of-built.ts';
import type { Parsed } from './args.ts';
import type { Option } from './command.ts';
import { misuse } from './exit.ts';
import { loopback } from './server/known-host.ts';
import { listenAt, serveFolder, type ServeOptions } from './serve.ts';
import { told } from './told.ts';

/** The port that Astro's own server uses, so that an address learnt once stays right. */
export const defaultPort = 4321;

export const portOption: Option = {
  value: 'number',
  help: { zh: `服务的端口（不写就是 ${defaultPort}）`, en: `Port to serve at (${defaultPort} if left out)` },
};
export const hostOption: Option = {
  value: 'address',
  help: {
    zh: '监听的地址（不写就只有这台机器能打开；0.0.0.0 让手机也能打开）',
    en: 'Address to listen on (this machine only if left out; 0.0.0.0 lets phones in)',
  },
};

/** Where to serve. */
export interface Place {
  port: number;
  host: string;
}

/** The place asked for; this machine and the usual port where nothing is said. Ends with 2 for a port that is none. */
export function placeOf(args: Parsed<'port' | 'host'>): Place {
  return { port: portOf(args.value('port')), host: args.value('host') ?? loopback };
}

function portOf(asked: string | undefined): number {
  if (asked === undefined) return defaultPort;
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65535)
    misuse(
      told(
        `${asked} 不是端口。请写 0 到 65535 的数，0 是随便一个空着的。`,
        `Not a port: ${asked}. Give a number from 0 to 65535; 0 takes any free one.`,
      ),
    );
  return port;
}

/**
 * Ends with 2 when nothing can be served there; asked before a long build, so that nobody waits in vain. `again` is
 * what a command that is suggested must repeat, with a blank before it.
 */
export async function ensureFree(place: ServeOptions, command: string, again = ''): Promise<void> {
  const server = await listenAt(place).catch((error: unknown) => refused(error, place, command, again));
  await new Promise((resolve) => server.close(resolve));
}

/** Serves a folder until the process is interrupted, and prints the address. Ends with 2 when the port is taken. */
export async function serveUntilStopped(dir: string, place: ServeOptions, command: string, again = ''): Promise<void> {
  const base = baseOfBuilt(dir);
  const server = await serveFolder(dir, { ...place, base }).catch((error: unknown) =>
    refused(error, place, command, again),
  );
  const addresses = place.host === '0.0.0.0' ? addressesOf(new URL(server.url).port, base) : [server.url];
  const at = addresses.join('  ');
  console.log(`\n${told(`网站在 ${at}  （按 Ctrl-C 停止）`, `Serving at ${at}  (Ctrl-C stops it)`)}`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  await server.close();
}

/** The addresses under which other devices of the network reach this machine. */
function addressesOf(port: string, base: string): string[] {
  const faces = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return faces.filter((face) => face.family === 'IPv4').map((face) => `http://${face.address}:${port}${base}`);
}

function refused(error: unknown, { port, host = loopback }: ServeOptions, command: string, again: string): never {
  const more = (host === loopback ? '' : ` --host ${host}`) + again;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    misuse(
      `${told(
        `端口 ${port} 已有别的程序在用。请换一个，例如：`,
        `Port ${port} is taken by another program. Choose another one, for instance:`,
      )}\n  ${command} -- --port ${port < 65535 ? port + 1 : defaultPort}${more}`,
    );
  if (code === 'EACCES')
    misuse(
      `${told(
        `端口 ${port} 要管理员权限。请写 1023 以上的，例如：`,
        `Port ${port} needs the administrator's rights. Choose one above 1023, for instance:`,
      )}\n  ${command} -- --port ${defaultPort}${more}`,
    );
  return misuse(told(`不能在 ${host}:${port} 打开服务：${message}`, `Cannot serve at ${host}:${port}: ${message}`));
}
