import type { Rule } from '../rule.ts';
import { bodySafeRule } from './body-safe.ts';
import { schemaRule } from './schema.ts';
import { translationRule } from './translation.ts';

/** Every rule, in the order of the guide. */
export const rules: readonly Rule[] = [schemaRule, bodySafeRule, translationRule];
