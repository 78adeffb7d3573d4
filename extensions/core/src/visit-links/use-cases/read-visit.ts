import type { Knex } from 'knex';
import type { FieldSnapshot } from '../../../../domain/work/index.ts';
import { snapshotOf } from '../../field/index.ts';
import type { OpenLink } from '../open-link.ts';

export type LinkedVisit = FieldSnapshot & {
  /** Whom to call, and until when the link opens the visit. */
  link: { holder: string; expiresAt: Date; officePhone: string | null };
};

/**
 * The one visit behind a link as a technician's snapshot: empty while the order is somebody else's or
 * cancelled. Without what is about other orders at the place and without the names of passwords.
 */
export const readLinkedVisit = async (
  knex: Knex,
  { actor, link, technician, expiresAt }: OpenLink,
  now: Date,
): Promise<LinkedVisit> => {
  const order = await knex('work_orders')
    .where({ company: link.company, id: link.order, technician: link.technician })
    .whereNot('status_category', 'cancelled')
    .first<{ id: string } | undefined>('id');
  const ids = order ? [order.id] : [];
  const snapshot = await snapshotOf(knex, actor, { technician, current: ids, wanted: ids }, now);
  const company = await knex('companies')
    .where({ id: link.company })
    .first<{ phone: string | null } | undefined>('phone');
  return {
    ...snapshot,
    // The technician's own record is nobody else's.
    figures: { ...snapshot.figures, completed: 0, onTime: 0, measured: 0, firstTimeRight: 0 },
    visits: snapshot.visits.map((visit) => ({
      ...visit,
      facts: { ...visit.facts, secrets: [] },
      earlierVisits: [],
    })),
    link: { holder: link.holder, expiresAt, officePhone: company?.phone ?? null },
  };
};
