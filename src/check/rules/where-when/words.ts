import type { Finding } from '../../rule.ts';

interface Unknown {
  found: string;
  meant: string | undefined;
  known: string;
}

interface Pair {
  matter: string;
  other: string;
  /** A place where both hold; empty for everywhere. */
  place: string;
  moment: string;
}

/** What the rule of places and times says. */
export const words = {
  absent: {
    zh: (p: { found: string }) => ({
      message: `没有 vocabulary/axes.yml，维度 \`${p.found}\` 查不到`,
      hint: '新建这个文件，从这几行开始',
    }),
    en: (p: { found: string }) => ({
      message: `There is no vocabulary/axes.yml, so the axis \`${p.found}\` cannot be looked up`,
      hint: 'Add the file; it begins with these lines',
    }),
  },
  axis: {
    zh: (p: Unknown) => ({
      message: `没有 \`${p.found}\` 这个维度${p.meant ? `，您是不是要写 \`${p.meant}\`？` : ''}`,
      hint: `可以写：${p.known}；确实需要新的就加到 vocabulary/axes.yml`,
    }),
    en: (p: Unknown) => ({
      message: `There is no axis \`${p.found}\`${p.meant ? `; did you mean \`${p.meant}\`?` : ''}`,
      hint: `It may be: ${p.known}; if a new one is truly needed, add it to vocabulary/axes.yml`,
    }),
  },
  value: {
    zh: (p: Unknown & { axis: string }) => ({
      message: `维度 \`${p.axis}\` 没有取值 \`${p.found}\`${p.meant ? `，您是不是要写 \`${p.meant}\`？` : ''}`,
      hint: `可以写：${p.known}；确实需要新的就加到 vocabulary/axes.yml`,
    }),
    en: (p: Unknown & { axis: string }) => ({
      message: `The axis \`${p.axis}\` has no value \`${p.found}\`${p.meant ? `; did you mean \`${p.meant}\`?` : ''}`,
      hint: `It may be: ${p.known}; if a new one is truly needed, add it to vocabulary/axes.yml`,
    }),
  },
  'other-axis': {
    zh: (p: { found: string; axis: string; other: string }) => ({
      message: `\`${p.found}\` 是维度 \`${p.other}\` 的取值，不是 \`${p.axis}\` 的`,
      hint: `写成 \`${p.other}: [${p.found}]\`，或选 \`${p.axis}\` 的取值`,
    }),
    en: (p: { found: string; axis: string; other: string }) => ({
      message: `\`${p.found}\` is a value of the axis \`${p.other}\`, not of \`${p.axis}\``,
      hint: `Write \`${p.other}: [${p.found}]\`, or choose a value of \`${p.axis}\``,
    }),
  },
  repeated: {
    zh: (p: { found: string }) => ({ message: `\`${p.found}\` 写了两次`, hint: '删去一个' }),
    en: (p: { found: string }) => ({ message: `\`${p.found}\` stands twice`, hint: 'Take one out' }),
  },
  circle: {
    zh: (p: { chain: string }) => ({ message: `取值的归属绕成了圈：${p.chain}`, hint: '改正其中一个 partOf' }),
    en: (p: { chain: string }) => ({
      message: `These values belong to one another in a circle: ${p.chain}`,
      hint: 'Change one of the partOf',
    }),
  },
  outside: {
    zh: (p: { found: string; limit: string }) => ({
      message: `\`${p.found}\` 不在这条标准的适用范围里（${p.limit}）`,
      hint: '扩大 appliesTo.where，或改这里',
    }),
    en: (p: { found: string; limit: string }) => ({
      message: `\`${p.found}\` is not among the places of this standard (${p.limit})`,
      hint: 'Widen appliesTo.where, or change this',
    }),
  },
  nowhere: {
    zh: (p: { axis: string; limit: string }) => ({
      message: `没有一处同时符合 \`${p.limit}\` 和这里的 \`${p.axis}\``,
      hint: '改其中一个，或只写一个：几个维度要同时符合',
    }),
    en: (p: { axis: string; limit: string }) => ({
      message: `No place is both \`${p.limit}\` and what \`${p.axis}\` says here`,
      hint: 'Change one of them, or keep one: a place has to fit all axes that are named',
    }),
  },
  'own-axis': {
    zh: (p: { axis: string }) => ({
      message: `取值属于自己的维度 \`${p.axis}\``,
      hint: 'partOf 写另一个维度的取值；要分上下两级，就分成两个维度',
    }),
    en: (p: { axis: string }) => ({
      message: `This value belongs to one of its own axis, \`${p.axis}\``,
      hint: 'Let partOf name a value of another axis; what has two levels is two axes',
    }),
  },
  alone: {
    zh: (p: { matter: string }) => ({
      message: `\`${p.matter}\` 只有这一条，没有别的条款与它并列`,
      hint: '给另一条也写上这个名称，或删去 variantOf',
    }),
    en: (p: { matter: string }) => ({
      message: `\`${p.matter}\` is said by this clause alone`,
      hint: 'Give the other clauses the same name, or take variantOf out',
    }),
  },
  overlap: {
    zh: (p: Pair) => ({
      message: `\`${p.matter}\` 的这一条与 \`${p.other}\` 在同一处、同一时适用${example(p, '，例如 ')}`,
      hint: '用 where 或 when 把两条分开，或合成一条',
    }),
    en: (p: Pair) => ({
      message:
        `For \`${p.matter}\`, this and \`${p.other}\` hold at the same place and time` + example(p, ', such as '),
      hint: 'Tell them apart by where or when, or make one clause of them',
    }),
  },
  hole: {
    zh: (p: { matter: string; missing: string }) => ({
      message: `\`${p.matter}\` 的各条没有管到：${p.missing}`,
      hint: '补上这几处的规定；那里确实没有，就在 appliesTo.where 写明这条标准适用于哪里',
    }),
    en: (p: { matter: string; missing: string }) => ({
      message: `The clauses of \`${p.matter}\` say nothing for: ${p.missing}`,
      hint: 'Say what holds there; if nothing does, say in appliesTo.where where this standard holds',
    }),
  },
  gap: {
    zh: (p: { matter: string; place: string; moment: string }) => ({
      message: `\`${p.matter}\` 的各条有一段时间没有管到：从 ${p.moment} 起${p.place ? `（${p.place}）` : ''}`,
      hint: '让一条接上另一条；这段时间确实没有规定，就不写 variantOf',
    }),
    en: (p: { matter: string; place: string; moment: string }) => ({
      message: `The clauses of \`${p.matter}\` leave a time out, from ${p.moment}${p.place ? ` (${p.place})` : ''}`,
      hint: 'Let one begin where another ends; if no rule is meant for that time, take variantOf out',
    }),
  },
  'rollout-early': {
    zh: (p: { from: string; effective: string }) => ({
      message: `推行的一步从 ${p.from} 起，早于标准的生效日期 ${p.effective}`,
      hint: '生效日期写最早的一步',
    }),
    en: (p: { from: string; effective: string }) => ({
      message: `A step of the roll-out begins on ${p.from}, before the standard takes effect on ${p.effective}`,
      hint: 'Let the standard take effect with its first step',
    }),
  },
  'long-night': {
    zh: (p: { from: string; to: string }) => ({
      message: `从 ${p.from} 开到第二天 ${p.to}，整夜都开着`,
      hint: 'from 和 to 写反了就换过来；确实这样开就不用改',
    }),
    en: (p: { from: string; to: string }) => ({
      message: `Open from ${p.from} until ${p.to} the next day, all night`,
      hint: 'Change from and to round if they stand the wrong way; leave it if it is so',
    }),
  },
  'waiver-ended': {
    zh: (p: { until: string }) => ({
      message: `这项豁免已于 ${p.until} 到期`,
      hint: '删去它，或经批准后延长 until',
    }),
    en: (p: { until: string }) => ({
      message: `This waiver ended on ${p.until}`,
      hint: 'Take it out, or extend until once that is approved',
    }),
  },
};
export type Limiting = Finding<typeof words>;

function example({ place, moment }: Pair, before: string): string {
  const said = [place, moment].filter(Boolean).join(' ');
  return said === '' ? '' : `${before}${said}`;
}
