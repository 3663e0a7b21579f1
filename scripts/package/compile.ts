import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { productDir } from '../lib/places.ts';
import { writeBuildMark } from './build-mark.ts';
import { doors, packageFiles } from './files.ts';

/** Where the package is compiled to; `files` of package.json names it. */
export const compiledDir = join(productDir, 'compiled');

/** What is said of packages that come without types. */
const declarations = ts.sys.readDirectory(join(productDir, 'src'), ['.d.ts'], [], ['**/*.d.ts']);

const { config } = ts.readConfigFile(join(productDir, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
  config: object;
};
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, productDir);
const ours: ts.CompilerOptions = {
  ...options,
  noEmit: false,
  allowImportingTsExtensions: false,
  rewriteRelativeImportExtensions: true,
};

/** Compiles the package into a folder that it empties first. Returns what TypeScript finds wrong. */
export function compilePackage(outDir = compiledDir, { types = true } = {}): string[] {
  rmSync(outDir, { recursive: true, force: true });
  for (const path of packageFiles()) compile(path, outDir);
  const faults = types ? writeTypes(outDir) : [];
  writeBuildMark(outDir);
  return faults;
}

function compile(path: string, outDir: string): void {
  const target = join(outDir, path.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  const source = join(productDir, path);
  if (/\.(?:astro|mjs)$/.test(path)) writeFileSync(target, renamed(readFileSync(source, 'utf8')));
  else if (!path.endsWith('.ts')) cpSync(source, target);
  // File by file, as the checker has seen them together in `npm run typecheck`.
  else writeFileSync(target, codeOf(source));
}

function codeOf(file: string): string {
  // The name tells that an angle bracket begins a type and no element.
  const how = { compilerOptions: ours, fileName: file };
  return ts.transpileModule(readFileSync(file, 'utf8'), how).outputText;
}

/** Components and settings stay as they are, but what they name was compiled. */
function renamed(text: string): string {
  return text.replaceAll(/(['"](?:\.{1,2}\/|src\/)[^'"\n]*)\.ts(?=['"])/g, '$1.js');
}

function writeTypes(outDir: string): string[] {
  const emitting = { ...ours, declaration: true, emitDeclarationOnly: true, rootDir: productDir, outDir };
  const seen = doors.map((path) => join(productDir, path));
  const program = ts.createProgram([...seen, ...declarations], emitting);
  const { diagnostics } = program.emit();
  const all = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  return all.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
