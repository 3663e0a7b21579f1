import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { type CpuRun, measureCpu } from './cpu.ts';
import { writeContent } from './generate.ts';
import { standardsPerManual } from './made-standards.ts';

/** Rules of markdownlint that our pages break by design: long lines, and a title that stands in the frontmatter. */
const markdownlintConfig = {
  config: { default: true, MD013: false, MD025: false, MD041: false },
  noBanner: true,
  noProgress: true,
};

/** How often each is run; the better run of each counts, as neighbours on the machine only ever make one slower. */
const rounds = 3;

/** Files checked per second of CPU, against markdownlint on the same files. */
export const checkBench: Bench['run'] = async ({ standards, dir }) => {
  const content = join(dir, 'content');
  const made = writeContent(content, standards);
  const files = readdirSync(join(content, 'docs'), { recursive: true }).filter((name) =>
    String(name).endsWith('.mdx'),
  ).length;
  // One fault that both report, so that neither can pass by looking away: trailing blanks and a heading out of order.
  appendFileSync(
    join(content, 'docs/zh', `${made[0]?.slug ?? ''}.mdx`),
    '\n### Unexpected   \n#Unexpected\n\n{planted}\n',
  );
  const config = join(dir, '.markdownlint-cli2.jsonc');
  writeFileSync(config, JSON.stringify(markdownlintConfig));

  const ours: CpuRun[] = [];
  const theirs: CpuRun[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measured('our check', ['scripts/check.ts', '--content', content], dir));
    theirs.push(
      await measured(
        'markdownlint-cli2',
        ['node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs', '--config', config, `${content}/docs/**/*.mdx`],
        dir,
      ),
    );
  }
  const rate = (runs: readonly CpuRun[]) => files / Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds));
  console.log(`\n${files} files of ${standards} standards, ${standardsPerManual} a manual, files per second of CPU`);
  console.log(`  our check          ${rate(ours).toFixed(0)}\n  markdownlint-cli2  ${rate(theirs).toFixed(0)}`);
  return [
    {
      name: 'files per CPU second, ours / markdownlint-cli2',
      ratio: rate(ours) / rate(theirs),
      bound: 1.3,
      keep: 'at-least',
    },
  ];
};

async function measured(name: string, args: readonly string[], dir: string): Promise<CpuRun> {
  const run = await measureCpu(args, dir);
  if (run.code !== 1)
    throw new Error(
      `${name} should have found the planted fault and ended with 1, but ended with ${run.code ?? 'a signal'}`,
    );
  console.log(`  ${name}: ${run.cpuSeconds.toFixed(1)} s of CPU, ${run.wallSeconds.toFixed(1)} s`);
  return run;
}
