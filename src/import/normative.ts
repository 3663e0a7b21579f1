const han = new RegExp(
  String.raw`必须|应当?|须|不得|不准|不许|禁止|严禁|不要|请勿|切勿|不可|不能|务必|[要宜](?![求点素是件略害闻领])|` +
    String.raw`不超过|不少于|不低于|至少|最多|每[天日周月季年班次]|每\s?[\d一二两三四五六七八九十半]|以内|之内|方可|才[能可]|` +
    String.raw`先.+再|一律|\p{Script=Han}的[，,]\p{Script=Han}`,
  'u',
);
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

/** Names of what is not done or said, and lines that end in a prohibition: they forbid what stands below them. */
const forbidding = new RegExp(
  String.raw`禁(?:止|忌)?(?:说|讲|语|言|用语|用词)|忌(?:说|讲|语|言)|[别勿莫]说|不(?:该|能|可以?|宜|应当?|得)?(?:这[样么])?[说讲]|不文明用语|` +
    String.raw`忌讳|禁忌|杜绝|错误做法|不应有|不要说|(?:下列|以下).*(?:禁止|严禁|不准|不得|不许)|` +
    String.raw`(?:禁止|严禁|不准|不得|不许)(?:的|有|出现|发生|做|使用|下列|以下|如下|行为|事项|项目|内容|$)|` +
    String.raw`^(?:(?:what|things|words?|phrases?|lines?)(?: that)? )?(?:(?:we|you|staff|employees|team members) )?` +
    String.raw`(?:do not|don[’']ts?|never|must not|should not|may not|not|forbidden|prohibited|avoid|wrong)` +
    String.raw`(?: (?:do|say|saying|use|to do|to say|this|these|allowed|ways?|words?|phrases?))*` +
    String.raw`(?: (?:conduct|behaviou?r|items|actions))*` +
    String.raw`(?: (?:at|in|on|with|while|during) .*)?$|` +
    String.raw`\b(?:never|do not|don[’']t|must not|may not|should not|not allowed(?: to)?|forbidden|prohibited|avoid)` +
    String.raw`(?: (?:do|say|use))?(?: any of)?(?: the following| these)?$`,
  'iu',
);
/** What may forbid as well, or be a name or a rule by itself: Do Not Disturb, 禁止吸烟. */
const perhaps = new RegExp(
  String.raw`(?<![门宵解])禁(?!区)|[忌勿莫]|不准|不得|不许|` +
    String.raw`\b(?:never|do not|don[’']t|must not|not allowed|forbidden|prohibited|avoid)\b`,
  'iu',
);
const asking = new RegExp(
  String.raw`^(?:[要宜该应请]|应[当该]|可以)(?:这[样么])?[说讲]|文明用语|规范用语|标准用语|服务用语|` +
    String.raw`(?:要|应当?|必?须)做到|正确做法|(?:^|\b)(?:do|dos|do[’']s|always|say|what to say|right)\b`,
  'iu',
);

/** Whether a heading or a line above others forbids them or asks for them. */
export function polarityAbove(text: string): 'do' | 'dont' | undefined {
  if (forbidding.test(text.replace(/[\s:：.…]+$/u, ''))) return 'dont';
  return asking.test(text) ? 'do' : undefined;
}

/** Whether a heading leaves open what it means for what stands below it. */
export const mayForbid = (text: string) => polarityAbove(text) !== 'dont' && perhaps.test(text);

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  if (/^[“"「].*[”"」]$/u.test(text)) return [text];
  const parts = text.match(/(?:[“"「][^”"」]*[”"」]|[^。；;！!？?.“"「]|\.(?=\S))+(?:[。；;！!？?.]+|$)/gu) ?? [text];
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** A clause without the mark at its end. */
export const withoutStop = (text: string) => text.replace(/[。；;.]+$/u, '').trim();
