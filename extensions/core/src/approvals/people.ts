import type { Knex } from 'knex';
import type { Approver, Delegation, Present } from '../../../domain/approvals/index.ts';
import { type Actor, actorFromAccountability } from '../platform/actor.ts';

const NAME = `coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email, '–')`;

/** Names by user. */
export const namesOf = async (
  knex: Knex,
  users: readonly (string | null | undefined)[],
): Promise<Map<string, string>> => {
  const ids = [...new Set(users.filter((user): user is string => Boolean(user)))];
  if (ids.length === 0) return new Map();
  const { rows } = await knex.raw<{ rows: { id: string; name: string }[] }>(
    `select u.id, ${NAME} as name from directus_users u where u.id = any(?::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

export type Member = { user: string; name: string; personas: string[] };

/** Who belongs to a company now, with the personas they have. */
export const membersOf = async (knex: Knex, company: string): Promise<Member[]> => {
  const { rows } = await knex.raw<{ rows: Member[] }>(
    `select u.id as "user", ${NAME} as name, array_agg(m.persona order by m.persona) as personas
     from memberships m join directus_users u on u.id = m."user" and u.status = 'active'
     where m.company = ? and m.is_active group by u.id order by name`,
    [company],
  );
  return rows;
};

/** Who is there to decide, and who stands in for whom at this moment. */
export const presentIn = async (
  knex: Knex,
  { company, now, barred }: { company: string; now: Date; barred: readonly (string | null)[] },
): Promise<Present> => {
  const members = await membersOf(knex, company);
  const delegations = await knex('delegations')
    .where({ company })
    .whereNull('revoked_at')
    .where('starts_at', '<=', now)
    .where('ends_at', '>', now)
    .select<Delegation[]>('delegator', 'delegate');
  return {
    members: new Map(members.map(({ user, personas }) => [user, personas])),
    delegations,
    barred: new Set(barred.filter((user): user is string => user !== null)),
  };
};

/** Everybody who has the persona in the company. */
export const holdersOf = async (
  knex: Knex,
  company: string,
  persona: string,
): Promise<Approver[]> =>
  (await membersOf(knex, company))
    .filter(({ personas }) => personas.includes(persona))
    .map(({ user }) => ({ user, persona }));

export const managerOf = async (
  knex: Knex,
  company: string,
  user: string,
): Promise<string | null> =>
  (
    await knex('employments')
      .where({ company, person: user })
      .first<{ manager: string | null } | undefined>('manager')
  )?.manager ?? null;

const IS_ADMIN = `select exists (
  select from directus_access a join directus_policies p on p.id = a.policy
  join directus_users u on u.id = ?::uuid
  where p.admin_access and (a."user" = u.id or a.role = u.role)) as admin`;

/** A person with what he may do at this moment, as if he had sent the request himself. */
export const actorOfUser = async (
  knex: Knex,
  user: string,
  { source, requestId, via }: Pick<Actor, 'source' | 'requestId'> & { via: string },
): Promise<Actor | null> => {
  const active = await knex('directus_users').where({ id: user, status: 'active' }).first('id');
  if (!active) return null;
  const { rows } = await knex.raw<{ rows: { admin: boolean }[] }>(IS_ADMIN, [user]);
  const accountability = { user, admin: rows[0]?.admin === true } as never;
  return await actorFromAccountability(knex, accountability, { source, requestId, via });
};
