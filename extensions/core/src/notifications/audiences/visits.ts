import type { UseCaseContext } from '../../platform/context.ts';
import type { DomainEvent } from '../../platform/events.ts';
import { notify } from '../notify.ts';
import { fieldOf, ofCompany, orderPlace, withoutActor } from './shared.ts';

type Visit = {
  work_order: string;
  order: string;
  type: string | null;
  starts: Date;
  ends: Date;
  address: string | null;
  customer: string | null;
};
type Wanted = { company: string; visit: string; order: string };

/** The order as the visit's reader knows it; the times are those of the event when the visit is gone. */
const FIND = `
  select o.id as work_order, o.number as "order", w.name as type, o.address_text as address,
    o.customer_name as customer, a.starts_at as starts, a.ends_at as ends
  from work_orders o
  left join work_types w on w.company = o.company and w.id = o.work_type
  left join appointments a on a.company = o.company and a.id = :visit
  where o.company = :company and o.id = :order`;

const findVisit = async (ctx: UseCaseContext, wanted: Wanted): Promise<Visit | undefined> =>
  (await ctx.trx.raw<{ rows: Visit[] }>(FIND, wanted)).rows[0];

const userOf = async (
  ctx: UseCaseContext,
  company: string,
  technician: string | null,
): Promise<string[]> => {
  if (!technician) return [];
  const row = await ctx
    .trx('technicians')
    .where({ company, id: technician })
    .first<{ user: string | null } | undefined>('user');
  return row?.user ? [row.user] : [];
};

const shown = (visit: Visit, event: DomainEvent) => {
  const at = (moment: Date | null, field: string): string =>
    moment?.toISOString() ?? fieldOf(event, field) ?? '';
  return {
    visit: {
      ...{ order: visit.order, type: visit.type ?? '', address: visit.address ?? '' },
      ...{ customer: visit.customer ?? '' },
      ...{ starts: at(visit.starts, 'starts_at'), ends: at(visit.ends, 'ends_at') },
    },
  };
};

type Row = {
  work_order: string;
  technician: string | null;
  status: string;
  starts_at: Date;
};
const published = async (ctx: UseCaseContext, where: object): Promise<Row | undefined> =>
  ctx
    .trx('appointments')
    .where({ ...where, status: 'published' })
    .first<Row | undefined>('work_order', 'technician', 'status', 'starts_at');

type Told = { kind: string; starts: string | null };
const STARTS = /^visit:[\da-f-]{36}:(?<starts>\S+Z):/;

/**
 * What somebody heard last of an order's visit. Events of one order are looked at one after the other, so
 * that two of one change tell once. What did not reach him told nothing; what is sent again stays as old
 * as its id.
 */
const lastTold = async (
  ctx: UseCaseContext,
  { company, order, user }: { company: string; order: string; user: string },
): Promise<Told | null> => {
  await ctx.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`visit ${order}`]);
  const row = await ctx
    .trx('notification_deliveries')
    .where({ company, person: user })
    .whereIn('kind', ['visit_assigned', 'visit_changed', 'visit_withdrawn'])
    .where('happening', 'like', `visit:${order}:%`)
    .whereNotIn('state', ['failed', 'dropped'])
    .orderBy('id', 'desc')
    .first<{ kind: string; happening: string } | undefined>('kind', 'happening');
  return row
    ? { kind: row.kind, starts: STARTS.exec(row.happening)?.groups?.['starts'] ?? null }
    : null;
};

export const visitGiven = ofCompany(
  'visit-given',
  ['appointment.published', 'appointment.created', 'appointment.updated'],
  async (ctx, event) => {
    const { company, subject } = event;
    const touched = ['technician', 'starts_at', 'status'].some(
      (field) => event.after?.[field] !== undefined,
    );
    const row = touched ? await published(ctx, { company, id: subject }) : undefined;
    if (!row) return;
    const order = row.work_order;
    const visit = await findVisit(ctx, { company, visit: subject, order });
    if (!visit) return;
    for (const user of withoutActor(await userOf(ctx, company, row.technician), event)) {
      const last = await lastTold(ctx, { company, order, user });
      const starts = row.starts_at.toISOString();
      const knows = last !== null && last.kind !== 'visit_withdrawn';
      if (knows && last.starts === starts) continue;
      const kind = knows ? 'visit_changed' : 'visit_assigned';
      await notify(ctx, {
        ...{ kind, company, users: [user], place: orderPlace(order) },
        happening: `visit:${order}:${starts}:${event.id}`,
        about: { collection: 'work_orders', item: order },
        data: () => shown(visit, event),
      });
    }
  },
);

/** Taken: somebody who had it published has no published visit of the order any more. */
export const visitTaken = ofCompany(
  'visit-taken',
  [
    'appointment.withdrawn',
    'appointment.cancelled',
    'appointment.deleted',
    'appointment.updated',
    'appointment.published',
  ],
  async (ctx, event) => {
    const { company, subject, before } = event;
    const was = before?.['technician'];
    const order =
      fieldOf(event, 'work_order') ??
      (
        await ctx
          .trx('appointments')
          .where({ company, id: subject })
          .first<{ work_order: string } | undefined>('work_order')
      )?.work_order;
    if (!order) return;
    const isGone = before?.['status'] === 'published' && event.after?.['status'] !== 'published';
    const technician =
      typeof was === 'string'
        ? was
        : isGone
          ? ((
              await ctx
                .trx('appointments')
                .where({ company, id: subject })
                .first<{ technician: string | null } | undefined>('technician')
            )?.technician ?? null)
          : null;
    if (!technician) return;
    const still = await published(ctx, { company, work_order: order, technician });
    const users = await userOf(ctx, company, technician);
    if (still || users.length === 0) return;
    const visit = await findVisit(ctx, { company, visit: subject, order });
    for (const user of withoutActor(users, event)) {
      const last = await lastTold(ctx, { company, order, user });
      if (!visit || !last || last.kind === 'visit_withdrawn') continue;
      await notify(ctx, {
        ...{ kind: 'visit_withdrawn', company, users: [user], place: orderPlace(order) },
        happening: `visit:${order}:taken:${event.id}`,
        about: { collection: 'work_orders', item: order },
        data: () => shown(visit, event),
      });
    }
  },
);
