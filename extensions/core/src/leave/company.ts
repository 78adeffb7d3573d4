import type { Knex } from 'knex';
import { type DispatchSettings, dispatchSettingsOf } from '../../../domain/dispatch/index.ts';
import type { Capability } from '../../../domain/organisation/index.ts';
import { type Actor, companiesWithCapability } from '../platform/actor.ts';
import { notVisible } from '../platform/errors.ts';

export type LeaveCompany = {
  id: string;
  name: string;
  timeZone: string;
  country: string | null;
  settings: DispatchSettings;
};

/**
 * The company that is meant, in which the actor has one of the capabilities: the first by name
 * without `wanted`. Throws FORBIDDEN for one that is not his or not there.
 */
export const companyWith = async (
  knex: Knex,
  actor: Actor,
  { wanted, capabilities }: { wanted: string | undefined; capabilities: readonly Capability[] },
): Promise<LeaveCompany> => {
  const query = knex('companies').where({ is_active: true }).orderBy('name');
  if (wanted !== undefined) void query.where({ id: wanted });
  const lists = capabilities.map((capability) => companiesWithCapability(actor, capability));
  if (!lists.includes('all')) void query.whereIn('id', [...new Set(lists.flat())]);
  const row = await query.first<
    (Omit<LeaveCompany, 'settings'> & { settings: unknown }) | undefined
  >('id', 'name', 'time_zone as timeZone', 'country', 'settings');
  if (!row) throw notVisible('companies', wanted ?? '');
  return { ...row, settings: dispatchSettingsOf(row.settings) };
};

/** The company of a row that was read: its right was asked already. */
export const companyOf = async (knex: Knex, id: string): Promise<LeaveCompany> => {
  const row = (await knex('companies')
    .where({ id })
    .first('id', 'name', 'time_zone as timeZone', 'country', 'settings')) as Omit<
    LeaveCompany,
    'settings'
  > & { settings: unknown };
  return { ...row, settings: dispatchSettingsOf(row.settings) };
};

/** The company of a row that the actor may see. */
export const companyById = (knex: Knex, actor: Actor, wanted: string): Promise<LeaveCompany> =>
  companyWith(knex, actor, { wanted, capabilities: LEAVE_CAPABILITIES });

/** Whoever has one of these has to do with leave. */
export const LEAVE_CAPABILITIES = ['leave-request', 'leave-decide', 'leave-manage'] as const;
