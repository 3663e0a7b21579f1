const han =
  /必须|应当?|须|不得|不准|不许|禁止|严禁|不要|请勿|切勿|不可|不能|务必|[要宜](?![求点素是件略害闻领])|不超过|不少于|不低于|至少|最多|每[天日周月季年班次]|以内|之内|先.+再/u;
const english = new RegExp(
  String.raw`\b(?:must|shall|should|never|always|do not|don[’']t|at least|at most|no more than|` +
    String.raw`no later than|within|may not|only|every|each)\b`,
  'iu',
);

/** Whether a sentence lays something down, as words tell. */
export const isNormative = (text: string) => han.test(text) || english.test(text);

/** Beginnings of sentences that explain the one before. */
const explaining = new RegExp(
  String.raw`^(?:因为|由于|这样|这是|这|以便|以免|例如|如|比如|譬如|即|否则|目的|原因|其中|this|that|so that|for example|` +
    String.raw`for instance|otherwise|because|e\.g\.|note)(?![来果])`,
  'iu',
);
export const isExplaining = (text: string) => explaining.test(text);

/** Headings and lines that forbid what stands below them. */
const forbidding = new RegExp(
  String.raw`禁语|忌语|禁用语|忌说|[别勿莫]说|不(?:该|能|可以?|宜|应当?|得)?(?:这[样么])?[说讲]|不文明用语|` +
    String.raw`禁止|严禁|不准|不得|不许|不要说|忌讳|禁忌|杜绝|错误做法|不应有|(?:never|do not|don[’']t|` +
    String.raw`must not|not allowed|forbidden|prohibited|avoid|wrong)\b`,
  'iu',
);
const asking = new RegExp(
  String.raw`^(?:[要宜该应请]|应[当该]|可以)(?:这[样么])?[说讲]|文明用语|规范用语|标准用语|服务用语|应做到|要做到|` +
    String.raw`应当做到|正确做法|(?:^|\b)(?:do|dos|do[’']s|always|say|what to say|right)\b`,
  'iu',
);

/** Whether a heading or a line above others forbids them or asks for them. */
export function polarityAbove(text: string): 'do' | 'dont' | undefined {
  if (forbidding.test(text)) return 'dont';
  return asking.test(text) ? 'do' : undefined;
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  if (/^[“"「].*[”"」]$/u.test(text)) return [text];
  const parts = text.match(/(?:[“"「][^”"」]*[”"」]|[^。；;！!？?.“"「]|\.(?=\S))+(?:[。；;！!？?.]+|$)/gu) ?? [text];
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** A clause without the mark at its end. */
export const withoutStop = (text: string) => text.replace(/[。；;.]+$/u, '').trim();
