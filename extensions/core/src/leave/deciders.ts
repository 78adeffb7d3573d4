import type { Knex } from 'knex';
import { type Actor, hasCapability } from '../platform/actor.ts';

/** Whoever sees everybody's leave, and whoever leads the person. */
export const seesLeaveOf = (actor: Actor, company: string, manager: string | null): boolean =>
  hasCapability(actor, company, 'leave-decide') ||
  (manager !== null && actor.userId === manager && hasCapability(actor, company, 'leave-request'));

/** Whose persona decides about leave for the whole company; with the persona it is lost. */
export const decidersOf = async (
  knex: Knex,
  company: string,
): Promise<{ user: string; persona: string }[]> => {
  const { rows } = await knex.raw<{ rows: { user: string; persona: string }[] }>(
    `select m."user", m.persona from memberships m join personas p on p.code = m.persona
     where m.company = ? and m.is_active and jsonb_exists(p.capabilities::jsonb, 'leave-decide')
     order by m.created_at, m.id`,
    [company],
  );
  return rows;
};
