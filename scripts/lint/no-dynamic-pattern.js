const isConstant = (node) =>
  node?.type === 'Literal' || (node?.type === 'TemplateLiteral' && node.expressions.length === 0);

const check = (context) => (node) => {
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return;
  if (isConstant(node.arguments[0])) return;
  context.report({
    node,
    message:
      'A text becomes a pattern through kernel/patterns.ts (what a tenant wrote) or kernel/own-pattern.ts (constants and escaped words).',
  });
};

/** A pattern that somebody writes runs in an engine whose time is bounded, never in RegExp. */
export const noDynamicPattern = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({ NewExpression: check(context), CallExpression: check(context) }),
};
