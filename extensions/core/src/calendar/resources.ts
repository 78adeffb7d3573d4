import type { Knex } from 'knex';

/** A row of the calendar: a person, or a technician without a login. */
export type Resource = {
  /** Id of the user, else of the technician. */
  id: string;
  name: string;
  technician: string | null;
  team: string | null;
  teamName: string | null;
  color: string | null;
  isPerson: boolean;
};

const RESOURCES = `
with people as (
  select distinct m."user" as id from memberships m join personas p on p.code = m.persona
  where m.company = :company and m.is_active and jsonb_exists(p.capabilities::jsonb, 'leave-request'))
select coalesce(u.id, t.id) as id,
  coalesce(t.name, nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email, '–') as name,
  t.id as technician, t.team, g.name as "teamName", t.color, u.id is not null as "isPerson"
from (select u.id, u.first_name, u.last_name, u.email from people join directus_users u using (id)) u
full join (select * from technicians where company = :company and is_active) t on t."user" = u.id
left join teams g on g.company = :company and g.id = t.team
order by name, 1 limit 1000`;

/** Everybody of a company by name. */
export const resourcesOf = async (knex: Knex, company: string): Promise<Resource[]> =>
  (await knex.raw<{ rows: Resource[] }>(RESOURCES, { company })).rows;
