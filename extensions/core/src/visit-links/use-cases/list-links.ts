import type { Knex } from 'knex';
import { type LinkState, stateOfLink } from '../../../../domain/work/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { assertOwn } from '../../platform/own-row.ts';

export type ListedLink = {
  id: string;
  holder: string;
  phone: string | null;
  technicianName: string;
  madeBy: string | null;
  madeAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  state: LinkState;
};

type Row = Omit<ListedLink, 'state'> & { revokedAt: Date | null };

/** The links of an order, newest first, at most fifty. Their secrets are kept nowhere. */
export const listLinks = async (
  knex: Knex,
  actor: Actor,
  order: string,
  now: Date,
): Promise<ListedLink[]> => {
  const found = await knex('work_orders')
    .where({ id: order })
    .first<{ company: string } | undefined>('company');
  assertOwn(actor, found, { collection: 'work_orders', id: order, capability: 'visit-links' });
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select l.id, l.holder, l.phone, t.name as "technicianName", l.created_at as "madeAt",
       nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), '') as "madeBy",
       l.expires_at as "expiresAt", l.last_used_at as "lastUsedAt", l.revoked_at as "revokedAt"
     from visit_links l
     join technicians t on t.company = l.company and t.id = l.technician
     left join directus_users u on u.id = l.created_by
     where l.company = ? and l.work_order = ? order by l.created_at desc limit 50`,
    [found.company, order],
  );
  return rows.map(({ revokedAt, ...row }) => ({
    ...row,
    state: stateOfLink({ expiresAt: row.expiresAt, revokedAt }, now),
  }));
};
