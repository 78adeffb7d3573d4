import type { CompanyKind } from './choices.ts';

/** A view of a list that everybody has: its first look where `bookmark` is null, else a bookmark. */
export type SharedView = {
  id: number;
  collection: string;
  bookmark: string | null;
  /** Kinds of company that it is for; every kind when null. */
  kinds: readonly string[] | null;
};

/**
 * Ids of the shared views that are not for somebody who works in companies of these kinds. A bookmark is for
 * whoever works in one of its kinds; a first look only where all his companies want it, and then the
 * general one of the same list gives way. Without companies, as the platform's administrator, nothing is left out but
 * such first looks.
 */
export const viewsNotFor = (
  views: readonly SharedView[],
  own: readonly CompanyKind[],
): Set<number> => {
  const isFor = ({ bookmark, kinds }: SharedView): boolean => {
    if (kinds === null) return true;
    if (bookmark === null) return own.length > 0 && own.every((kind) => kinds.includes(kind));
    return own.length === 0 || own.some((kind) => kinds.includes(kind));
  };
  const special = new Set(
    views
      .filter((view) => view.bookmark === null && view.kinds !== null && isFor(view))
      .map(({ collection }) => collection),
  );
  return new Set(
    views
      .filter(
        (view) =>
          !isFor(view) ||
          (view.bookmark === null && view.kinds === null && special.has(view.collection)),
      )
      .map(({ id }) => id),
  );
};
