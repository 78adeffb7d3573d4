import type { Knex } from 'knex';
import type { Capability } from '../../../domain/organisation/index.ts';
import { type Actor, companiesOf, companiesWithCapability } from '../platform/actor.ts';
import { notVisible } from '../platform/errors.ts';

export type NotifyingCompany = { id: string; name: string; timeZone: string; settings: unknown };

/**
 * The company that is meant, to which the actor belongs, or in which he has the capability: the first by
 * name when none is said.
 */
export const companyFor = async (
  knex: Knex,
  actor: Actor,
  { wanted, capability }: { wanted: string | undefined; capability?: Capability },
): Promise<NotifyingCompany> => {
  const own = actor.isPlatformAdmin ? 'all' : companiesOf(actor);
  const companies = capability ? companiesWithCapability(actor, capability) : own;
  const query = knex('companies').where({ is_active: true }).orderBy('name');
  if (wanted !== undefined) void query.where({ id: wanted });
  if (companies !== 'all') void query.whereIn('id', companies);
  const row = await query.first<NotifyingCompany | undefined>(
    ...['id', 'name', 'time_zone as timeZone', 'settings'],
  );
  if (!row) throw notVisible('companies', wanted ?? '');
  return row;
};
