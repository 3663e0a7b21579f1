import { z } from 'zod';
import { field, withRole } from './field.ts';
import type { Identified } from './role.ts';
import type { VocabularyName } from './vocabulary-names.ts';

/** A standard's code: two or three capitals, a hyphen, two or three digits. Never used twice. */
export const codePattern = /^[A-Z]{2,3}-\d{2,3}$/;
/** Lower-case words joined by hyphens, for ids of clauses and vocabulary entries. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = z.string().regex(idPattern);

/**
 * The short hash of a text: six letters that change with it. Trimmed as the words beside it are: Zod throws when the
 * two readings of one field differ.
 */
export const hashLetters = z
  .string()
  .trim()
  .regex(/^[a-p]{6}$/);

export const code = field(
  z.string().regex(codePattern),
  '标准编码：两三个大写字母、连字符、两三位数字，例如 AP-03，永不重复使用',
  'The code of the standard: two or three capitals, a hyphen, two or three digits, such as AP-03; never reused',
);

/** The code of another standard. */
export const codeReference = withRole(code, { role: 'reference' });

/** The address of an entry within its page. */
export const clauseId = field(
  withRole(id, { role: 'clause-id' }),
  '条款编号：小写英文词，用连字符相连，在本标准内唯一且不再更改',
  'The id of the clause: lower-case words joined by hyphens, unique in this standard and never changed',
);

/** A clause of the same standard, by its id. */
export const ownClause = field(
  withRole(id, { role: 'own-clause' }),
  '本标准的条款编号',
  'The id of a clause of this standard',
);

/** A clause that may be gone by now, in a history or a translation. */
export const formerClause = field(id, '条款编号', 'The id of the clause');

/** An entry of a closed list, by its id. */
export function vocabularyId(from: VocabularyName) {
  return field(
    withRole(id, { role: 'vocabulary', from }),
    '词表编号：小写英文词，用连字符相连',
    'An id from a vocabulary: lower-case words joined by hyphens',
  );
}

/**
 * The id of what a data file holds: unique in the whole content, or in its file; `namesFile` where the two are the
 * same.
 */
export function ownId(of: Identified, { within = 'content', namesFile = false }: Partial<OwnId> = {}) {
  return withRole(id, { role: 'id', of, within, namesFile });
}
interface OwnId {
  within: 'content' | 'file';
  namesFile: boolean;
}

/** The id of something that stands in another data file. */
export function idOf(of: Identified) {
  return withRole(id, { role: 'id-of', of });
}

/** A reference to a standard (`AP-03`) or to one of its clauses (`AP-03#dye`). */
export const referencePattern = /^[A-Z]{2,3}-\d{2,3}(#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;
export const reference = field(
  withRole(z.string().regex(referencePattern), { role: 'reference' }),
  '引用：标准编码，或编码加 # 加条款编号，例如 AP-03#dye',
  'A reference: the code of a standard, or code, # and clause id, such as AP-03#dye',
);

/** A reference beside texts that are written for what it names, to be looked at again when that changes. */
export const restsOn = (when: 'always' | 'clause') => withRole(reference, { role: 'reference', rests: when });

/** An id of the list of basis documents; which there are is the content's own affair. */
export const basisPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** One of these, or one of the articles of a document. */
const basisReference = /^[a-z0-9]+(?:[-.][a-z0-9]+)*(?:#[a-z0-9]+(?:[-.][a-z0-9]+)*)?$/;

export const basisId = field(
  withRole(z.string().regex(basisReference), { role: 'basis' }),
  '依据编号：依据清单中的编号，法规的某一条写成 labour-law#36，本公司自定的写 house',
  'The id of a basis: an entry of the list of basis documents, an article such as labour-law#36, or house for our own',
);
