import type { SourceFile } from '../../../corpus/index.ts';
import { schemaAt, schemaOfType, valueAt } from '../../../schema/index.ts';
import { keySpan, pathText } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { schemaWords } from './words.ts';

type SchemaFinding = Finding<typeof schemaWords>;

/**
 * A key that no field has, beside the one field that is missing: it is that field under another name, where its value
 * could stand there and a chance text could not.
 */
export function renamedKeys(file: SourceFile, findings: readonly SchemaFinding[]): SchemaFinding[] {
  const schema = schemaOfType(file.type);
  const parentOf = ({ path = [] }: SchemaFinding) => pathText(path.slice(0, -1));
  return findings.map((finding) => {
    if (!schema || finding.say !== 'unknown' || finding.with.meant !== undefined || !finding.path) return finding;
    const siblings = findings.filter((other) => parentOf(other) === parentOf(finding));
    const [missing, ...more] = siblings.filter(({ say }) => say === 'missing');
    const span = keySpan(file, finding.path);
    const at = missing?.path && schemaAt(schema, missing.path, file.yaml.data);
    if (!at || !span || more.length > 0 || siblings.filter(({ say }) => say === 'unknown').length > 1) return finding;
    if (!at.safeParse(valueAt(file.yaml.data, finding.path)).success || at.safeParse('任 意').success) return finding;
    const meant = String(missing.path?.at(-1));
    return { ...finding, with: { ...finding.with, meant }, fix: { ...span, text: meant, safe: false } };
  });
}
