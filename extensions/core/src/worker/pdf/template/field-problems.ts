import Handlebars from 'handlebars';
import type { TemplateProblem } from './check-template.ts';
import { KNOWN_HELPERS } from './helpers.ts';

/** An example of what a template is filled with: whatever it has may be named, and nothing else. */
export type TemplateSample = { readonly [name: string]: unknown };

type Node = { type: string; loc: { start: { line: number } } };
type Path = Node & { data: boolean; depth: number; parts: (string | object)[]; original: string };
type Call = Node & { path: Node; params: Node[]; hash?: { pairs: { value: Node }[] } };
type Body = { body: Node[]; blockParams?: string[] };
type Block = Call & { program?: Body; inverse?: Body };

/** What a helper gives, or a name of a block: nobody knows what it has. */
const ANYTHING = Symbol('anything');
type Scope = { value: unknown; names: readonly string[] };

const isHelper = (name: string): boolean => Object.hasOwn(KNOWN_HELPERS, name);

const valueAt = (scopes: readonly Scope[], { depth, parts }: Path): { value: unknown } | null => {
  const scope = scopes.at(-1 - depth);
  if (!scope) return null;
  const [first] = parts;
  if (typeof first === 'string' && scopes.some(({ names }) => names.includes(first)))
    return { value: ANYTHING };
  let { value } = scope;
  for (const part of parts) {
    if (value === ANYTHING) return { value };
    if (typeof part !== 'string' || typeof value !== 'object' || value === null) return null;
    if (Array.isArray(value) ? part !== 'length' : !Object.hasOwn(value, part)) return null;
    value = (value as Record<string, unknown>)[part];
  }
  return { value };
};

/** The names in a template that an example has not, each with its line. The template can be read. */
export const fieldProblems = (source: string, sample: TemplateSample): TemplateProblem[] => {
  const problems: TemplateProblem[] = [];

  const look = (node: Node, scopes: readonly Scope[]): unknown => {
    if (node.type === 'SubExpression') {
      lookInto(node as Call, scopes);
      return ANYTHING;
    }
    if (node.type !== 'PathExpression') return undefined;
    const path = node as Path;
    // `@index` and the like.
    if (path.data) return ANYTHING;
    const found = valueAt(scopes, path);
    if (found) return found.value;
    const { original, loc } = path;
    problems.push({
      ...{ line: loc.start.line, unknown: original },
      message: `There is no "${original}" here.`,
    });
    return ANYTHING;
  };
  const lookInto = ({ params, hash }: Call, scopes: readonly Scope[]): unknown[] => {
    for (const { value } of hash?.pairs ?? []) look(value, scopes);
    return params.map((param) => look(param, scopes));
  };

  const walk = (body: readonly Node[], scopes: readonly Scope[]): void => {
    for (const node of body) {
      if (node.type !== 'MustacheStatement' && node.type !== 'BlockStatement') continue;
      const call = node as Call;
      const name = (call.path as Path).original;
      if (node.type === 'MustacheStatement') {
        if (call.params.length === 0 && !isHelper(name)) look(call.path, scopes);
        else lookInto(call, scopes);
        continue;
      }
      const { program, inverse } = node as Block;
      const [subject] = lookInto(call, scopes);
      const names = program?.blockParams ?? [];
      const inner =
        name === 'each'
          ? [...scopes, { value: Array.isArray(subject) ? subject[0] : ANYTHING, names }]
          : name === 'with'
            ? [...scopes, { value: subject, names }]
            : scopes;
      walk(program?.body ?? [], inner);
      walk(inverse?.body ?? [], scopes);
    }
  };

  const tree = Handlebars.parseWithoutProcessing(source);
  walk(tree.body as unknown as Node[], [{ value: sample, names: [] }]);
  return problems.toSorted((a, b) => a.line - b.line);
};
