import type { DataPath, SchemaIssue } from '../../../corpus/index.ts';
import { valueAt } from '../../../schema/index.ts';

/**
 * What is wrong inside a value that may have one of several forms: the faults of the form that it has. A value of none
 * of the forms keeps the fault of the whole.
 */
export function innermost(issue: SchemaIssue, data: unknown): SchemaIssue[] {
  if (issue.code !== 'invalid_union' || !('errors' in issue)) return [issue];
  const path = issue.path as DataPath;
  const value = valueAt(data, path);
  if (typeof value === 'string') return [listed(issue.errors, path) ?? issue];
  if (value === null || typeof value !== 'object') return [issue];
  // The form that fits has its faults further in; the others refuse the value itself.
  const [inner, ...others] = issue.errors.filter(
    (errors) => errors.length > 0 && errors.every((one) => !isRefusal(one)),
  );
  if (!inner || others.length > 0) return [issue];
  return inner.flatMap((one) => innermost({ ...one, path: [...path, ...one.path] }, data));
}

/** A word where one of a list may stand, or something with fields of its own: the list is what it is held to. */
function listed(forms: readonly (readonly SchemaIssue[])[], path: DataPath): SchemaIssue | undefined {
  const [list, ...more] = forms.flat().filter((one) => one.code === 'invalid_value' && one.values.length > 2);
  return list && more.length === 0 && list.path.length === 0 ? { ...list, path: [...path] } : undefined;
}

const isRefusal = (issue: SchemaIssue) => issue.path.length === 0 && issue.code !== 'unrecognized_keys';
