/**
 * What a careful editor makes of a source, written before the import ever saw it. Each clause in a line: its words,
 * then what else it lays down: `do` or `dont`; `every 2 month`, `every week ≥`, `every month x2`; `≤ 15 minute`,
 * `= 3 cm`, `90–110 cm`, `≤ 2 hour a day`; `grade a`, `channel phone`, `in person`.
 */
export type Truth = Readonly<Record<string, readonly (readonly [words: string, ...facts: string[]])[]>>;
