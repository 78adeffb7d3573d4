import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import type { Persona } from '../../../domain/organisation/index.ts';
import { actorThroughDirectus } from '../platform/actor.ts';
import { clearAccessOf, clearPermissions } from '../platform/directus/permission-cache.ts';
import { assertMayGive } from './personas/may-give.ts';
import type { RegisterHooks } from '../platform/hooks.ts';

type Given = { company?: unknown; persona?: unknown; is_active?: unknown };

const usersOf = async (knex: Knex, keys: readonly string[]): Promise<string[]> => {
  const rows = (await knex('memberships')
    .whereIn('id', [...keys])
    .distinct('user')) as { user: string }[];
  return rows.map(({ user }) => user);
};

/**
 * Access rows and policies follow memberships and companies by trigger, behind Directus' back.
 * This clears the caches of this process at once; the notice listener reaches every other.
 */
export const registerAccessHooks: RegisterHooks = ({ action, filter }, { database, logger }) => {
  const mayGive = async (
    persona: unknown,
    companies: readonly string[],
    accountability: Accountability | null,
  ): Promise<void> => {
    if (!accountability || typeof persona !== 'string') return;
    const actor = await actorThroughDirectus(database, accountability);
    for (const company of companies)
      await assertMayGive(database, actor, { company, persona: persona as Persona });
  };
  filter<Given>('memberships.items.create', async (payload, _meta, { accountability }) => {
    const company = payload.company;
    if (typeof company === 'string') await mayGive(payload.persona, [company], accountability);
    return payload;
  });
  // Whatever is changed: begun again, or for all sites instead of one, it gives what the persona gives.
  filter<Given>('memberships.items.update', async (payload, meta, { accountability }) => {
    const isEnding = Object.keys(payload).length === 1 && payload.is_active === false;
    if (isEnding || !accountability) return payload;
    const rows = (await database('memberships')
      .whereIn('id', meta['keys'] as string[])
      .select('company', 'persona')) as { company: string; persona: string }[];
    for (const { company, persona } of rows) {
      await mayGive(persona, [company], accountability);
      if (payload.persona !== persona) await mayGive(payload.persona, [company], accountability);
    }
    return payload;
  });

  const report = (error: unknown): void => {
    logger.warn(error, 'Caches of permissions could not be cleared');
  };
  const changed = (keys: readonly string[]): void => {
    usersOf(database, keys).then(clearAccessOf).catch(report);
  };
  action('memberships.items.create', ({ key }) => changed([String(key)]));
  action('memberships.items.update', ({ keys }) => changed(keys as string[]));
  // Whose they were is known to the notice alone.
  action('memberships.items.delete', () => void clearPermissions().catch(report));
  action('companies.items.update', ({ payload }) => {
    if ('is_active' in (payload as object)) void clearPermissions().catch(report);
  });
};
