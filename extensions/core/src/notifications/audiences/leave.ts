import { inWords, say } from '../../../../domain/words/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notify } from '../notify.ts';
import { ofCompany, withoutActor } from './shared.ts';

type Request = {
  person: string;
  type: string;
  from: string;
  until: string;
  days: number;
  state: string;
  decidedBy: string | null;
  reason: string | null;
};
const FIND = `
  select r.person, t.name as type, r.from_on::text as "from", r.until_on::text as until,
    r.days::float as days, r.state, r.refused_because as reason,
    r.decided_by as "decidedBy"
  from leave_requests r join leave_types t on t.company = r.company and t.id = r.leave_type
  where r.company = ? and r.id = ?`;

const find = async (ctx: UseCaseContext, company: string, id: string) =>
  (await ctx.trx.raw<{ rows: Request[] }>(FIND, [company, id])).rows[0];

const shown = ({ type, from, until, days }: Request) => ({ leave: { type, from, until, days } });

export const leaveDecided = ofCompany(
  'leave-decided',
  ['leave-request.approved', 'leave-request.refused', 'leave-request.cancelled'],
  async (ctx, event) => {
    const { company, subject } = event;
    const request = await find(ctx, company, subject);
    if (!request || request.state === 'asked') return;
    const { state: status, person, decidedBy, reason } = request;
    // An approved leave is taken in the person's own name, by the word of somebody else.
    const users = status === 'cancelled' ? withoutActor([person], event) : [person];
    await notify(ctx, {
      ...{ kind: 'leave_decided', company, happening: `leave:${subject}:${status}` },
      users: users.filter((user) => user !== decidedBy),
      place: { studio: '/admin/fieldwright-leave', portal: '/portal/leave' },
      data: ({ language }) => ({
        result: inWords(say('NOTIFICATION_RESULT', { status }), language),
        ...{ isApproved: status === 'approved', reason: reason ?? '' },
        ...shown(request),
      }),
    });
  },
);
