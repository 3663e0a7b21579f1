/** Words that no order begins with: what is spoken of stands there, or when and where. */
const noOrder = new RegExp(
  String.raw`^(?:the|an?|this|that|these|those|it|its|they|their|there|here|he|she|we|our|you|your|i|my|` +
    String.raw`who|what|which|where|why|how|some|any|no|none|nobody|nothing|someone|anyone|` +
    String.raw`everyone|everybody|everything|all|both|` +
    String.raw`most|many|few|much|one|two|three|four|five|six|ten|other|others|another|such|people|staff|` +
    String.raw`because|although|though|since|so|and|or|but|yet|even|still|also|often|sometimes|usually|perhaps|` +
    String.raw`only|just|not|at|in|on|by|of|with|without|from|to|under|over|about|between|during|through)\b`,
  'iu',
);
/** What only says when: when you answer, after each visit, if it rains. */
const sceneAhead =
  /^(?:when|while|if|once|before|after|until|unless|where|whenever|as soon as|in case|for)\b[^,]*,\s*/iu;
const finite = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|did)\b/iu;

/** Verbs that end as other words do. */
const endsSo = /^(?:\w{0,3}ing|\w*ply|rely|fly|\w*eed|shed|mention|question|position|witness)$/iu;

/** Whether an English sentence orders something: it begins with what is to be done. */
export function isImperative(text: string): boolean {
  const said = text.replace(sceneAhead, '').replace(/^(?:please|always|then|first|and|but)\s+/iu, '');
  // What a few words before a colon name is no order; what stands behind it may be.
  const label = /^[^:.?!]{1,24}:\s+/u.exec(said)?.[0];
  if (label !== undefined) return isImperative(said.slice(label.length));
  const [first = ''] = /^[A-Za-z’'-]+/u.exec(said) ?? [];
  if (first.length < 2 || noOrder.test(first) || said.split(' ').length < 3) return false;
  // A plural is spoken of; what ends so and is a verb has another s.
  if (/[^s]s$/iu.test(first) || (/(?:ing|ly|ed|tion|ness)$/iu.test(first) && !endsSo.test(first))) return false;
  const [head = ''] = said.split(
    /[,;:]|\b(?:that|who|which|what|when|where|if|before|after|until|so|as|and|while|unless)\b/iu,
  );
  return !finite.test(head);
}

const irregular =
  'kept|held|worn|paid|shown|taken|done|given|left|seen|sent|put|told|made|met|cut|read|set|shut|written|drawn|' +
  'hung|brought|bought|sold|found|laid|lit|begun|swept|thrown|let|driven|spoken|built|lent';
const passive = new RegExp(String.raw`\b(?:is|are) (?:(?!not\b|never\b)\w+ ){0,2}?(?:\w{2,}ed|${irregular})\b`, 'iu');

/** Whether an English sentence says what is done with something: towels are changed, a log is kept. */
export const isPassive = (text: string) => passive.test(text);
