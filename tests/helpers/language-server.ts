import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectDir } from './project.ts';

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
  params?: unknown;
}

/** The language server of the Astro extension, spoken to as an editor does. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #last = 0;
  #received = Buffer.alloc(0);

  constructor() {
    // It comes with the checker of components, in the version of the extension.
    const checker = createRequire(import.meta.url).resolve('@astrojs/check');
    const server = createRequire(checker).resolve('@astrojs/language-server/bin/nodeServer.js');
    this.#process = spawn(process.execPath, [server, '--stdio'], { stdio: 'pipe' });
    this.#process.stdout.on('data', (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      this.#read();
    });
  }

  /** Starts a session in a folder, with what the project's settings ask for. */
  async start(folder: string): Promise<void> {
    const uri = pathToFileURL(folder).toString();
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
      initializationOptions: {
        typescript: { tsdk: resolve(projectDir, 'node_modules/typescript/lib') },
        contentIntellisense: true,
      },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Opens a file with a text; gives its address. */
  open(file: string, text: string): string {
    const uri = pathToFileURL(file).toString();
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'mdx', version: 1, text } },
    });
    return uri;
  }

  /** Asks and waits for the answer. */
  ask(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    this.#send({ id, method, params });
    return new Promise((answered) => this.#waiting.set(id, answered));
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(): void {
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('utf8', 0, Math.max(0, head)))?.[1]);
      if (head < 0 || this.#received.length < head + 4 + length) return;
      const text = this.#received.toString('utf8', head + 4, head + 4 + length);
      this.#received = this.#received.subarray(head + 4 + length);
      const message = JSON.parse(text) as Message;
      if (message.method !== undefined && message.id !== undefined)
        // It asks for settings and the like: there are none.
        this.#send({
          id: message.id,
          result: message.method === 'workspace/configuration' ? [null, null, null] : null,
        });
      else if (message.id !== undefined) {
        this.#waiting.get(message.id)?.(message.result);
        this.#waiting.delete(message.id);
      }
    }
  }
}
