import type { Rule } from 'eslint';

export const noComputedWrite: Rule.RuleModule;
