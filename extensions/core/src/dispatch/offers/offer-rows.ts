import type { Knex } from 'knex';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { OfferState } from '../../../../domain/work/index.ts';
import type { Rows } from '../../platform/tables.ts';

export type OfferRow = Rows['offers'];

/** Ends open offers of orders; those who had one no longer see it. */
export const withdrawOffers = async (
  ctx: UseCaseContext,
  {
    company,
    orders,
    technicians,
  }: { company: string; orders: readonly string[]; technicians?: readonly string[] },
): Promise<void> => {
  const query = ctx
    .trx('offers')
    .where({ company, state: 'open' })
    .whereIn('work_order', orders)
    .update({ state: 'withdrawn', updated_at: ctx.now, updated_by: ctx.actor.userId })
    .returning<{ id: string }[]>('id');
  if (technicians) void query.whereIn('technician', technicians);
  const ids = (await query).map(({ id }) => id);
  await noteChange(ctx, { collection: 'offers', action: 'update', ids });
};

export type ListedOffer = {
  id: string;
  order: string;
  number: string;
  technician: string;
  technicianName: string;
  startsAt: Date;
  endsAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
  state: OfferState;
  workType: string;
  place: string | null;
  customer: string | null;
};

/** What is shown of offers; `where` is over `f` and `o`. */
export const listOffers = async (
  knex: Knex,
  where: string,
  bindings: Record<string, Knex.Value>,
): Promise<ListedOffer[]> => {
  const { rows } = await knex.raw<{ rows: ListedOffer[] }>(
    `select f.id, f.work_order as "order", o.number, f.technician, t.name as "technicianName",
       f.starts_at as "startsAt", f.ends_at as "endsAt", f.expires_at as "expiresAt",
       f.answered_at as "answeredAt",
       case when f.state = 'open' and f.expires_at <= now() then 'expired' else f.state end as state,
       coalesce(wt.translations->>:language, wt.name) as "workType",
       left(regexp_replace(coalesce(b.name, o.address_text), '\\s+', ' ', 'g'), 160) as place,
       o.customer_name as customer
     from offers f
     join work_orders o on o.id = f.work_order
     join technicians t on t.id = f.technician
     join work_types wt on wt.id = o.work_type
     left join buildings b on b.id = o.building
     where ${where} order by f.starts_at, f.id limit 200`,
    bindings,
  );
  return rows;
};
