import Handlebars from 'handlebars';
import { KNOWN_HELPERS } from './helpers.ts';
import { measureTemplate } from './measure-template.ts';

export type TemplateProblem = {
  line: number;
  message: string;
  /** A name that there is not. */
  unknown?: string;
};
export type TemplateLimits = {
  characters: number;
  tags: number;
  names: number;
  calls: number;
  blocks: number;
  nesting: number;
  loops: number;
};

/** An invoice of ours has 3,000 characters and some ten blocks; a logo within may have 100,000. */
export const TEMPLATE_LIMITS: TemplateLimits = {
  characters: 256 * 1024,
  /** `{{`, comments too, and what stands in them: `{{a.b c}}` has three names. */
  tags: 1_000,
  names: 3_000,
  /** `{{a (b c)}}` */
  calls: 500,
  blocks: 300,
  nesting: 20,
  /** `{{#each}}` within `{{#each}}`: each level multiplies the work. */
  loops: 4,
};

const MOST_PROBLEMS = 20;

type Node = { type: string; loc: { start: { line: number } } };
type Path = Node & { original: string };
type Call = Node & { path: Node; params: Node[]; hash?: { pairs: { value: Node }[] } };
type Block = Call & { program?: { body: Node[] }; inverse?: { body: Node[] } };
type Place = { node: Node; nesting: number; loops: number };

const nameOf = ({ path }: Call): string =>
  path.type === 'PathExpression' ? (path as Path).original : '';
const isKnown = (name: string): boolean => Object.hasOwn(KNOWN_HELPERS, name);
const isCall = ({ params, hash }: Call): boolean =>
  params.length > 0 || (hash?.pairs.length ?? 0) > 0;

const wordsFor: Readonly<Record<string, string>> = {
  PartialStatement: 'Partials ({{> …}}) are not available: write the text here.',
  PartialBlockStatement: 'Partials ({{#> …}}) are not available: write the text here.',
  Decorator: 'Decorators ({{* …}}) are not available.',
  DecoratorBlock: 'Inline partials ({{#* …}}) are not available.',
};

const known = Object.keys(KNOWN_HELPERS).toSorted().join(', ');

const unknownIn = (node: Node): string | null => {
  const call = node as Call;
  const name = nameOf(call);
  if (node.type === 'BlockStatement' && !isKnown(name) && !isCall(call))
    return `{{#${name}}} is no block; write {{#each ${name}}}, {{#if ${name}}} or {{#with ${name}}}.`;
  const mustBeHelper = node.type === 'SubExpression' || isCall(call);
  return mustBeHelper && !isKnown(name)
    ? `There is no helper "${name}". There are: ${known}.`
    : null;
};

const insideOf = (node: Node): Node[] => {
  const { path, params = [], hash } = node as Partial<Call>;
  const inner = [
    ...(path ? [path] : []),
    ...params,
    ...(hash?.pairs ?? []).map((pair) => pair.value),
  ];
  return inner.filter(({ type }) => type === 'SubExpression');
};

const bodiesOf = (node: Node): Node[] => {
  const { program, inverse } = node as Block;
  return [...(program?.body ?? []), ...(inverse?.body ?? [])];
};

/** `{{else if}}` is a block within the other side of its block: it does not nest. */
const isChained = (node: Node): boolean =>
  ((node as Block).inverse as { chained?: boolean } | undefined)?.chained === true;

const tooManyBlocks = (line: number, { blocks }: TemplateLimits): TemplateProblem => ({
  line,
  message: `There are more than ${blocks} blocks.`,
});

/** Counted before it is parsed: the parser's time grows with the square of what stands in each other. */
const sizeProblem = (source: string, limits: TemplateLimits): TemplateProblem | null => {
  const over = (count: number, limit: number, words: string): TemplateProblem | null =>
    count > limit ? { line: 1, message: `It has ${count} ${words}, the limit is ${limit}.` } : null;
  const { tags, names, calls } = measureTemplate(source);
  const opened = source.match(/\{\{\{?\{?~?[#^]/g)?.length ?? 0;
  if (opened > 2 * limits.blocks) return tooManyBlocks(1, limits);
  return (
    over(tags, limits.tags, 'tags ({{…}})') ??
    over(names, limits.names, 'names within its tags') ??
    over(calls, limits.calls, 'calls in parentheses')
  );
};

const walk = (body: readonly Node[], limits: TemplateLimits): TemplateProblem[] => {
  const problems: TemplateProblem[] = [];
  const places: Place[] = body.map((node) => ({ node, nesting: 0, loops: 0 }));
  let blocks = 0;
  for (let place = places.pop(); place; place = places.pop()) {
    const { node } = place;
    const add = (message: string): void => {
      problems.push({ line: node.loc.start.line, message });
    };
    if (problems.length >= MOST_PROBLEMS) break;
    const words = wordsFor[node.type];
    if (words) add(words);
    if (!['MustacheStatement', 'SubExpression', 'BlockStatement'].includes(node.type)) continue;
    const unknown = unknownIn(node);
    if (unknown) add(unknown);
    const isBlock = node.type === 'BlockStatement';
    const nesting = place.nesting + 1;
    const loops = place.loops + (isBlock && nameOf(node as Call) === 'each' ? 1 : 0);
    if (isBlock && (blocks += 1) > limits.blocks) {
      problems.push(tooManyBlocks(node.loc.start.line, limits));
      break;
    }
    if (nesting > limits.nesting) {
      add(`Blocks or helpers are nested deeper than ${limits.nesting}.`);
      break;
    }
    if (loops > limits.loops && loops > place.loops)
      add(`{{#each}} stands within more than ${limits.loops - 1} others.`);
    for (const inner of insideOf(node)) places.push({ node: inner, nesting, loops });
    if (!isBlock) continue;
    const { inverse } = node as Block;
    for (const inner of bodiesOf(node))
      places.push({
        node: inner,
        nesting: isChained(node) && inverse?.body.includes(inner) ? nesting - 1 : nesting,
        loops,
      });
  }
  return problems.toSorted((a, b) => a.line - b.line);
};

/** The parser counts lines of its own text; its message shows the place. */
const parseProblem = (error: unknown): TemplateProblem => {
  const { message, lineNumber } = error as Error & { lineNumber?: number };
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? lineNumber ?? 1);
  return {
    line,
    message: message.replace(/^Parse error on line \d+:\s*/, 'It cannot be read near '),
  };
};

/**
 * What is wrong with a template, without running it: its size, how its blocks are nested, helpers and
 * partials that do not exist. How long it runs depends on its data. Reading it may take long too: ask
 * the engine, which looks in its thread.
 */
export const templateProblems = (
  source: string,
  limits: TemplateLimits = TEMPLATE_LIMITS,
): TemplateProblem[] => {
  if (source.length > limits.characters)
    return [
      {
        line: 1,
        message: `It is ${source.length} characters long, the limit is ${limits.characters}.`,
      },
    ];
  const size = sizeProblem(source, limits);
  if (size) return [size];
  try {
    const tree = Handlebars.parseWithoutProcessing(source);
    const problems = walk(tree.body as unknown as Node[], limits);
    if (problems.length > 0) return problems;
    // What else the compiler refuses; nothing is run.
    Handlebars.precompile(source, { knownHelpers: KNOWN_HELPERS, knownHelpersOnly: true });
    return [];
  } catch (error) {
    return [parseProblem(error)];
  }
};
