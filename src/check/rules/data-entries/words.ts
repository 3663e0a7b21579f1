/** What the rule of entries says. */
export const words = {
  alike: {
    zh: (p: { text: string; other: string }) => ({
      message: `选项“${p.text}”与选项 ${p.other} 相同`,
      hint: '两个选项说的一样，就没有正确答案；改掉一个',
    }),
    en: (p: { text: string; other: string }) => ({
      message: `The option “${p.text}” says the same as option ${p.other}`,
      hint: 'With two options alike there is no right answer; change one',
    }),
  },
  judgement: {
    zh: (p: { answer: string }) => ({ message: `判断题的答案写成了 \`${p.answer}\``, hint: '判断题写 true 或 false' }),
    en: (p: { answer: string }) => ({
      message: `A true-or-false question is answered \`${p.answer}\``,
      hint: 'Write true or false',
    }),
  },
  twice: {
    zh: (p: { found: string }) => ({ message: `\`${p.found}\` 在同一个列表里写了两次`, hint: '保留一个' }),
    en: (p: { found: string }) => ({ message: `\`${p.found}\` stands twice in one list`, hint: 'Keep one of them' }),
  },
  single: {
    zh: (p: { word: string }) => ({
      message: p.word === '' ? '这一组里没有词' : `这一组只有“${p.word}”一个词，没有同义的词`,
      hint: '至少写两个词，或删去这一组',
    }),
    en: (p: { word: string }) => ({
      message:
        p.word === '' ? 'This group has no words' : `This group has only “${p.word}”, and nothing that means the same`,
      hint: 'Write at least two words, or take the group out',
    }),
  },
  'run-together': {
    zh: (p: { word: string; parts: readonly string[] }) => ({
      message: `“${p.word}”像是两个词之间漏了逗号`,
      hint: `是两个词就写成 ${p.parts.join(', ')}；是一个词就不必改`,
    }),
    en: (p: { word: string; parts: readonly string[] }) => ({
      message: `“${p.word}” looks like two words that lost the comma between them`,
      hint: `Write ${p.parts.join(', ')} if they are two; nothing needs doing if it is one`,
    }),
  },
  merged: {
    zh: (p: { word: string }) => ({
      message: `“${p.word}”里有顿号或全角逗号，几个词成了一个`,
      hint: '词与词之间用半角逗号',
    }),
    en: (p: { word: string }) => ({
      message: `“${p.word}” holds a Chinese comma, so several words count as one`,
      hint: 'Separate the words with half-width commas',
    }),
  },
  ours: {
    zh: (p: { word: string; code: string }) => ({
      message: `“${p.word}”是标准 ${p.code} 的标题或靠前的搜索词，写在这里不起作用`,
      hint: '从这里删去这个词',
    }),
    en: (p: { word: string; code: string }) => ({
      message: `“${p.word}” is the title or a first search word of ${p.code}, so it does nothing here`,
      hint: 'Take the word out here',
    }),
  },
  'short-ban': {
    zh: (p: { word: string }) => ({
      message: `不用的写法“${p.word}”只有一个字，几乎每一页都会碰到`,
      hint: '写出完整的词，例如两个字以上的说法',
    }),
    en: (p: { word: string }) => ({
      message: `The banned form “${p.word}” is a single character, which nearly every page holds`,
      hint: 'Write the whole word, of two characters or more',
    }),
  },
  'own-ban': {
    zh: (p: { word: string; term: string }) => ({
      message: `“${p.word}”既是术语“${p.term}”的正式写法，又写成不用的写法`,
      hint: '保留一种',
    }),
    en: (p: { word: string; term: string }) => ({
      message: `“${p.word}” is banned, and is the form to use of “${p.term}”`,
      hint: 'Keep one of the two',
    }),
  },
  'same-term': {
    zh: (p: { name: string; other: string }) => ({
      message: `术语“${p.name}”已经写在 \`${p.other}\``,
      hint: '并成一条，或写明它们的不同',
    }),
    en: (p: { name: string; other: string }) => ({
      message: `The term “${p.name}” stands at \`${p.other}\` as well`,
      hint: 'Make them one entry, or name them apart',
    }),
  },
  'two-groups': {
    zh: (p: { word: string }) => ({
      message: `“${p.word}”在两组同义词里，搜索它会把两组都找出来`,
      hint: '确有两个意思就不必改；写错了就留在它该在的一组',
    }),
    en: (p: { word: string }) => ({
      message: `“${p.word}” stands in two groups of synonyms, so that a search for it finds both`,
      hint: 'Leave it if it means both; if not, keep it in the group where it belongs',
    }),
  },
  'same-name': {
    zh: (p: { name: string; other: string }) => ({
      message: `名称“${p.name}”已经用在 \`${p.other}\``,
      hint: '换成这一条自己的名称；是同一样东西就删去一条',
    }),
    en: (p: { name: string; other: string }) => ({
      message: `The name “${p.name}” is that of \`${p.other}\` already`,
      hint: 'Give this entry a name of its own; take one out if they are the same thing',
    }),
  },
  'wrong-list': {
    zh: (p: { word: string; zh: string }) => ({
      message: `这里列的是${p.zh}词，却写着“${p.word}”`,
      hint: `移到它那种语言的列表里，或换成${p.zh}`,
    }),
    en: (p: { word: string; en: string }) => ({
      message: `This list holds words in ${p.en}, but “${p.word}” stands in it`,
      hint: `Move it to the list of its own language, or write it in ${p.en}`,
    }),
  },
  order: {
    zh: (p: { order: number; other: string; free: number }) => ({
      message: `次序 ${p.order} 已经用在 ${p.other}`,
      hint: `改用没有用过的次序，例如 ${p.free}`,
    }),
    en: (p: { order: number; other: string; free: number }) => ({
      message: `The place ${p.order} is taken by ${p.other}`,
      hint: `Use one that is free, such as ${p.free}`,
    }),
  },
};
