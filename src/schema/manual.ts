import { z } from 'zod';
import { oneOf } from './bilingual.ts';
import { dateField } from './date.ts';
import { field, plainText, withRole, words } from './field.ts';
import { formerly } from './formerly.ts';
import { secrecyClasses } from './secrecy.ts';
import { basisId, clauseId, code, ownId, vocabularyId } from './identity.ts';

const signature = (zh: string, en: string) =>
  field(
    z.strictObject({
      by: field(vocabularyId('roles'), '岗位，取自岗位表', 'The role, from the list of roles'),
      on: dateField('日期', 'The date'),
    }),
    zh,
    en,
  );

export const manualRevision = z.strictObject({
  id: clauseId,
  version: field(plainText, '版本号，写法不限', 'The version, written any way'),
  date: dateField('发布日期', 'The date of issue'),
  text: words('这一版改了什么', 'What changed in this version'),
});

export const section = z.strictObject({
  id: clauseId,
  text: words('章节标题', 'The title of the section'),
  standards: field(z.array(code).min(1), '本节的标准，按顺序', 'The standards of the section, in order'),
});

/** The front page of a manual: document control and the declared outline. */
export const manual = field(
  z.strictObject({
    id: field(
      ownId('manual', { namesFile: true }),
      '手册编号，与文件夹同名',
      'The id of the manual, the same as its folder',
    ),
    number: field(
      withRole(plainText, { role: 'id', of: 'manual-number', within: 'content', namesFile: false }),
      '文件编号，例如 SS-AP',
      'The document number, such as SS-AP',
    ),
    order: field(z.int().positive(), '在手册清单中的次序', 'Its place in the list of manuals'),
    version: field(plainText, '当前版本号', 'The current version'),
    secrecy: field(
      oneOf(secrecyClasses),
      '密级：public、internal 或 confidential',
      'The class of secrecy: public, internal or confidential',
    ),
    audience: field(
      z.array(vocabularyId('roles')).min(1),
      '读者岗位，取自岗位表；全部写 all',
      'The roles it is for, from the list of roles; all for everyone',
    ),
    owner: field(vocabularyId('roles'), '负责岗位', 'The role that owns it'),
    written: signature('编写', 'Written'),
    checked: signature('审核', 'Checked'),
    approved: signature('批准', 'Approved'),
    formerly: formerly(
      '手册以前的文件夹名；旧文件夹下每一页的网址都仍然打得开',
      'What the folder of the manual was called before; the old address of every page below it leads to the page',
    ),
    basis: field(z.array(basisId).min(1).optional(), '依据编号', 'The ids of what it rests on'),
    revisions: field(z.array(manualRevision).min(1), '版本记录，最新的写在最后', 'The versions, newest last'),
    sections: field(
      z.array(section).min(1),
      '声明的目录，须与实际标准一致',
      'The declared outline; it must match the real standards',
    ),
  }),
  '手册首页：文件控制与目录',
  'The front page of a manual: document control and outline',
);
export type ManualFacts = z.output<typeof manual>;

/** Lists of a manual whose entries have ids and words. */
export const manualLists = ['sections', 'revisions'] as const;
