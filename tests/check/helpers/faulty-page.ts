/** A page without fault; each row of the table puts one fault into it. */
export const good = `---
title: 男员工发型
description: 前不遮眉。
standard:
  code: AP-03
  kind: appearance
  obligation: must
  clauses:
    - { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }
  declared:
    count: 1
  revision:
    number: '1.0'
    effective: 2026-03-01
    review: 2027-03-01
    owner: service-quality
    approvedBy: service-director
  history:
    - { number: '1.0', date: 2026-02-20 }
  aliases: [头发, 刘海, 染发, 光头]
  basis: [house]
---

## 为什么

让客户放心。
`;
/** Where the page stands. */
export const path = 'docs/zh/appearance/men-hair.mdx';
/** Content by path. */
export type Files = Record<string, string | Uint8Array>;
/** The page with some of its text changed. */
export const withFault = (from: string, to: string): Files => ({ [path]: good.replace(from, to) });
/** The page with another body. */
export const body = (text: string): Files => ({ [path]: good.replace('让客户放心。', text) });

/** A fault put into content, and what the check says of it. */
export interface FaultRow {
  fault: string;
  files: Files;
  rule: string;
  /** Line and column. */
  at: [line: number, column: number];
  /** The field, for faults of data. */
  field?: string;
  /** The line or lines to paste; absent where the meaning cannot be known. */
  corrected?: string;
  file?: string;
  /** How grave it is; an error if left out. */
  level?: 'warning';
  /** Nothing else is told of the file. */
  alone?: true;
}
