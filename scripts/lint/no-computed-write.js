import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

const CLOSED =
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.StringLiteral |
  ts.TypeFlags.ESSymbolLike |
  ts.TypeFlags.Never;

/** Indexes of lists, and names from a closed list of the code's own. */
const isClosed = (type, checker) => {
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  const parts = bound.isUnion() ? bound.types : [bound];
  return parts.every(({ flags }) => (flags & CLOSED) !== 0);
};

/**
 * `record[name] = value` with a name that may be any text: such a name reaches what all objects
 * share. `setMember` and `setPath` of the kernel refuse those names. In templates of Vue, where types
 * are not known, every such write is refused.
 */
export const noComputedWrite = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      write:
        'The name may be any text. Use a Map, Object.fromEntries, or setMember or setPath of kernel/paths.ts.',
      read: 'A dotted path is read by getPath of kernel/paths.ts, which looks at own members alone.',
    },
  },
  create: (context) => {
    const services = context.sourceCode.parserServices?.program
      ? ESLintUtils.getParserServices(context)
      : null;
    const check = (target) => {
      if (target.type !== 'MemberExpression' || !target.computed) return;
      if (target.property.type === 'Literal') return;
      if (services) {
        const checker = services.program.getTypeChecker();
        if (isClosed(services.getTypeAtLocation(target.property), checker)) return;
      }
      context.report({ node: target, messageId: 'write' });
    };
    return {
      AssignmentExpression: ({ left }) => check(left),
      UpdateExpression: ({ argument }) => check(argument),
      "CallExpression[callee.property.name='reduce'] > MemberExpression > CallExpression[callee.property.name='split'][arguments.0.value='.']":
        (node) => context.report({ node, messageId: 'read' }),
    };
  },
};
