import type { GrantAction, GrantScope, Givable, PersonaRight } from './types.ts';

export const ACTIONS: readonly GrantAction[] = ['read', 'create', 'update', 'delete'];

export type RightCell = {
  action: GrantAction;
  /** Given at present. */
  scope: GrantScope | null;
  /** Whether the person at the form may tick it, or leave it ticked. */
  isOffered: boolean;
};
export type RightRow = {
  collection: string;
  cells: RightCell[];
  /** Which rows the ticked cells are about; null while none is ticked or they differ. */
  scope: GrantScope | null;
  scopes: GrantScope[];
};

const of = (rights: readonly PersonaRight[], collection: string, action: GrantAction) =>
  rights.find((right) => right.collection === collection && right.action === action);

const isAboutRows = (action: GrantAction): boolean => action !== 'create';

/** One line for each collection that may be given or is. */
export const rightRows = (givable: Givable, rights: readonly PersonaRight[]): RightRow[] => {
  const offers = new Map(givable.collections.map((one) => [one.collection, one.actions]));
  const names = [...new Set([...offers.keys(), ...rights.map(({ collection }) => collection)])];
  return names.map((collection) => {
    const offered = offers.get(collection) ?? [];
    const own = rights.filter((right) => right.collection === collection);
    const given = new Set(
      own.filter(({ action }) => isAboutRows(action)).map(({ scope }) => scope),
    );
    return {
      collection,
      cells: ACTIONS.map((action) => {
        const scope = of(rights, collection, action)?.scope ?? null;
        const isOffered = offered.some((one) => one.action === action) || scope !== null;
        return { action, scope, isOffered };
      }),
      scope: given.size === 1 ? ([...given][0] ?? null) : null,
      scopes: [
        ...new Set([
          ...offered.filter(({ action }) => isAboutRows(action)).flatMap(({ scopes }) => scopes),
          ...given,
        ]),
      ],
    };
  });
};

const firstScope = (
  givable: Givable,
  collection: string,
  action: GrantAction,
  wanted: GrantScope | null,
): GrantScope | null => {
  const scopes =
    givable.collections
      .find((one) => one.collection === collection)
      ?.actions.find((one) => one.action === action)?.scopes ?? [];
  return scopes.find((scope) => scope === wanted) ?? scopes[0] ?? null;
};

/** The rights after a cell was ticked or not. Who changes or removes rows has to see them. */
export const tick = (
  givable: Givable,
  rights: readonly PersonaRight[],
  { collection, action, isTicked }: { collection: string; action: GrantAction; isTicked: boolean },
): PersonaRight[] => {
  if (!isTicked) {
    const isGone = (right: PersonaRight): boolean =>
      right.collection === collection && (right.action === action || action === 'read');
    return rights.filter((right) => !isGone(right));
  }
  const near = rights.find((right) => right.collection === collection && isAboutRows(right.action));
  const wanted: GrantAction[] = action === 'read' ? ['read'] : ['read', action];
  const added = wanted.flatMap((each): PersonaRight[] => {
    if (of(rights, collection, each)) return [];
    const scope = firstScope(givable, collection, each, near?.scope ?? null);
    return scope ? [{ collection, action: each, scope, fields: null }] : [];
  });
  return [...rights, ...added];
};

/** The rights after other rows were chosen for a collection; what cannot have these keeps its own. */
export const withScope = (
  givable: Givable,
  rights: readonly PersonaRight[],
  collection: string,
  scope: GrantScope,
): PersonaRight[] =>
  rights.map((right) => {
    if (right.collection !== collection || !isAboutRows(right.action)) return right;
    const possible = firstScope(givable, collection, right.action, scope);
    return possible === scope ? { ...right, scope } : right;
  });
