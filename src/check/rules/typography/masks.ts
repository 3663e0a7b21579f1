/** Ends of names on the net that are written in Chinese: the dot before them is theirs. */
const domains = '中国|公司|网络|网址|商城|集团|在线|政务|公益|中文网|移动|手机|世界|香港|台湾|澳门|网店|商标|广东|佛山';
const part = String.raw`[\p{L}\p{N}_-]`;
/** Addresses, and names with a dot inside, which are written as they are. */
const names = [
  String.raw`https?:\/\/[^\s，。；：、！？（）“”《》]+`,
  String.raw`[\p{L}\p{N}.+-]{1,64}@${part}+(?:\.${part}+)*\.(?:[A-Za-z]+|${domains})`,
  String.raw`${part}{1,64}(?:\.${part}+)*\.(?:[A-Za-z0-9]{1,5}(?![A-Za-z0-9])|(?:${domains})(?!\p{Script=Han}))`,
].join('|');
/** What is not prose in a body: code, tags with all their lines, addresses and titles of links, link definitions. */
const markup = new RegExp(
  [
    '`+[^`\n]*(?:\n[^`\n]+)*`+',
    String.raw`^ {0,3}\[[^\]\n]+\]:[^\n]*(?:\n[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))[ \t]*$)?`,
    String.raw`\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)`,
    String.raw`<\/?[A-Za-z][^<>]*>`,
    '<[^<>\n]*>',
    '&(?:[A-Za-z][A-Za-z0-9]*|#\\d+|#x[0-9a-f]+);',
    String.raw`\{[^{}]*\}`,
    names,
  ].join('|'),
  'gmu',
);
/** Without one of these a text has no name to mask; looking for names in all texts would take long. */
const mayHoldPlain = /[.{&]|:\/\//;
const plain = new RegExp(`${names}|\\{[a-z-]+\\}|&(?:[A-Za-z][A-Za-z0-9]*|#\\d+|#x[0-9a-f]+);`, 'gu');

/** Where a text shows how something is not to be written: what is quoted there stays as it is. */
const examples =
  /(?:写[成作为]|写的是|打成|输成|输入|印成|标成|错写|误写|误作|写法[是为：:]?)\s*(?:“[^”\n]*”|「[^」\n]*」|『[^』\n]*』|‘[^’\n]*’|"[^"\n]*")/gu;
/** Full-width letters and digits alone between quotation marks: they are shown for what they are. */
const shown = /[“「‘"][０-９Ａ-Ｚａ-ｚ]+[”」’"]/gu;

/** A body with what is not prose blanked out. Lengths and lines stay as they are. */
export function maskMarkup(body: string): string {
  return maskExamples(body.replaceAll(markup, blanked));
}

/** A text of a field with names, places for words and examples blanked out. */
export function maskNames(text: string): string {
  return maskExamples(mayHoldPlain.test(text) ? text.replaceAll(plain, blanked) : text);
}

const maskExamples = (text: string) => text.replaceAll(examples, blanked).replaceAll(shown, blanked);

function blanked(found: string, at: number, whole: string): string {
  const blank = found.replaceAll(/[^\n]/g, 'x');
  // A digit before a straight quote may mean inches, whatever it belongs to.
  const mayBeInches = whole[at + found.length] === '"' && /\d$/.test(found);
  return mayBeInches ? blank.slice(0, -1) + found.slice(-1) : blank;
}
