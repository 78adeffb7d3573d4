import { setTimeout } from 'node:timers/promises';
import type { Query } from '@directus/types';
import { say } from '../../../domain/words/index.ts';
import { findBadValue } from '../../../domain/kernel/text.ts';
import { columnError, columnProblems, IMPORT_MS } from './column-errors.ts';
import { refusal } from './errors.ts';
import { filterProblem } from './filter-problems.ts';
import type { RegisterHooks } from './hooks.ts';

type Payload = Record<string, unknown>;

const refuse = (payload: unknown, collection: string): void => {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return;
  const errors = columnProblems(collection, payload as Payload).map((problem) =>
    columnError(collection, problem),
  );
  // Directus lists several refusals when it is given them together.
  if (errors.length > 1) throw errors as unknown as Error;
  if (errors[0]) throw errors[0];
};

/**
 * A value that its column cannot hold is refused at its field, whatever the door: REST, GraphQL, an
 * import. It looks at the values and the model only, so it may run before the right is asked.
 */
export const registerColumnHooks: RegisterHooks = ({ filter }) => {
  filter('items.create', async (payload, { collection }) => {
    try {
      refuse(payload, String(collection));
    } catch (error) {
      await setTimeout(IMPORT_MS);
      throw error;
    }
    return payload;
  });
  filter('items.update', (payload, { collection }) => {
    refuse(payload, String(collection));
    return payload;
  });
  filter<Query>('items.query', (query, { collection }) => {
    const bad = findBadValue(query);
    if (bad)
      throw refusal(
        'INVALID_QUERY.unsearchable',
        400,
        { path: bad.path },
        {
          field: bad.path,
        },
      );
    const problem = query.filter ? filterProblem(String(collection), query.filter) : null;
    if (problem)
      throw refusal(
        'INVALID_QUERY.filter',
        400,
        {
          field: problem.field,
          problem: { said: [say(`VALUE.${problem.word}`, problem.params)] },
        },
        { field: problem.field },
      );
    return query;
  });
};
