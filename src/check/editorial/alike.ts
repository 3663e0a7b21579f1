/**
 * Signs of Chinese that are written for one another, by sound or by shape, as lists of common slips have them. Signs
 * that each make a rule of their own – 和 and 或, 您 and 你, 左 and 右 – are none, however alike.
 */
const signs = (
  '在再 候侯后 帐账 己已以 做作 坐座 的地得 像象 须需 带戴 副付 份分 即既 撒洒 沾粘 查察 检捡 拔拨 贴帖 订定 到倒 渡度 ' +
  '练炼 锋峰 躁燥 竟竞境 决绝 型形 园圆 记计 那哪 吧把 进近 晰淅 辨辩 暂哲 茶荼 末未 日曰 土士 贷货 折拆 喝渴 待侍 很恨 ' +
  '住往 快块 题提 按安 情请清 睛晴 服复覆 历厉 词辞 至致 利力 应映 启起 布部 制致 模摸 抹沫 擦檫 盘磐 蓝篮 筷快 蕉焦 碗惋 ' +
  '稍梢 籍藉 拌绊 磨摩 迁签 漱嗽 刻克 采彩 具俱 值直 连联 身生 名明 各个 朴补'
).split(' ');

/** Words of English that differ by letters that are turned round, or by an e and an a, and are none for the other. */
const distinct = (
  'form/from trial/trail own/won tow/two sing/sign calm/clam lost/lots post/pots cost/cots best/bets pest/pets ' +
  'nest/nets vest/vets past/pats gust/guts salt/slat slit/silt split/spilt tired/tried dairy/diary angel/angle ' +
  'united/untied scared/sacred silver/sliver trap/tarp carve/crave on/no meet/meat week/weak see/sea heel/heal ' +
  'steel/steal peel/peal beet/beat been/bean feet/feat reed/read deer/dear peer/pear tee/tea'
)
  .split(' ')
  .map((group) => group.split('/'));

/** Words of English that are written for one another. */
const words = (
  "there/their/they're its/it's your/you're to/too then/than lose/loose quiet/quite advice/advise affect/effect " +
  'stationary/stationery complement/compliment is/are was/were has/have does/do of/off were/where whose/who’s a/an'
)
  .split(' ')
  .map((group) => group.split('/'));

/** Whether two signs of Chinese are written for one another. */
export const areSignsAlike = (one: string, other: string): boolean =>
  signs.some((group) => group.includes(one) && group.includes(other));

/** Whether two words of English are each a word of its own, however alike. */
export const areWordsDistinct = (one: string, other: string): boolean =>
  distinct.some((group) => group.includes(one) && group.includes(other));

/** Whether two words of English are written for one another. */
export const areWordsAlike = (one: string, other: string): boolean =>
  words.some((group) => group.includes(one) && group.includes(other));
