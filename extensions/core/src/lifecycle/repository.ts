import type { Knex } from 'knex';
import { isId } from '../../../domain/kernel/ids.ts';
import type {
  BlockerReason,
  KpiProfile,
  Lifecycle,
  State,
  Transition,
} from '../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { inOwnCompanies } from '../platform/own-row.ts';

const STATE_COLUMNS = [
  'lifecycle',
  'code',
  'name',
  'translations',
  'category',
  'color',
  'icon',
  'is_initial',
  'is_terminal',
  'sort',
];
const TRANSITION_COLUMNS = [
  'lifecycle',
  'from_state',
  'to_state',
  'command',
  'label',
  'translations',
  'personas',
  'guards',
  'condition',
  'requires_reason',
  'needs',
  'effects',
  'is_override',
  'is_primary',
  'sort',
];

/** Lifecycles by id. JSON columns that an admin emptied read as empty lists. */
export const loadLifecycles = async (
  db: Knex,
  ids: readonly string[],
): Promise<Map<string, Lifecycle>> => {
  const states = await db('lifecycle_states')
    .whereIn('lifecycle', ids)
    .orderBy('sort')
    .select<(State & { lifecycle: string })[]>(STATE_COLUMNS);
  const transitions = await db('lifecycle_transitions')
    .whereIn('lifecycle', ids)
    .orderBy('sort')
    .select<(Transition & { lifecycle: string })[]>(TRANSITION_COLUMNS);
  return new Map(
    ids.map((id) => [
      id,
      {
        states: states.filter((row) => row.lifecycle === id),
        transitions: transitions
          .filter((row) => row.lifecycle === id)
          .map((row) => ({
            ...row,
            personas: row.personas ?? [],
            guards: row.guards ?? [],
            effects: row.effects ?? [],
          })),
      },
    ]),
  );
};

/** Locks the row until the transaction ends; undefined when there is none. */
export const lockOrder = async (
  { trx, actor }: Pick<UseCaseContext, 'trx' | 'actor'>,
  id: string,
): Promise<{ id: string; company: string; technician: string | null } | undefined> =>
  isId(id)
    ? await trx('work_orders')
        .where({ id })
        .modify(inOwnCompanies(actor))
        .forUpdate()
        .first('id', 'company', 'technician')
    : undefined;

/** Locks rows until the transaction ends, in the order of their ids; ids of rows that are there. */
export const lockOrders = async (
  { trx, actor }: Pick<UseCaseContext, 'trx' | 'actor'>,
  ids: readonly string[],
): Promise<string[]> =>
  await trx('work_orders')
    .whereIn('id', ids.filter(isId))
    .modify(inOwnCompanies(actor))
    .orderBy('id')
    .forUpdate()
    .pluck('id');

/** The actor's technician rows by company. */
export const techniciansOfUser = async (
  db: Knex,
  userId: string | null,
): Promise<Map<string, string>> => {
  if (!userId) return new Map();
  const rows = await db('technicians')
    .where({ user: userId, is_active: true })
    .select<{ id: string; company: string }[]>('id', 'company');
  return new Map(rows.map((row) => [row.company, row.id]));
};

/** By code or id, within the company and only when still offered. */
export const findBlockerReason = async (
  db: Knex,
  company: string,
  codeOrId: string,
): Promise<BlockerReason | undefined> =>
  await db('blocker_reasons')
    .where({
      company,
      is_active: true,
      ...(isId(codeOrId) ? { id: codeOrId } : { code: codeOrId }),
    })
    .first<BlockerReason | undefined>(
      'id',
      'code',
      'name',
      'category',
      'phase',
      'requires_photo',
      'pauses_clock',
    );

export type KpiProfileRow = KpiProfile & { company: string };

export const loadKpiProfiles = async (
  db: Knex,
  companies: readonly string[],
): Promise<KpiProfileRow[]> => {
  const result = await db.raw<{ rows: KpiProfileRow[] }>(
    `select company, id, clock, from_state, to_state, target_minutes, warn_percent, partner_group,
       partner, work_type, installation_method, pause_categories,
       effective_from::text as effective_from, effective_to::text as effective_to
     from kpi_profiles where company = any(?::uuid[])`,
    [companies],
  );
  return result.rows;
};

/** Work types, each with the more general types above it, leaf first. */
export const workTypeChains = async (
  db: Knex,
  workTypes: readonly string[],
): Promise<Map<string, string[]>> => {
  const result = await db.raw<{ rows: { leaf: string; chain: string[] }[] }>(
    `with recursive chain as (
       select id as leaf, id, parent, 0 as depth from work_types where id = any(?::uuid[])
       union all
       select chain.leaf, t.id, t.parent, chain.depth + 1 from work_types t
       join chain on t.id = chain.parent where chain.depth < 8)
     select leaf, array_agg(id order by depth) as chain from chain group by leaf`,
    [workTypes],
  );
  return new Map(result.rows.map(({ leaf, chain }) => [leaf, chain]));
};

export type OfferedReason = {
  code: string;
  name: string;
  translations: Record<string, string> | null;
  category: string;
  requiresPhoto: boolean;
};

/** Reasons that may be chosen in that phase of the visit. */
export const listBlockerReasons = async (
  db: Knex,
  company: string,
  phase: 'pre_customer' | 'post_customer',
): Promise<OfferedReason[]> =>
  await db('blocker_reasons')
    .where({ company, is_active: true })
    .whereIn('phase', [phase, 'both'])
    .orderBy(['category', 'name'])
    .select<OfferedReason[]>(
      'code',
      'name',
      'translations',
      'category',
      'requires_photo as requiresPhoto',
    );

export const usualMinutes = async (db: Knex, workType: string): Promise<number> => {
  const row = await db('work_types')
    .where({ id: workType })
    .first<{ minutes: number } | undefined>('default_duration_minutes as minutes');
  return row?.minutes ?? 120;
};
