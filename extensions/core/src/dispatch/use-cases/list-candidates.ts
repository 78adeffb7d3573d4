import type { Knex } from 'knex';
import { skillsWanted } from '../../../../domain/organisation/index.ts';
import { loadCase } from '../../lifecycle/index.ts';
import { type Actor, requireCapability } from '../../platform/actor.ts';

export type Candidate = {
  id: string;
  code: string;
  name: string;
  level: string;
  kind: string;
  /** Skills that the work wants and the technician's record does not name; empty where it names none. */
  lacks: string[];
  /** Published visits of the technician in the wanted time. */
  clashes: { appointment: string; number: string; startsAt: string; endsAt: string }[];
  /** Published visits on the local day of the wanted start. */
  visitsThatDay: number;
};

/** Active technicians of the order's company with what stands in their way, free ones first. */
export const listCandidates = async (
  knex: Knex,
  actor: Actor,
  input: { order: string; startsAt: Date; endsAt: Date },
  now: Date,
): Promise<Candidate[]> => {
  const { order, facts } = await loadCase(knex, actor, input.order, now);
  requireCapability(actor, order.company, 'dispatching');
  const result = await knex.raw<{ rows: (Candidate & { skills: string[] })[] }>(
    `select t.id, t.code, t.name, t.level, t.kind, coalesce(t.skills::jsonb, '[]') as skills,
       coalesce(jsonb_agg(jsonb_build_object('appointment', a.id, 'number', o.number,
           'startsAt', a.starts_at, 'endsAt', a.ends_at) order by a.starts_at)
         filter (where not a.may_overlap and a.starts_at < :end and a.ends_at > :start), '[]')
         as clashes,
       count(a.id)::int as "visitsThatDay"
     from technicians t
     left join appointments a on a.company = t.company and a.technician = t.id
       and a.status = 'published' and a.work_order <> :order
       and a.starts_at < (date_trunc('day', :start::timestamptz at time zone :zone)
         + interval '1 day') at time zone :zone
       and a.ends_at > date_trunc('day', :start::timestamptz at time zone :zone) at time zone :zone
     left join work_orders o on o.id = a.work_order
     where t.company = :company and t.is_active
     group by t.id
     order by count(a.id) filter (where not a.may_overlap and a.starts_at < :end
       and a.ends_at > :start) > 0, count(a.id), t.name`,
    {
      company: order.company,
      order: order.id,
      start: input.startsAt.toISOString(),
      end: input.endsAt.toISOString(),
      zone: facts.timeZone,
    },
  );
  const wanted = skillsWanted([order.order_category, order.installation_method]);
  return result.rows.map(({ skills, ...row }) => ({
    ...row,
    // Who keeps no skills at all is not told that everybody lacks them.
    lacks: skills.length === 0 ? [] : wanted.filter((skill) => !skills.includes(skill)),
  }));
};
