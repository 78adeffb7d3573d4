import type { Knex } from 'knex';
import type { Capability } from '../../../domain/organisation/capabilities.ts';
import { type Actor, companiesSeenBy, hasCapability } from './actor.ts';
import { notVisible } from './errors.ts';

/** Of several capabilities one is enough. */
type Wanted = { collection: string; id: string; capability: Capability | readonly Capability[] };
type AssertOwn = <R extends { company: string }>(
  actor: Actor,
  row: R | null | undefined,
  wanted: Wanted,
) => asserts row is R;

/**
 * The row is there and the actor has the capability in its company. A foreign row, one that is not
 * there and one that his persona does not reach are refused with the same words.
 */
export const assertOwn: AssertOwn = (actor, row, { collection, id, capability }) => {
  const enough = typeof capability === 'string' ? [capability] : capability;
  if (!row || !enough.some((one) => hasCapability(actor, row.company, one))) {
    throw notVisible(collection, id);
  }
};

/**
 * A condition for whoever locks a row before its right is asked: foreign rows are not found, so that
 * nobody waits for a lock of another company, or makes it wait.
 */
export const inOwnCompanies =
  (actor: Actor, column = 'company') =>
  (query: Knex.QueryBuilder): void => {
    const companies = companiesSeenBy(actor);
    if (companies !== 'all') void query.whereIn(column, companies);
  };

type ManyWanted = Omit<Wanted, 'id'> & { ids: readonly string[] };

/** The same for many: the first id without a row of the actor's is refused. */
export const assertAllOwn = (
  actor: Actor,
  rows: readonly { id: string; company: string }[],
  { collection, ids, capability }: ManyWanted,
): void => {
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const id of ids) assertOwn(actor, found.get(id), { collection, id, capability });
};
