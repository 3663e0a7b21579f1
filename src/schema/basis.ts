import { z } from 'zod';
import { bilingual, inLanguages, type Labels, oneOf } from './bilingual.ts';
import { dateField } from './date.ts';
import { field, plainText } from './field.ts';
import { inJson } from './in-json.ts';
import { basisPattern } from './identity.ts';

/** What a document that standards rest on is, where that matters to whoever is held to it. */
export const documentKinds = {
  law: { zh: '法律法规', en: 'Law' },
  contract: { zh: '合同', en: 'Contract' },
  standard: { zh: '外部标准', en: 'Standard' },
  internal: { zh: '内部文件', en: 'Internal document' },
} as const satisfies Labels<string>;

const idOf = (zh: string, en: string) => field(z.string().regex(basisPattern), zh, en);

/** Where a law, a contract or the like is to be found, and from when to when it holds. */
const documentFields = {
  kind: field(
    oneOf(documentKinds).optional(),
    '法律法规、合同、外部标准或内部文件；写了就列在“依据的法规与合同”页',
    'A law, a contract, a standard or an internal document; one that says so stands on the page of laws',
  ),
  number: field(plainText.optional(), '文号或合同号', 'Its number'),
  edition: field(bilingual.optional(), '版本，例如“2024 年修订”', 'Its edition, such as “of 2024”'),
  address: field(
    z.string().optional(),
    '网址，以 https:// 开头',
    'Where it can be read: an address that begins with https://',
  ),
  validFrom: dateField('开始有效的日期', 'The first day on which it holds').optional(),
  validTo: dateField('有效的最后一天', 'The last day on which it holds').optional(),
  articles: field(
    z
      .array(inLanguages({ id: idOf('条号，例如 36 或 36.2', 'The number of the article, such as 36 or 36.2') }))
      .min(1)
      .optional(),
    '条款所依据的各条；引用时写文件编号、# 和条号，例如 labour-law#36',
    'The articles that clauses rest on, named as document, # and article, such as labour-law#36',
  ),
};

const basisDocument = z
  .strictObject({
    id: idOf('文件编号', 'The id of the document'),
    title: field(bilingual, '文件名称', 'The name of the document'),
    ...documentFields,
    systems: field(
      z.array(inLanguages({ id: idOf('体系编号', 'The id of the system') })).default([]),
      '文件中的体系，逐条编号',
      'The numbered systems in the document',
    ),
  })
  .superRefine(({ address, validFrom, validTo }, context) => {
    const fault = (path: string, reason: string) => {
      context.addIssue({ code: 'custom', params: { reason }, path: [path] });
    };
    if (address !== undefined && !isSafeAddress(address)) fault('address', 'address-not-https');
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) fault('validTo', 'valid-reversed');
  })
  .meta(inJson({ properties: { address: { type: 'string', pattern: '^https:\\/\\/\\S+$' } } }));
export type BasisDocument = z.output<typeof basisDocument>;

/** Documents that standards rest on, and the numbered systems in them. */
export const basisFile = z.strictObject({
  documents: field(z.array(basisDocument).min(1), '依据文件', 'The documents'),
});

function isSafeAddress(text: string): boolean {
  return /^https:\/\/\S+$/.test(text) && URL.canParse(text) && new URL(text).hostname.includes('.');
}
