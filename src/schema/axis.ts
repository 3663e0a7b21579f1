import { z } from 'zod';
import { inLanguages } from './bilingual.ts';
import { field, withRole } from './field.ts';
import { idPattern, ownId } from './identity.ts';
import { inJson } from './in-json.ts';

const id = z.string().regex(idPattern);

const value = inLanguages({
  id: field(
    ownId('axis-value', { within: 'file' }),
    '编号：小写英文词，用连字符相连，在本文件内唯一',
    'The id: lower-case words joined by hyphens, unique in this file',
  ),
  partOf: field(
    withRole(z.record(id, id), { role: 'place' }).optional(),
    '属于另一个维度的哪个取值，例如 { region: east }',
    'The value of another axis that it belongs to, such as { region: east }',
  ),
});

/** What a company tells its places and teams apart by: branch, region, brand, shift, type of site. */
export const axisFile = z.strictObject({
  axes: field(
    z
      .array(
        inLanguages({
          id: field(
            ownId('axis', { within: 'file' }),
            '维度编号：小写英文词，用连字符相连，例如 branch',
            'The id of the axis: lower-case words joined by hyphens, such as branch',
          ),
          values: field(z.array(value).min(1), '取值：各有编号和名称', 'Its values, each with an id and a name'),
        }),
      )
      .min(1),
    '区分标准适用范围的维度：分店、地区、品牌、班次等',
    'What tells apart where standards hold: branch, region, brand, shift',
  ),
});

/** Values by axis: any of several along one axis, and along every axis that is named. */
export const where = field(
  withRole(
    z
      .record(id, z.array(id).min(1))
      .refine((axes) => Object.keys(axes).length > 0, { params: { reason: 'where-empty' } })
      .meta(inJson({ minProperties: 1 })),
    { role: 'where' },
  ),
  '适用于哪里：维度和取值取自 vocabulary/axes.yml，例如 { branch: [harbour] }',
  'Where it holds: axes and values from vocabulary/axes.yml, such as { branch: [harbour] }',
);
export type Where = Readonly<Record<string, readonly string[]>>;

/** One place: a value along each axis that is named. */
export const place = withRole(
  z
    .record(id, id)
    .refine((axes) => Object.keys(axes).length > 0, { params: { reason: 'where-empty' } })
    .meta(inJson({ minProperties: 1 })),
  { role: 'place' },
);
export type Place = Readonly<Record<string, string>>;
