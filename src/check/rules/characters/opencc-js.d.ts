/** Traditional characters, each before the Simplified ones it may stand for: `們 们|個 个`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
