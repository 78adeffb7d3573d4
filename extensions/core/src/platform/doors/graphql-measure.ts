import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type FieldNode,
} from 'graphql';

export type GraphqlMeasure = {
  depth: number;
  fields: number;
  /** All that is parsed and validated: fields, questions about the schema, fragments. */
  selections: number;
  /** How often one name stands in one place; the validation compares such fields pair by pair. */
  repeats: number;
  /** What is asked for at the top; nothing when a document is beyond any limit, or runs in a circle. */
  roots: FieldNode[];
};

/** Beyond it the roots are of no interest, and there may be very many. */
const WRITTEN_OUT_MAX = 10_000;

/**
 * Size of a document with its fragments written out. A fragment is measured once, so that fragments
 * of fragments cost nothing to measure; one that contains itself is left to the validation.
 */
export const measureDocument = (document: DocumentNode): GraphqlMeasure => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    } else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  type Size = { depth: number; fields: number; selections: number };
  let isCircle = false;
  let repeats = 0;
  const known = new Map<string, Size>();
  const sizeOf = (set: SelectionSetNode | undefined, within: ReadonlySet<string>): Size => {
    const total: Size = { depth: 0, fields: 0, selections: 0 };
    const named = new Map<string, number>();
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      if (isField) {
        const name = selection.alias?.value ?? selection.name.value;
        named.set(name, (named.get(name) ?? 0) + 1);
        repeats = Math.max(repeats, named.get(name) ?? 0);
      }
      const size =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragmentSize(selection.name.value, within)
          : sizeOf(selection.selectionSet, within);
      total.selections += size.selections + 1;
      // The questions of integrators' tools are deep by nature, and cost no rows.
      if (isField && selection.name.value.startsWith('__')) continue;
      total.depth = Math.max(total.depth, size.depth + (isField ? 1 : 0));
      total.fields += size.fields + (isField ? 1 : 0);
    }
    return total;
  };
  const fragmentSize = (name: string, within: ReadonlySet<string>): Size => {
    if (within.has(name)) {
      isCircle = true;
      return { depth: 0, fields: 0, selections: 0 };
    }
    const size =
      known.get(name) ?? sizeOf(fragments.get(name)?.selectionSet, new Set([...within, name]));
    known.set(name, size);
    return size;
  };
  const rootsOf = (set: SelectionSetNode): FieldNode[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return rootsOf(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      return fragment ? rootsOf(fragment.selectionSet) : [];
    });

  const none: ReadonlySet<string> = new Set();
  const sizes = operations.map(({ selectionSet }) => sizeOf(selectionSet, none));
  const sum = (of: 'fields' | 'selections'): number =>
    sizes.reduce((total, size) => total + size[of], 0);
  const selections = sum('selections');
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    fields: sum('fields'),
    selections,
    repeats,
    // A document that runs in a circle is refused by the validation, and is never run.
    roots:
      isCircle || selections > WRITTEN_OUT_MAX
        ? []
        : operations.flatMap((one) => rootsOf(one.selectionSet)),
  };
};
