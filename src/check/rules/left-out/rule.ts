import { defineRule } from '../../rule.ts';

/** A net below all other rules: what no output shows must never be missed in silence. */
export const leftOutRule = defineRule({
  id: 'left-out',
  title: { zh: '没有读进来的文件', en: 'Files left out' },
  level: 'error',
  summary: {
    zh: '没有读进来的文件，都有一条消息说明原因',
    en: 'No file is left out without a message that says why',
  },
  words: {
    untold: {
      zh: () => ({
        message: '这个文件没有读进来，别的规则又没有说出原因',
        hint: '撤回最近一次改动，再逐行改回来；请把这个文件交给维护本工具的人，这条规则不该出现',
      }),
      en: () => ({
        message: 'This file was not read, and no other rule says why',
        hint: 'Undo the last change and make it again line by line; show the file to whoever maintains this tool',
      }),
    },
  },
  *find({ corpus }, faulty) {
    for (const file of corpus.invalid) if (!faulty.has(file)) yield { file, say: 'untold', with: {} };
  },
});
