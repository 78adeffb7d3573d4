import type { ShapeProblem } from './query-shape.ts';

const isRow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isKey = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

const entryProblem = (
  list: unknown[],
  isRight: (value: unknown) => boolean,
  wanted: string,
): ShapeProblem | null => {
  const at = list.findIndex((entry) => !isRight(entry));
  return at < 0 ? null : { field: String(at), message: `must be ${wanted}` };
};

/** Directus takes the rows and keys that it is given for such; null when they are. */
export const bodyProblem = (method: string, body: unknown): ShapeProblem | null => {
  if (method === 'POST' || method === 'PATCH')
    return Array.isArray(body) ? entryProblem(body, isRow, 'an object') : null;
  if (method !== 'DELETE') return null;
  const keys = isRow(body) ? ((body as { keys?: unknown }).keys ?? []) : body;
  if (Array.isArray(keys)) return entryProblem(keys, isKey, 'a key');
  return isRow(body) ? { field: 'keys', message: 'must be a list of keys' } : null;
};
