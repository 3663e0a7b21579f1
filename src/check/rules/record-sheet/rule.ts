import { type SheetFault, sheetFaults, type Standard } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { words } from './words.ts';

/** What a checklist says of scoring and evidence makes a record sheet that can be filled in. */
export const recordSheetRule = defineRule({
  id: 'record-sheet',
  title: { zh: '记录表', en: 'Record sheets' },
  level: 'error',
  summary: {
    zh: '各项分值加起来等于满分，合格线不超过满分，要读数的项目写了数值',
    en: 'Points add up to the full score, the pass mark is within it, and what is read has a figure',
  },
  words,
  *find({ corpus }) {
    for (const standard of corpus.standards)
      if (standard.facts.kind === 'checklist')
        for (const fault of sheetFaults(standard.facts)) yield findingOf(standard, fault);
  },
});

function findingOf({ authority: { file } }: Standard, fault: SheetFault): Finding<typeof words> {
  const path = ['standard', ...fault.path];
  const span = valueSpan(file, path);
  const place = { file, path, span };
  switch (fault.fault) {
    case 'total':
      return { ...place, say: 'total', with: fault };
    case 'pass':
      return { ...place, say: 'pass', with: fault };
    case 'reading':
      return { ...place, say: 'reading', with: fault };
  }
}
