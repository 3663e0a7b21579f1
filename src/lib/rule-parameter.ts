/** The parameter of a bank's address that names the rule whose questions come first. */
export const ruleParameter = 'rule';
