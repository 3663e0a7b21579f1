import { z } from 'zod';
import { field, plainText } from './field.ts';
import { code, formerClause, hashLetters, idPattern } from './identity.ts';
import { revisionNumber } from './revision.ts';

/** The short content hash that a translation names: six letters that change with the text it translates. */
export const contentHash = field(
  hashLetters,
  '所译中文的内容指纹，六个字母，由 npm run translated 填写',
  'The content hash of the Chinese it translates: six letters, filled in by npm run translated',
);

/** The words of one clause in the other language, with the hash of the clause they translate. */
export const translatedEntry = z
  .record(z.string(), z.union([plainText, z.array(plainText).min(1)]))
  .and(z.object({ source: contentHash }));

/** The English side of a page: words only, clause by clause. */
export const translation = field(
  z.strictObject({
    of: field(
      z.union([code, z.string().regex(idPattern)]),
      '所译标准的编码，或手册的编号',
      'The code of the standard, or the id of the manual, that this translates',
    ),
    source: contentHash,
    body: field(
      contentHash.optional(),
      '所译正文的内容指纹；中文有正文时必填',
      'The content hash of the body it translates; needed when the Chinese page has a body',
    ),
    aliases: field(
      z.array(plainText).default([]),
      '英文搜索词，至少三个',
      'Words staff would type in English, at least three',
    ),
    asked: field(
      z.array(plainText).default([]),
      '英文里会怎么问：口语的整句或半句，供搜索用',
      'How staff would ask for it in English, in whole or half sentences; for the search',
    ),
    clauses: field(
      z.record(formerClause, translatedEntry),
      '逐条译文：条款编号对应文字与 source 指纹',
      'The words of each clause, by clause id, each with its source hash',
    ),
    history: field(
      z.record(revisionNumber, z.record(formerClause, plainText)).optional(),
      '修订说明的译文：修订号、条款编号、文字',
      'The notes of the revision history: revision number, clause id, words',
    ),
  }),
  '译文：只写文字，不写数据',
  'The translation: words only, no facts',
);
export type Translation = z.output<typeof translation>;
