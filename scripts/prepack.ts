// npm run prepack: compiles what a company installs. `npm pack` runs it before it packs.
import { readArgs } from './lib/args.ts';
import { exitCodes } from './lib/exit.ts';

readArgs({
  name: 'npm run prepack --',
  summary: {
    zh: '把安装包编译到 compiled/，npm pack 会打包它。其中什么也不提交。',
    en: 'Compiles the package into compiled/, which npm pack packs. Nothing of it is committed.',
  },
  options: {},
});
// The compiler takes a while to load.
const { compilePackage } = await import('./package/compile.ts');
const faults = compilePackage();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? exitCodes.issues : exitCodes.clean;
