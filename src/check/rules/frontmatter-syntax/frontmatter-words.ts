import type { Bilingual } from '../../../schema/index.ts';
import type { WordTable } from '../../rule.ts';
import { fixed } from '../../text/fixed.ts';
import type { SlipKind } from './slip.ts';

/** What the codes of the YAML parser mean to an author; those left out are put in the parser's own words. */
const codes: Readonly<Record<string, Bilingual>> = {
  TAB_AS_INDENT: { zh: '缩进用了制表符', en: 'a tab is used to indent' },
  MULTILINE_IMPLICIT_KEY: {
    zh: '这一行像字段，却没有“冒号加空格”，或缩进不对',
    en: 'this looks like a field without a colon and a space, or is indented wrongly',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '值里又出现了“冒号加空格”，或缩进不对',
    en: 'the value holds another colon and space, or the line is indented wrongly',
  },
  BLOCK_IN_FLOW: { zh: '花括号或方括号里的写法不对', en: 'something inside braces or brackets is not well formed' },
  BAD_INDENT: {
    zh: '缩进和上面的行对不齐，或括号没有关上',
    en: 'the indentation does not match the lines above, or a bracket is not closed',
  },
  MISSING_CHAR: { zh: '少了一个引号、括号或逗号', en: 'a quote, bracket or comma is missing' },
  UNEXPECTED_TOKEN: { zh: '这里多了不该有的内容', en: 'something stands here that does not belong' },
  BAD_SCALAR_START: {
    zh: '值不能以这个符号开头，请加引号',
    en: 'a value cannot begin with this sign; put it in quotes',
  },
  ALIAS: { zh: '不能使用 YAML 的别名（*名称）', en: 'YAML aliases (*name) are not allowed' },
  BAD_ALIAS: { zh: '不能使用 YAML 的别名（*名称）', en: 'YAML aliases (*name) are not allowed' },
  MULTIPLE_DOCS: {
    zh: '一个文件里只能有一段数据，这一行（--- 或 ...）后面的内容都会丢失，请删去这一行',
    en: 'a file holds one document, and all that follows this line (--- or ...) would be lost; take the line out',
  },
  TAG_RESOLVE_FAILED: {
    zh: '不能使用 YAML 的标签（!名称），文字请加引号',
    en: 'YAML tags (!name) are not known; put a text in quotes',
  },
  TAG: {
    zh: '不能使用 YAML 的标签（!名称）；文字以 ! 开头就给整个值加引号',
    en: 'YAML tags (!name) are not allowed; put a text that begins with ! in quotes',
  },
  ANCHOR: {
    zh: '以 & 开头的词会被当成 YAML 的名称而不显示；文字请给整个值加引号',
    en: 'a word that begins with & is taken for a YAML name and not shown; put the text in quotes',
  },
  DIRECTIVE: {
    zh: '以 % 开头的一行会被当成 YAML 的指令',
    en: 'a line that begins with % is taken for a YAML directive',
  },
  TOO_DEEP: {
    zh: '括号或列表一层套一层，深得不像数据',
    en: 'brackets or lists are nested deeper than any data is',
  },
  RESOURCE_EXHAUSTION: {
    zh: '括号、列表或缩进一层套一层，深得不像数据',
    en: 'brackets, lists or indentation are nested deeper than any data is',
  },
  KEY: {
    zh: '字段名的位置上是括号；这是文字的一部分，就给整段文字加引号',
    en: 'braces stand where the name of a field belongs; if they are part of a text, put the whole text in quotes',
  },
  BAD_DQ_ESCAPE: {
    zh: '双引号里的反斜线要写两个，或改用单引号',
    en: 'write a backslash twice inside double quotes, or use single quotes',
  },
};

const slips = {
  'tab-indent': fixed(
    ['缩进用了制表符', '缩进只能用空格，每级两个'],
    ['A tab is used to indent', 'Indent with spaces, two for each level'],
  ),
  'wide-indent': fixed(
    ['缩进用了全角空格或不换行空格', '缩进只能用半角空格'],
    ['The line is indented with full-width or no-break spaces', 'Indent with ordinary spaces'],
  ),
  'wide-colon': fixed(
    ['字段名后面用了全角冒号', '改成半角冒号加一个空格'],
    ['The field is followed by a full-width colon', 'Write a half-width colon and a space'],
  ),
  'no-space': fixed(
    ['字段名的冒号后面没有空格', '在冒号后面加一个空格'],
    ['There is no space after the colon of the field', 'Put a space after the colon'],
  ),
  'nested-colon': fixed(
    ['值里有“冒号加空格”，会被当成另一个字段', '给整个值加引号，或把冒号改成全角'],
    ['The value holds a colon and a space, which begins another field', 'Put the whole value in quotes'],
  ),
  'smart-quotes': fixed(
    ['值用了中文引号', '改成半角引号'],
    ['The value stands in curly quotes', 'Use straight quotes'],
  ),
  'wide-comma': fixed(
    ['字段之间用了全角逗号', '改成半角逗号加一个空格'],
    ['Fields are separated by a full-width comma', 'Write a half-width comma and a space'],
  ),
  'split-text': fixed(
    ['花括号里的半角逗号把文字截断了', '文字里的逗号用全角，或给文字加引号'],
    ['A half-width comma inside braces ends the text', 'Use a full-width comma, or put the text in quotes'],
  ),
  'cut-text': fixed(
    ['花括号里的半角逗号把文字截断了', '给整句文字加引号'],
    ['A comma inside braces ends the text', 'Put the whole text in quotes'],
  ),
  'wide-bracket': fixed(
    ['用了全角括号', '改成半角的花括号或方括号'],
    ['Full-width brackets are used', 'Write half-width braces or brackets'],
  ),
  'needs-quotes': fixed(
    ['以这个符号开头的文字要加引号', '给整个值加引号'],
    ['A text that begins with this sign needs quotes', 'Put the whole value in quotes'],
  ),
  'wide-space': fixed(
    ['字段名的冒号后面是全角空格或不换行空格', '改成一个半角空格'],
    ['A full-width or no-break space follows the colon of the field', 'Write one ordinary space'],
  ),
  'chinese-key': fixed(
    ['字段名写成了中文', '字段名用英文，冒号用半角，后面加一个空格'],
    ['The name of the field is in Chinese', 'Names of fields are English, with a half-width colon and a space'],
  ),
  'wide-hash': fixed(
    ['备注用了全角井号', '备注以半角的 # 开头'],
    ['A remark begins with a full-width number sign', 'Begin remarks with a half-width #'],
  ),
  'list-mark': fixed(
    ['列表的每一项以“-”加一个空格开头', '把这个符号改成半角的“-”和一个空格'],
    ['Entries of a list begin with - and a space', 'Change this mark to a half-width - and a space'],
  ),
  thousands: fixed(
    ['数字里有逗号，会被截成两个字段', '数字里不写逗号'],
    ['A comma inside a number ends it', 'Write the number without commas'],
  ),
  'odd-number': fixed(
    ['数字的写法会被读成另一个数', '写成普通的十进制数；是文字就加引号'],
    ['This number is read otherwise than it looks', 'Write an ordinary decimal number, or put a text in quotes'],
  ),
  'double-comma': fixed(
    ['这里连着写了两个逗号', '字段之间只写一个半角逗号；文字里的逗号用全角'],
    ['Two commas stand in a row', 'One comma stands between fields; put a text with commas in quotes'],
  ),
  'lost-comma': fixed(
    ['两个字段之间少了逗号', '在字段之间加一个半角逗号和一个空格'],
    ['The comma between two fields is missing', 'Put a comma and a space between them'],
  ),
  'lost-colon': fixed(
    ['字段名后面少了冒号', '在字段名后面加半角冒号和一个空格'],
    ['The colon after the name of the field is missing', 'Put a colon and a space after the name'],
  ),
  'half-quoted': fixed(
    ['引号只包住了开头的几个字，后面还有文字', '给整个值加另一种引号，或把里面的引号写成“”'],
    ['Quotes stand round the beginning of the text only', 'Put the whole value in quotes of the other kind'],
  ),
  'lost-quote': fixed(
    ['文字末尾有引号，开头却没有', '在文字开头补上同样的引号'],
    ['A quote closes this text, but none opens it', 'Put the same quote before the text'],
  ),
  'stray-comma': fixed(
    ['值以逗号开头，会被当成空的', '删去逗号；逗号是文字就给整个值加引号'],
    [
      'The value begins with a comma, so it counts as empty',
      'Take the comma out, or quote a text that begins with one',
    ],
  ),
} satisfies Record<SlipKind, WordTable<object>>;

/** What the frontmatter-syntax rule says. */
export const frontmatterWords = {
  ...slips,
  empty: fixed(
    ['文件是空的', '写上标题和规则句；新标准可用 npm run new 生成'],
    ['The file is empty', 'Give it a title and a rule sentence; npm run new writes a new standard'],
  ),
  dashes: {
    zh: (p: { found: string }) => ({
      message: `字段区的分隔线写成了 \`${p.found}\``,
      hint: '分隔线是三个半角连字符 ---，单独一行',
    }),
    en: (p: { found: string }) => ({
      message: `The line around the fields is written \`${p.found}\``,
      hint: 'It is three hyphens, ---, on a line of their own',
    }),
  },
  late: fixed(
    ['分隔线 --- 前面有空行或空格', '分隔线必须是文件的第一行，顶格写'],
    [
      'Blank lines or spaces stand before the line ---',
      'It must be the first line of the file, without spaces before it',
    ],
  ),
  missing: fixed(
    ['文件开头没有字段区', '文件第一行写 ---，接着写字段，再用一行 --- 结束'],
    [
      'The page has no block of fields at its start',
      'Begin the file with a line ---, then the fields, then another line ---',
    ],
  ),
  unclosed: fixed(
    ['字段区没有结束', '在最后一个字段后面加一行 ---'],
    ['The block of fields is not closed', 'Put a line --- after the last field'],
  ),
  split: fixed(
    [
      '字段中间多了一行 ---，字段区在这里就结束了，后面的字段会变成正文',
      '删去这一行；字段区只在开头和结尾各有一行 ---',
    ],
    [
      'A line --- stands among the fields, which end here; those after it would become the body',
      'Take the line out: one --- stands before the fields and one after them',
    ],
  ),
  remark: {
    zh: (p: { cut: string }) => ({
      message: `空格加 # 后面是备注，这些字不会出现在网站上：\`${p.cut}\``,
      hint: '是正文就给整个值加引号；是备注就移到单独一行，以 # 开头',
    }),
    en: (p: { cut: string }) => ({
      message: `After a blank, # begins a remark: these words would not be shown: \`${p.cut}\``,
      hint: 'Put the whole value in quotes if they belong to it; move them to a line of their own if they are a remark',
    }),
  },
  'remark-beside': {
    zh: (p: { cut: string }) => ({
      message: `这一行的 # 后面是备注，不会出现在网站上：\`${p.cut}\``,
      hint: '备注请单独写一行，以 # 开头，免得别人把它当成正文',
    }),
    en: (p: { cut: string }) => ({
      message: `What follows # on this line is a remark and is not shown: \`${p.cut}\``,
      hint: 'Put remarks on a line of their own that begins with #, so that nobody takes them for text',
    }),
  },
  'no-fields': fixed(
    ['字段区里没有字段', '每行写“字段名: 值”'],
    ['There are no fields', 'Write one “name: value” a line'],
  ),
  'duplicate-key': {
    zh: (p: { key: string; line: number | undefined }) => ({
      message: `字段 \`${p.key}\` 写了两次${p.line ? `，第一次在第 ${p.line} 行` : ''}`,
      hint: '保留一个，删去另一个',
    }),
    en: (p: { key: string; line: number | undefined }) => ({
      message: `The field \`${p.key}\` stands twice${p.line ? `, first on line ${p.line}` : ''}`,
      hint: 'Keep one and take the other out',
    }),
  },
  unreadable: {
    zh: (p: { code: string; reason: string }) => ({
      message: `这里读不懂：${codes[p.code]?.zh ?? p.reason}`,
      hint: '对照能用的同类文件，检查这一行和上一行的冒号、引号、括号与缩进',
    }),
    en: (p: { code: string; reason: string }) => ({
      message: `This cannot be read: ${codes[p.code]?.en ?? p.reason}`,
      hint: 'Compare with a file that works: colons, quotes, brackets and indentation of this line and the one above',
    }),
  },
  indent: fixed(
    ['这一行的缩进与前后的行对不齐', '与同一层的行对齐：每层两个半角空格'],
    ['This line is indented otherwise than its neighbours', 'Bring it in line with the others: two spaces a level'],
  ),
  'extra-dash': fixed(
    ['这一行开头多了一个“-”：这里不是列表，而是一个个字段', '删去“-”和它后面的空格'],
    ['A dash too many stands before this line: these are fields, not a list', 'Take away the dash and its blank'],
  ),
  open: {
    zh: (p: { sign: string }) => ({
      message: `这里的 \`${p.sign}\` 没有关上`,
      hint: '在它管的内容后面补上另一半；用不着就删去',
    }),
    en: (p: { sign: string }) => ({
      message: `This \`${p.sign}\` is never closed`,
      hint: 'Close it behind what it holds, or take it out',
    }),
  },
  'json-line': {
    zh: (p: { found: string }) => ({
      message: `这一行不是 JSON：\`${p.found}\``,
      hint: 'JSON 的键和文字都用半角直引号 `"`，键后用半角冒号，两项之间用半角逗号，最后一项后面没有逗号',
    }),
    en: (p: { found: string }) => ({
      message: `This line is not JSON: \`${p.found}\``,
      hint:
        'In JSON keys and texts stand in straight quotes `"`, a colon stands after a key, ' +
        'a comma between two entries, and none after the last',
    }),
  },
  'not-json': {
    zh: (p: { found: string; isRecord: boolean }) => ({
      message: p.found === '' ? '不是 JSON：没有写完' : `从这里起不是 JSON：\`${p.found}\``,
      hint: p.isRecord
        ? '这个文件由程序写；从版本库恢复它，不要手改'
        : '整个文件写成 `{ "键": "文字", … }`：键和文字都用半角直引号，两项之间用半角逗号',
    }),
    en: (p: { found: string; isRecord: boolean }) => ({
      message: p.found === '' ? 'This is not JSON: it breaks off' : `From here on this is not JSON: \`${p.found}\``,
      hint: p.isRecord
        ? 'A program writes this file; restore it from version control instead of mending it by hand'
        : 'The whole file is `{ "key": "text", … }`: keys and texts in straight quotes, a comma between two entries',
    }),
  },
};
