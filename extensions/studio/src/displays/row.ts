import { getCurrentInstance } from 'vue';

type Parent = { props: Record<string, unknown>; parent: Parent | null };

/** Between a cell and its row of the Studio's table lie a few wrappers, never more than this. */
const STEPS_UP = 12;

/**
 * The row of the table in which a display stands: Directus gives a display the value alone. Empty
 * outside tables. What it holds are the columns that the list asks for.
 */
export const useRow = (): Readonly<Record<string, unknown>> => {
  let parent = getCurrentInstance()?.parent as Parent | null | undefined;
  for (let step = 0; parent && step < STEPS_UP; step += 1) {
    const { item } = parent.props;
    if (typeof item === 'object' && item !== null && 'id' in item)
      return item as Record<string, unknown>;
    parent = parent.parent;
  }
  return {};
};

/** The id in a reference, read as an id or with some of its fields. */
export const idIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : null;
};
