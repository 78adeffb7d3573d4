import type { Knex } from 'knex';
import type { RegisterHooks } from '../platform/hooks.ts';
import { stateUnknown } from './state-unknown.ts';

type Payload = Record<string, unknown>;

const STATES = ['from_state', 'to_state'] as const;

/** Fields that name a state no lifecycle of the company has. */
const unknownIn = (payload: Payload, codes: ReadonlySet<string>): (typeof STATES)[number][] =>
  STATES.filter((field) => typeof payload[field] === 'string' && !codes.has(payload[field]));

const check = async (knex: Knex, company: string, payload: Payload): Promise<void> => {
  const codes = new Set(
    await knex('lifecycle_states').where({ company }).distinct().orderBy('code').pluck('code'),
  ) as Set<string>;
  const [field] = unknownIn(payload, codes);
  if (!field) return;
  const state = String(payload[field]);
  throw stateUnknown({ collection: 'kpi_profiles', field, at: `"${field}"`, state }, codes);
};

/**
 * A clock between states that do not exist would never run, and nobody would see why. Whoever comes
 * here may write the rows, so that the states of their company may be read.
 */
export const registerKpiHooks: RegisterHooks = ({ filter }) => {
  filter('kpi_profiles.items.create', async (payload, _meta, { database }) => {
    const row = payload as Payload;
    if (typeof row.company === 'string') await check(database as Knex, row.company, row);
    return payload;
  });
  filter('kpi_profiles.items.update', async (payload, { keys }, { database }) => {
    const patch = payload as Payload;
    if (!STATES.some((field) => field in patch)) return payload;
    const knex = database as Knex;
    const companies: string[] = await knex('kpi_profiles')
      .whereIn('id', keys as string[])
      .distinct()
      .pluck('company');
    for (const company of companies) await check(knex, company, patch);
    return payload;
  });
};
