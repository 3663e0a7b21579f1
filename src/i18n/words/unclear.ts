import type { Locale } from '../../languages/index.ts';

/** Words of the notes that readers keep on what is unclear. */
const zh = {
  ask: '这里没看懂',
  about: '写给编辑的一句话，只留在这台设备上，直到您转交。不要写客户姓名。',
  which: '哪一条',
  whole: '整条标准',
  note: '哪里不清楚',
  keep: '记下',
  cancel: '取消',
  kept: '已记下，只在这台设备上；再点“这里没看懂”可以看到和转交',
  unkept: '没有记下：这台设备的存储已满或被禁止。请先复制这段话。',
  yours: '您在这里记过的',
  hand: '转交这几条',
  title: '没看懂的地方',
  listAbout: '员工在这台设备上记下的。只留在这台设备上；导出、复制或用邮件交给编辑。',
  none: '这台设备上没有记。',
  export: '导出（{n} 条）',
  copy: '复制',
  copied: '已复制',
  mail: '用邮件发给编辑',
  remove: '删去',
};
export type UnclearWords = Readonly<Record<keyof typeof zh, string>>;

const en: UnclearWords = {
  ask: 'This is unclear',
  about: 'A sentence to the editors, on this device alone until you hand it on. Leave out customers’ names.',
  which: 'Which clause',
  whole: 'The whole standard',
  note: 'What is unclear',
  keep: 'Save it',
  cancel: 'Cancel',
  kept: 'Saved on this device only; “This is unclear” shows it again, to hand on',
  unkept: 'Not saved: this device has no room or forbids it. Copy the words first.',
  yours: 'What you noted here',
  hand: 'Hand these on',
  title: 'What was unclear',
  listAbout: 'Noted by staff on this device, and only there; export, copy or mail it to the editors.',
  none: 'Nothing was noted on this device.',
  export: 'Export ({n})',
  copy: 'Copy',
  copied: 'Copied',
  mail: 'Mail it to the editors',
  remove: 'Remove',
};

/** The words of notes on what is unclear, in a language. */
export const unclearWords: Readonly<Record<Locale, UnclearWords>> = { zh, en };
