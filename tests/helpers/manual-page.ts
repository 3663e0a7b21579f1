/** The Chinese front page of a manual with one section, which lists the standards of the given codes. */
export function manualPage({ id, number, codes }: { id: string; number: string; codes: string }): string {
  return `---
title: 手册
description: 一句话
manual:
  id: ${id}
  number: ${number}
  order: 1
  version: '1.0'
  secrecy: internal
  audience: [all]
  owner: service-quality
  written: { by: greeter, on: 2026-01-01 }
  checked: { by: greeter, on: 2026-01-02 }
  approved: { by: greeter, on: 2026-01-03 }
  revisions:
    - { id: v1, version: '1.0', date: 2026-01-03, text: 首次发布 }
  sections:
    - { id: one, text: 甲, standards: [${codes}] }
---
`;
}
