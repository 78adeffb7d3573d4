import type { Knex } from 'knex';
import { dayIn, dayRange } from '../../../../domain/kernel/time.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { holidaysOf, type LeaveCompany } from '../../leave/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import {
  absenceEntries,
  deadlineEntries,
  type Entry,
  type EntryKind,
  type EntryScope,
  leaveEntries,
  meetingEntries,
  visitEntries,
} from '../entries.ts';
import { type Resource, resourcesOf } from '../resources.ts';

export type CalendarInput = {
  company: LeaveCompany;
  actor: Actor;
  /** Days, both included. */
  from: string;
  until: string;
  /** Oneself alone; without the capability always. */
  isMine: boolean;
  people: readonly string[] | null;
  team: string | null;
  kinds: readonly EntryKind[];
  language: Language;
};
export type ShownEntry = Omit<Entry, 'changedAt' | 'createdBy'> & { canMove: boolean };

const chosen = (
  resources: readonly Resource[],
  { actor, company, isMine, people, team }: CalendarInput,
): Resource[] => {
  const seesAll = hasCapability(actor, company.id, 'calendar');
  if (isMine || !seesAll) return resources.filter(({ id }) => id === actor.userId);
  return resources
    .filter(({ id }) => people === null || people.includes(id))
    .filter((one) => team === null || one.team === team);
};

const MOVABLE = ['draft', 'published'];

const mayMove = ({ actor, company }: CalendarInput, entry: Entry, now: Date): boolean => {
  if (entry.kind === 'visit')
    return (
      MOVABLE.includes(entry.state ?? '') &&
      entry.endsAt > now &&
      hasCapability(actor, company.id, 'dispatching')
    );
  return entry.kind === 'meeting' && mayChangeMeeting(actor, company.id, entry.createdBy);
};

/** Whoever called a meeting, and whoever decides about people's time. */
export const mayChangeMeeting = (
  actor: Actor,
  company: string,
  createdBy: string | null,
): boolean =>
  (createdBy !== null && createdBy === actor.userId) ||
  hasCapability(actor, company, 'leave-decide');

const read = async (
  knex: Knex,
  input: CalendarInput,
  shown: readonly Resource[],
): Promise<Entry[]> => {
  const { company, actor, kinds, from, until, language } = input;
  const span = {
    from: dayRange(from, company.timeZone).from,
    until: dayRange(until, company.timeZone).to,
  };
  const byTechnician = new Map(
    shown.flatMap(({ id, technician }) => (technician ? [[technician, id] as const] : [])),
  );
  const scope: EntryScope = { company, span, byTechnician, language };
  const people = shown.filter(({ isPerson }) => isPerson).map(({ id }) => id);
  const decides = (['leave-decide', 'leave-manage'] as const).some((one) =>
    hasCapability(actor, company.id, one),
  );
  const isPlain = (person: string): boolean => !decides && person !== actor.userId;
  const readers: Record<EntryKind, () => Promise<Entry[]>> = {
    visit: () => visitEntries(knex, scope),
    meeting: () => meetingEntries(knex, scope, people),
    leave: () => leaveEntries(knex, scope, { people, days: { from, until }, isPlain }),
    absence: () => absenceEntries(knex, scope),
    deadline: () => deadlineEntries(knex, scope, people),
  };
  return (await Promise.all(kinds.map((kind) => readers[kind]()))).flat();
};

/** What stands in the calendar of these people, by start; at most some thousands. */
export const readCalendar = async (knex: Knex, input: CalendarInput, now: Date) => {
  const { company, from, until, actor } = input;
  const resources = await resourcesOf(knex, company.id);
  const shown = chosen(resources, input);
  const [entries, holidays] = await Promise.all([
    read(knex, input, shown),
    holidaysOf(knex, company.id, { from, until }),
  ]);
  const seesAll = hasCapability(actor, company.id, 'calendar');
  return {
    ...{ company: company.id, timeZone: company.timeZone, today: dayIn(now, company.timeZone) },
    ...{ opens: company.settings.opens, closes: company.settings.closes },
    workingDays: [...company.settings.days],
    ...{ seesAll, mayDispatch: hasCapability(actor, company.id, 'dispatching') },
    people: seesAll ? resources : shown,
    holidays,
    entries: entries
      .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
      .map((entry): ShownEntry => {
        const { changedAt: _changedAt, createdBy: _createdBy, ...rest } = entry;
        return { ...rest, canMove: mayMove(input, entry, now) };
      }),
  };
};
