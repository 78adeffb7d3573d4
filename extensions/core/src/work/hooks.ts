import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { actorThroughDirectus, requireCapability } from '../platform/actor.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { withPlainIds } from '../platform/related-id.ts';
import { duplicateOrder } from './errors.ts';
import { keyOfRow, normaliseOrder } from './new-order.ts';
import { findByNaturalKey } from './repository.ts';
import { refuseIncomplete, refuseTakingAway } from './required-hooks.ts';

type Payload = Record<string, unknown>;
type HookContext = { database: Knex; accountability: Accountability | null };

/** The database refuses a duplicate in any case; this says which order it is. */
const refuseDuplicate = async (knex: Knex, row: Payload, self?: string): Promise<void> => {
  const key = keyOfRow(row);
  if (!key || typeof row.company !== 'string') return;
  const duplicate = await findByNaturalKey(knex, row.company, key);
  if (duplicate && duplicate.id !== self) throw duplicateOrder(duplicate);
};

const KEY_FIELDS = [
  'company',
  'partner_group',
  'client',
  'service_id',
  'ticket_id',
  'awo_number',
  'wo_number',
  'work_type',
] as const;

const groupOfPartner = async (knex: Knex, row: Payload): Promise<Payload> => {
  const { company, partner: named } = withPlainIds(row);
  if (typeof company !== 'string' || typeof named !== 'string' || row.partner_group) return row;
  const partner = await knex('partners')
    .where({ company, id: named })
    .first<{ partner_group: string } | undefined>('partner_group');
  return partner ? { ...row, partner_group: partner.partner_group } : row;
};

/** The right to add rows is one thing, the capability another: a company may take either away. */
const mayCreate = async (
  knex: Knex,
  accountability: Accountability | null,
  { company }: Payload,
): Promise<void> => {
  if (!accountability?.user || accountability.admin || typeof company !== 'string') return;
  requireCapability(await actorThroughDirectus(knex, accountability), company, 'orders-create');
};

/** Orders that are written through the Studio, REST or GraphQL obey the rules of the route. */
export const registerHooks: RegisterHooks = ({ filter }, context) => {
  filter('work_orders.items.create', async (payload, _meta, eventContext) => {
    const { database: knex, accountability } = eventContext as unknown as HookContext;
    const row = await groupOfPartner(knex, normaliseOrder(payload as Payload));
    await mayCreate(knex, accountability, row);
    const named = withPlainIds(row);
    await refuseIncomplete(knex, named);
    await refuseDuplicate(knex, named);
    return row;
  });

  filter('work_orders.items.update', async (payload, { keys }, eventContext) => {
    const knex = (eventContext as unknown as HookContext).database ?? context.database;
    const patch = normaliseOrder(payload as Payload);
    const named = withPlainIds(patch);
    await refuseTakingAway(knex, named, keys as string[]);
    if (!KEY_FIELDS.some((field) => field in patch)) return patch;
    const rows = (await knex('work_orders')
      .whereIn('id', keys as string[])
      .select('id', ...KEY_FIELDS)) as (Payload & { id: string })[];
    for (const row of rows) await refuseDuplicate(knex, { ...row, ...named }, row.id);
    return patch;
  });
};
