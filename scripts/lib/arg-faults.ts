import { nearest } from '../../src/corpus/edit-distance.ts';
import { told } from './told.ts';

/** One argument as Node's `parseArgs` tells it apart. */
export type Token =
  | { kind: 'option'; name: string; rawName: string; value: string | undefined; inlineValue: boolean | undefined }
  | { kind: 'positional'; value: string }
  | { kind: 'option-terminator' };

/** What a command takes: its options, each with whether it has a value, and whether it takes operands. */
export interface Takes {
  options: ReadonlyMap<string, boolean>;
  operands: boolean;
}

/** What is wrong with the arguments of a command; undefined when nothing is. */
export function argFault(tokens: readonly Token[], takes: Takes): string | undefined {
  return tokens.map((token) => faultOf(token, takes)).find((fault) => fault !== undefined);
}

function faultOf(token: Token, { options, operands }: Takes): string | undefined {
  if (token.kind === 'option-terminator') return undefined;
  if (token.kind === 'positional')
    return operands
      ? undefined
      : told(`这个命令只认选项，不认“${token.value}”`, `This command takes options only, not "${token.value}"`, ' · ');
  const { name, rawName, value, inlineValue = false } = token;
  const takesValue = options.get(name);
  if (takesValue === undefined) {
    const meant = nearest(name, [...options.keys()]);
    const [zh, en] = meant ? [`，您是不是要写 --${meant}？`, `. Did you mean --${meant}?`] : ['', ''];
    return told(`没有选项 ${rawName}${zh}`, `There is no option ${rawName}${en}`, ' · ');
  }
  if (!takesValue && value !== undefined)
    return told(`选项 ${rawName} 后面不写值`, `The option ${rawName} takes no value`, ' · ');
  // The name of another option, or none at all; one that is meant as a value is joined by an equals sign.
  if (takesValue && (value === undefined || (!inlineValue && value.startsWith('-'))))
    return told(`选项 ${rawName} 后面缺少值`, `The option ${rawName} needs a value`, ' · ');
  return undefined;
}
