import type { Knex } from 'knex';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';

export type Meeting = {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  notes: string | null;
  version: number;
  people: string[];
};

/** A meeting for who takes part, and for who sees the calendar of all. */
export const findMeeting = async (knex: Knex, actor: Actor, id: string): Promise<Meeting> => {
  const row = await knex('meetings')
    .where({ id })
    .first<(Omit<Meeting, 'people'> & { company: string }) | undefined>(
      'id',
      'company',
      'title',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'place',
      'notes',
      'version',
    );
  const people = row
    ? await knex('meeting_people')
        .where({ company: row.company, meeting: id })
        .orderBy('person')
        .pluck<string[]>('person')
    : [];
  const isPart = actor.userId !== null && people.includes(actor.userId);
  const maySee =
    row &&
    (hasCapability(actor, row.company, 'calendar') ||
      (isPart && hasCapability(actor, row.company, 'leave-request')));
  if (!maySee) throw notVisible('meetings', id);
  const { company: _company, ...meeting } = row;
  return { ...meeting, people };
};
