import { SEARCH_FIELD } from '../../../../domain/kernel/search-field.ts';
import {
  inboxReason,
  type OrderCandidate,
  type OrderReferences,
  pickOrder,
  referenceKey,
} from '../../../../domain/mail/index.ts';
import { isId } from '../../../../domain/kernel/index.ts';
import { lockOrder } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { MovableOrder } from '../../intake/index.ts';
import { ordersOfThread } from './find-thread.ts';
import type { ActionRun, Outcome } from './types.ts';
import { referencesOf } from './values.ts';

export type FoundOrder = OrderCandidate & MovableOrder & { state_name: string };
type Found = { order: FoundOrder } | { open: Outcome };

const COLUMNS = `o.id, o.company, o.number, o.status, o.status_category, o.service_id, o.ticket_id,
  o.awo_number, o.wo_number, o.scheduled_start, o.scheduled_end, o.appointment_requested_at,
  coalesce(s.name, o.status) as state_name,
  exists (select from reschedules r
    where r.company = o.company and r.work_order = o.id and r.status = 'pending') as "isAsked"`;
const STATE = `left join lifecycle_states s
  on s.company = o.company and s.lifecycle = o.lifecycle and s.code = o.status`;

const load = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  company: string,
  where: { sql: string; bindings: readonly (string | readonly string[])[] },
  thread: readonly string[],
): Promise<FoundOrder[]> => {
  const { rows } = await ctx.trx.raw<{ rows: FoundOrder[] }>(
    `select ${COLUMNS}, o.id = any(?::uuid[]) as "inThread"
     from work_orders o ${STATE}
     where o.company = ? and (${where.sql})
     order by o.created_at desc limit 200`,
    [thread, company, ...where.bindings] as never[],
  );
  return rows;
};

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const NAMED: readonly [name: keyof OrderReferences, stored: string][] = [
  ['serviceId', 'upper(btrim(o.service_id))'],
  ['ticketId', 'upper(btrim(o.ticket_id))'],
  ['awoNumber', `regexp_replace(upper(btrim(o.awo_number)), '^AWO\\s*', '')`],
  ['woNumber', 'upper(btrim(o.wo_number))'],
];

/** Orders that an id of the mail or its thread leads to; found by the index of the list's search. */
const candidatesOf = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  run: ActionRun,
): Promise<FoundOrder[]> => {
  const references = referencesOf(run.item);
  const thread = await ordersOfThread(ctx, run);
  const named = NAMED.flatMap(([name, stored]) => {
    const key = referenceKey(name, references[name]);
    const like = `%${escapeLike(key?.toLowerCase() ?? '')}%`;
    const sql = `(lower(o.${SEARCH_FIELD}) like ? and ${stored} = ?)`;
    return key ? [{ sql, bindings: [like, key] }] : [];
  });
  if (named.length === 0 && thread.length === 0) return [];
  const sql = ['o.id = any(?::uuid[])', ...named.map((one) => one.sql)].join(' or ');
  const bindings = [thread, ...named.flatMap((one) => one.bindings)];
  return await load(ctx, run.item.company, { sql, bindings }, thread);
};

const again = async (ctx: UseCaseContext, company: string, id: string) => {
  const [order] = await load(ctx, company, { sql: 'o.id = ?', bindings: [id] }, []);
  return order;
};

const shown = ({ id, number, status, state_name, status_category }: FoundOrder) => ({
  id,
  number,
  status,
  statusCategory: status_category,
  stateName: state_name,
});

/**
 * The order an item is about, locked and as it stands now: the one that a person chose, else the
 * one that ids and thread lead to without doubt.
 */
export const findOrder = async (
  ctx: UseCaseContext,
  run: ActionRun,
  { answers = false } = {},
): Promise<Found> => {
  const { company } = run.item;
  const wanted = run.choice.workOrder;
  let id = wanted ?? null;
  if (!id) {
    const picked = pickOrder(await candidatesOf(ctx, run), referencesOf(run.item), { answers });
    if (!picked.order) {
      const candidates = picked.candidates.map(shown);
      return { open: { status: 'open', reason: inboxReason(picked.reason), candidates } };
    }
    id = picked.order.id;
  }
  const locked = isId(id) ? await lockOrder(ctx, id) : undefined;
  const order = locked?.company === company ? await again(ctx, company, id) : undefined;
  if (!order) return { open: { status: 'open', reason: inboxReason('ORDER_UNKNOWN') } };
  run.about.workOrder = order.id;
  return { order };
};
