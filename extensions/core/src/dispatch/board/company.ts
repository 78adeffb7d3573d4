import type { Knex } from 'knex';
import { dispatchSettingsOf, type DispatchSettings } from '../../../../domain/dispatch/index.ts';
import { type Actor, companiesWithCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';

export type BoardCompany = {
  id: string;
  name: string;
  timeZone: string;
  settings: DispatchSettings;
};

/**
 * The company whose board is meant, where the actor dispatches: the first of his by name without
 * `wanted`. Throws FORBIDDEN for one that is not his or not there.
 */
export const boardCompany = async (
  knex: Knex,
  actor: Actor,
  wanted: string | undefined,
): Promise<BoardCompany> => {
  const companies = companiesWithCapability(actor, 'dispatching');
  const query = knex('companies').where({ is_active: true }).orderBy('name');
  if (companies !== 'all') void query.whereIn('id', companies);
  if (wanted !== undefined) void query.where({ id: wanted });
  const row = await query.first<
    { id: string; name: string; timeZone: string; settings: unknown } | undefined
  >('id', 'name', 'time_zone as timeZone', 'settings');
  if (!row) throw notVisible('companies', wanted ?? '');
  return { ...row, settings: dispatchSettingsOf(row.settings) };
};
