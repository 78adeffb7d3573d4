import { requireCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict, notVisible, refusal } from '../../platform/errors.ts';
import { announce } from '../../platform/notices.ts';
import { inOwnCompanies } from '../../platform/own-row.ts';
import { mayChangeMeeting } from './read-calendar.ts';

export type MeetingInput = {
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  notes: string | null;
  people: readonly string[];
};

const checkPeriod = ({ startsAt, endsAt }: Pick<MeetingInput, 'startsAt' | 'endsAt'>): void => {
  if (endsAt <= startsAt) throw refusal('CALENDAR_ENDS_BEFORE', 422, {}, { field: 'endsAt' });
};

/** People who come are written, those who do not any more go; the others stay as they are. */
const savePeople = async (
  ctx: UseCaseContext,
  { company, meeting, people }: { company: string; meeting: string; people: readonly string[] },
): Promise<void> => {
  const rows = await ctx
    .trx('meeting_people')
    .where({ company, meeting })
    .select<{ id: string; person: string }[]>('id', 'person');
  const gone = rows.filter(({ person }) => !people.includes(person)).map(({ id }) => id);
  const known = new Set(rows.map(({ person }) => person));
  await ctx.trx('meeting_people').whereIn('id', gone).delete();
  await announce(ctx.trx, { collection: 'meeting_people', action: 'delete', ids: gone });
  await bulkInsert(ctx, {
    collection: 'meeting_people',
    revisions: false,
    rows: [...new Set(people)]
      .filter((person) => !known.has(person))
      .map((person) => ({ company, meeting, person })),
  });
};

const columnsOf = ({ title, startsAt, endsAt, place, notes }: MeetingInput) => ({
  ...{ title, place, notes },
  starts_at: startsAt,
  ends_at: endsAt,
});

/** Calls a meeting of colleagues. */
export const makeMeeting = async (
  ctx: UseCaseContext,
  company: string,
  input: MeetingInput,
): Promise<{ id: string }> => {
  requireCapability(ctx.actor, company, 'calendar');
  checkPeriod(input);
  const row = { company, version: 1, ...columnsOf(input) };
  const [id] = (await bulkInsert(ctx, { collection: 'meetings', rows: [row] })) as [string];
  await savePeople(ctx, { company, meeting: id, people: input.people });
  return { id };
};

type Row = { id: string; company: string; created_by: string | null; version: number };

/** Locked, for whoever may change it. */
const meetingToChange = async (ctx: UseCaseContext, id: string): Promise<Row> => {
  const row = await ctx
    .trx('meetings')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<Row | undefined>('id', 'company', 'created_by', 'version');
  if (!row || !mayChangeMeeting(ctx.actor, row.company, row.created_by))
    throw notVisible('meetings', id);
  requireCapability(ctx.actor, row.company, 'calendar');
  return row;
};

/** Changes a meeting, or moves it alone. */
export const changeMeeting = async (
  ctx: UseCaseContext,
  { id, version, ...change }: Partial<MeetingInput> & { id: string; version: number | null },
): Promise<{ id: string }> => {
  const row = await meetingToChange(ctx, id);
  const before = (await ctx.trx('meetings').where({ id }).first()) as Record<string, unknown>;
  if (version !== null && version !== row.version)
    throw conflict('CALENDAR_CONFLICT', change, {
      startsAt: before['starts_at'],
      endsAt: before['ends_at'],
    });
  const merged = {
    title: change.title ?? String(before['title']),
    startsAt: change.startsAt ?? (before['starts_at'] as Date),
    endsAt: change.endsAt ?? (before['ends_at'] as Date),
    place: change.place === undefined ? (before['place'] as string | null) : change.place,
    notes: change.notes === undefined ? (before['notes'] as string | null) : change.notes,
    people: [],
  };
  checkPeriod(merged);
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  await ctx
    .trx('meetings')
    .where({ id })
    .update({ ...columnsOf(merged), ...stamp });
  await noteChange(ctx, { collection: 'meetings', action: 'update', ids: [id] });
  if (change.people)
    await savePeople(ctx, { company: row.company, meeting: id, people: change.people });
  return { id };
};

/** Takes a meeting out of everybody's calendar. */
export const dropMeeting = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  await meetingToChange(ctx, id);
  await ctx.trx('meetings').where({ id }).delete();
  await announce(ctx.trx, { collection: 'meetings', action: 'delete', ids: [id] });
  return { id };
};
