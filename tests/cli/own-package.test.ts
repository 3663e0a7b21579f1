import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tempDir } from '../helpers/cli.ts';
import { type Company, makeCompany } from '../helpers/company.ts';

let company: Company;
const file = 'packs/from-the-house.tgz';
const pack = () => join(company.dir, file);

/** What npm leaves in the folder of a company that installed the package from a file. */
beforeAll(() => {
  company = makeCompany();
  mkdirSync(join(company.dir, 'packs'));
  writeFileSync(pack(), 'the package');
  const integrity = `sha512-${createHash('sha512').update('the package').digest('base64')}`;
  const dependencies = { 'service-standards': `file:${file}` };
  writeFileSync(join(company.dir, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const notes = { packages: { 'node_modules/service-standards': { integrity } } };
  writeFileSync(join(company.dir, 'node_modules/.package-lock.json'), JSON.stringify(notes));
  // The package is compiled.
}, 120_000);
afterAll(() => rmSync(company.dir, { recursive: true, force: true }));

test('a company that begins from an installed package gets its file along, and installs from that', async () => {
  const folder = join(tempDir(), 'next');
  const begun = await company.run([
    'init',
    folder,
    '--yes',
    '--languages',
    'en',
    '--name',
    'Foglamp',
    '--trade',
    'hotel',
  ]);
  expect(begun, begun.stderr).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(folder, 'from-the-house.tgz'), 'utf8')).toBe('the package');
  const { dependencies, scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    scripts: Record<string, string>;
  };
  expect(dependencies).toEqual({ 'service-standards': 'file:from-the-house.tgz' });
  expect(scripts['check']).toBe('standards check');
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('from-the-house.tgz');
  expect(existsSync(join(folder, 'content/docs/en'))).toBe(true);
});

test('it says which version and build it is, and when the file beside it is another', async () => {
  const same = await company.run(['--version']);
  expect(same).toMatchObject({ code: 0, stderr: '' });
  expect(same.stdout).toMatch(/^service-standards [\d.]+，构建 [0-9a-f]{8}\n$/);
  writeFileSync(pack(), 'a newer package under the same name');
  const other = await company.run(['--version']);
  expect(other).toMatchObject({ code: 1, stdout: same.stdout });
  expect(other.stderr).toBe(
    `${file} 与装上的不是同一个：名称和版本相同时，npm 不会自己换。请运行 npm install ./${file}\n`,
  );
});

test('its list of commands is in the language of the company', async () => {
  const { code, stdout } = await company.run(['--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^用法：standards <命令> \[选项\]\n/);
  expect(stdout).not.toContain('checks the content');
});
