/** Whether a call asks only whether a process is there, which hurts nobody. */
const asksOnly = (node) => node.arguments[1]?.value === 0;
const KILL =
  'CallExpression[callee.type="MemberExpression"][callee.object.name="process"][callee.property.name="kill"]';

/**
 * Refuses `process.kill` with a number from elsewhere: read from a file that is being written it
 * is 0, and 0 is our own group of processes with whoever started it.
 */
export const noBareKill = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { bare: 'Use `send` of scripts/lib/processes.ts, which refuses 0 and below.' },
  },
  create: (context) => ({
    [KILL]: (node) => {
      if (!asksOnly(node)) context.report({ node, messageId: 'bare' });
    },
  }),
};
