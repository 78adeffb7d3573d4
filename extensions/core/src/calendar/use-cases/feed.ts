import type { Knex } from 'knex';
import { type CalendarEvent, calendarText } from '../../../../domain/calendar/index.ts';
import { addDays, dayIn, dayRange } from '../../../../domain/kernel/time.ts';
import { companyWith, type LeaveCompany } from '../../leave/index.ts';
import { hashOfToken, isSameHash, newToken } from '../../organisation/index.ts';
import { requireCapability, systemActor } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, refusal } from '../../platform/errors.ts';
import { type Entry, leaveEntries, meetingEntries, visitEntries } from '../entries.ts';
import { resourcesOf } from '../resources.ts';

const DAYS_BACK = 31;
const DAYS_AHEAD = 183;

/** A calendar is a person's; the platform itself has none. */
const ownerOf = ({ actor }: UseCaseContext, company: string): string => {
  requireCapability(actor, company, 'leave-request');
  if (actor.userId === null) throw forbidden();
  return actor.userId;
};

const revokeOpen = async (
  ctx: UseCaseContext,
  company: string,
  person: string,
): Promise<string[]> => {
  const rows = await ctx
    .trx('calendar_feeds')
    .where({ company, person })
    .whereNull('revoked_at')
    .update({ revoked_at: ctx.now })
    .returning<{ id: string }[]>('id');
  const ids = rows.map(({ id }) => id);
  await noteChange(ctx, { collection: 'calendar_feeds', action: 'update', ids, revisions: false });
  return ids;
};

/** Makes the one link to one's own calendar; an earlier one opens nothing any more. */
export const makeFeed = async (
  ctx: UseCaseContext,
  company: string,
): Promise<{ id: string; token: string }> => {
  const person = ownerOf(ctx, company);
  await revokeOpen(ctx, company, person);
  const { token, hash } = newToken();
  const row = { company, person, token_hash: hash };
  const [id] = (await bulkInsert(ctx, {
    collection: 'calendar_feeds',
    revisions: false,
    rows: [row],
  })) as [string];
  return { id, token };
};

/** Takes the link back; without one nothing happens. */
export const revokeFeed = async (
  ctx: UseCaseContext,
  company: string,
): Promise<{ revoked: number }> => {
  return { revoked: (await revokeOpen(ctx, company, ownerOf(ctx, company))).length };
};

type Row = { id: string; company: string; person: string; token_hash: string };
const USED = `update calendar_feeds set last_used_at = now()
  where id = ? and (last_used_at is null or last_used_at < now() - interval '1 minute')`;

/** Unknown and taken back read alike, and so does one of somebody who left. */
const gone = (): Error => refusal('CALENDAR_LINK_GONE', 410);

/** Whose calendar the secret opens, while he works in an active company. */
const openFeed = async (knex: Knex, token: string): Promise<Row> => {
  if (!/^[\w-]{20,100}$/.test(token)) throw gone();
  const hash = hashOfToken(token);
  const row = await knex('calendar_feeds')
    .where({ token_hash: hash })
    .whereNull('revoked_at')
    .first<Row | undefined>('id', 'company', 'person', 'token_hash');
  if (!row || !isSameHash(row.token_hash, hash)) throw gone();
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select from memberships m join companies c on c.id = m.company join directus_users u on u.id = m."user"
     where m.company = ? and m."user" = ? and m.is_active and c.is_active and u.status = 'active'`,
    [row.company, row.person],
  );
  if (rows.length === 0) throw gone();
  return row;
};

const eventOf =
  (publicUrl: string, { timeZone }: LeaveCompany) =>
  (entry: Entry): CalendarEvent => {
    const about = {
      uid: `${entry.id}@fieldwright`,
      title: entry.title,
      place: entry.place,
      link: entry.order ? `${publicUrl}/admin/content/work_orders/${entry.order}` : null,
      changedAt: entry.changedAt,
      isBusy: true,
    };
    if (!entry.isAllDay) return { ...about, startsAt: entry.startsAt, endsAt: entry.endsAt };
    const last = dayIn(new Date(entry.endsAt.getTime() - 1), timeZone);
    return { ...about, from: dayIn(entry.startsAt, timeZone), until: addDays(last, 1) };
  };

/** What a calendar program reads: published visits, meetings and approved leave of one person. */
export const readFeed = async (
  knex: Knex,
  { token, publicUrl }: { token: string; publicUrl: string },
  now: Date,
): Promise<string> => {
  const { id, company: wanted, person } = await openFeed(knex, token);
  await knex.raw(USED, [id]);
  const actor = systemActor('api');
  const company = await companyWith(knex, actor, { wanted, capabilities: ['leave-request'] });
  const me = (await resourcesOf(knex, company.id)).find((one) => one.id === person);
  if (!me) throw gone();
  const today = dayIn(now, company.timeZone);
  const days = { from: addDays(today, -DAYS_BACK), until: addDays(today, DAYS_AHEAD) };
  const scope = {
    ...{ company, language: 'en' as const },
    span: {
      from: dayRange(days.from, company.timeZone).from,
      until: dayRange(days.until, company.timeZone).to,
    },
    byTechnician: new Map(me.technician ? [[me.technician, me.id]] : []),
  };
  const [visits, meetings, leave] = await Promise.all([
    visitEntries(knex, scope),
    meetingEntries(knex, scope, [me.id]),
    leaveEntries(knex, scope, { people: [me.id], days, isPlain: () => false }),
  ]);
  const told = [
    ...visits.filter(({ state }) => state !== 'draft'),
    ...meetings,
    ...leave.filter(({ state }) => state === 'approved'),
  ];
  return calendarText(`${me.name} · ${company.name}`, told.map(eventOf(publicUrl, company)));
};
