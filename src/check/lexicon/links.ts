/** Words that bind or limit, group by group: what English may say for a “not”, and Chinese says without one too. */
export const links = `
  先,之前,以前,前,事先=before,first,beforehand,ahead,until 只,仅,才,只有,只能,只要=only,just,alone,solely 直到,到=until,till,to
  其他,其余,另,另外,别的,别人=other,else,another,rest,others 少,较少=few,little,less,least,fewer,seldom,rarely
  除了,除,除外,以外,之外,另有=except,unless,besides,other,but,apart 出,出来,外=out,outside,beyond 开,离=away,off,from
  最少,至少=least 反对=against,oppose 空着=empty,bare 超=over,beyond
`;
