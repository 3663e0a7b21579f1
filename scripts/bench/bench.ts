import type { Bilingual } from '../../src/schema/index.ts';

/** One measured ratio with the bound it must keep. */
export interface Gate {
  name: string;
  ratio: number;
  bound: number;
  /** Whether the ratio must stay at or below the bound, or at or above it. */
  keep: 'at-most' | 'at-least';
}

/** A comparison of ours with another in one run. It prints what it measures and returns its gates. */
export interface Bench {
  /** What it compares, in one sentence. */
  summary: Bilingual;
  /** How many standards it makes unless told otherwise. */
  standards: number;
  run(options: BenchOptions): Promise<readonly Gate[]>;
}

export interface BenchOptions {
  standards: number;
  /** An empty folder for everything the bench makes; it is removed afterwards unless it is to be kept. */
  dir: string;
}

/** Whether a gate holds. */
export function holds({ ratio, bound, keep }: Gate): boolean {
  return keep === 'at-most' ? ratio <= bound : ratio >= bound;
}

/** A gate as a line of the result. */
export function gateText(gate: Gate): string {
  const sign = gate.keep === 'at-most' ? '≤' : '≥';
  return `${holds(gate) ? 'holds' : 'FAILS'}  ${gate.name}: ${gate.ratio.toFixed(3)} (${sign} ${gate.bound})`;
}
