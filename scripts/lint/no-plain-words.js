/** A word with a capital, or two words in a row: what only a person would read. */
const READ_BY_PEOPLE = /^\p{Lu}\p{Ll}+(?:[\s:,.…?!]|$)|\p{Ll}{2,} \p{Ll}{2,}/u;

/** What is written like words and is none. */
const NAMES = new Set(['Enter', 'Escape', 'noopener noreferrer']);

/** Errors are for programmers, comparisons and keys for the program. */
const isForProgram = (node) => {
  const { parent } = node;
  switch (parent?.type) {
    case 'ImportDeclaration':
    case 'TSLiteralType':
    case 'BinaryExpression':
    case 'TaggedTemplateExpression':
      return true;
    case 'Property':
    case 'MemberExpression':
      return parent.key === node || (parent.property === node && parent.computed);
    case 'NewExpression':
      return parent.callee.type === 'Identifier' && parent.callee.name.endsWith('Error');
    case 'CallExpression':
      return (
        parent.callee.type === 'MemberExpression' &&
        (parent.callee.object.name === 'console' ||
          /^(querySelector|querySelectorAll|matches|closest|includes|startsWith|set|has|get)$/.test(
            parent.callee.property.name,
          ))
      );
    default:
      return false;
  }
};

/** Text for people stands in the tables of `locales`, in every language. */
export const noPlainWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { plain: 'Say "{{text}}" by a key of locales/, in every language.' },
  },
  create: (context) => {
    const check = (node, text) => {
      if (!READ_BY_PEOPLE.test(text) || NAMES.has(text) || isForProgram(node)) return;
      context.report({ node, messageId: 'plain', data: { text: text.slice(0, 60) } });
    };
    const visitor = {
      Literal: (node) => {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateLiteral: (node) => {
        check(node, node.quasis.map(({ value }) => value.cooked ?? '').join('\u0001'));
      },
    };
    const services = context.sourceCode.parserServices;
    return services?.defineTemplateBodyVisitor
      ? services.defineTemplateBodyVisitor(visitor, visitor)
      : visitor;
  },
};
