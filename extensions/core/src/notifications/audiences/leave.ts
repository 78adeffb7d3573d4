import { inWords, say } from '../../../../domain/words/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notify } from '../notify.ts';
import { nameOf, ofCompany, withoutActor } from './shared.ts';

type Request = {
  person: string;
  type: string;
  from: string;
  until: string;
  days: number;
  state: string;
  reason: string | null;
};
const FIND = `
  select r.person, t.name as type, r.from_on::text as "from", r.until_on::text as until,
    r.days::float as days, r.state, r.refused_because as reason
  from leave_requests r join leave_types t on t.company = r.company and t.id = r.leave_type
  where r.company = ? and r.id = ?`;

const find = async (ctx: UseCaseContext, company: string, id: string) =>
  (await ctx.trx.raw<{ rows: Request[] }>(FIND, [company, id])).rows[0];

const shown = ({ type, from, until, days }: Request) => ({ leave: { type, from, until, days } });

/** Who leads the person and is still there; where nobody does, those who decide for the company. */
const DECIDERS = `
  with leads as (
    select distinct e.manager as "user" from employments e
    join memberships m on m.company = e.company and m."user" = e.manager and m.is_active
    join directus_users u on u.id = e.manager and u.status = 'active'
    where e.company = :company and e.person = :person
  )
  select "user" from leads
  union
  select m."user" from memberships m join personas p on p.code = m.persona
    where m.company = :company and m.is_active and jsonb_exists(p.capabilities::jsonb, 'leave-decide')
      and not exists (select from leads)`;

export const leaveAsked = ofCompany(
  'leave-asked',
  ['leave-request.created', 'leave-request.asked'],
  async (ctx, event) => {
    const { company, subject } = event;
    const request = await find(ctx, company, subject);
    if (request?.state !== 'asked') return;
    const { rows } = await ctx.trx.raw<{ rows: { user: string }[] }>(DECIDERS, {
      ...{ company, person: request.person },
    });
    const users = rows.map(({ user }) => user).filter((user) => user !== request.person);
    const person = await nameOf(ctx, request.person);
    await notify(ctx, {
      ...{ kind: 'leave_asked', company, happening: `leave:${subject}:asked` },
      users: withoutActor(users, event),
      place: { studio: '/admin/fieldwright-leave/decide', portal: '/portal/leave' },
      data: () => ({ person, ...shown(request) }),
    });
  },
);

export const leaveDecided = ofCompany(
  'leave-decided',
  ['leave-request.approved', 'leave-request.refused', 'leave-request.cancelled'],
  async (ctx, event) => {
    const { company, subject } = event;
    const request = await find(ctx, company, subject);
    if (!request || request.state === 'asked') return;
    const { state: status, person, reason } = request;
    await notify(ctx, {
      ...{ kind: 'leave_decided', company, happening: `leave:${subject}:${status}` },
      users: withoutActor([person], event),
      place: { studio: '/admin/fieldwright-leave', portal: '/portal/leave' },
      data: ({ language }) => ({
        result: inWords(say('NOTIFICATION_RESULT', { status }), language),
        ...{ isApproved: status === 'approved', reason: reason ?? '' },
        ...shown(request),
      }),
    });
  },
);
