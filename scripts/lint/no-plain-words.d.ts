import type { Rule } from 'eslint';

export const noPlainWords: Rule.RuleModule;
