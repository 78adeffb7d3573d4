import type { Knex } from 'knex';
import { addDays, type Day } from '../../extensions/domain/kernel/time.ts';
import {
  countLeave,
  isProblem,
  type LeaveState,
  sharesByYear,
  sumOf,
  yearOf,
} from '../../extensions/domain/leave/index.ts';
import { companyIdOf } from '../factories/company.ts';
import { userIdOf } from '../factories/people.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { LEAVE_TYPES, leaveTypeId } from '../reference/seed-leave.ts';
import { at, dayFrom, plusMinutes } from './clock.ts';
import { technicianEmail } from './people.ts';
import { technicianId } from './technicians.ts';

type Wish = {
  email: string;
  /** Number of the technician, for who is one. */
  technician?: number;
  code: (typeof LEAVE_TYPES)[number]['code'];
  /** Days from today. */
  from: number;
  /** The last day until noon alone. */
  isHalf?: true;
  length: number;
  state: LeaveState;
  reason?: string;
};

const KEY = 'valuers';
const WEEKDAYS = [1, 2, 3, 4, 5];
const MAIL = (name: string): string => `${name}@${KEY}.example.com`;
const FIELD = (number: number): string => technicianEmail(KEY, number);

const WISHES: readonly Wish[] = [
  {
    email: FIELD(1),
    technician: 1,
    code: 'ANNUAL',
    from: 2,
    length: 3,
    state: 'asked',
    reason: 'Family visit.',
  },
  {
    email: FIELD(2),
    technician: 2,
    code: 'TRAINING',
    from: 8,
    length: 2,
    state: 'approved',
    reason: 'Course on strata titles.',
  },
  { email: FIELD(2), technician: 2, code: 'ANNUAL', from: -40, length: 5, state: 'approved' },
  { email: MAIL('assistant'), code: 'ANNUAL', from: 5, length: 1, state: 'asked' },
  {
    email: MAIL('employee'),
    code: 'ANNUAL',
    from: 12,
    length: 5,
    state: 'approved',
    reason: 'Holiday.',
  },
  { email: MAIL('manager'), code: 'ANNUAL', from: -20, length: 2, state: 'approved' },
  {
    email: MAIL('finance'),
    code: 'UNPAID',
    from: -12,
    length: 1,
    state: 'refused',
    reason: 'Moving house.',
  },
  { email: FIELD(3), technician: 3, code: 'SICK', from: 0, length: 1, state: 'approved' },
  { email: FIELD(1), technician: 1, code: 'ANNUAL', from: -30, length: 3, state: 'approved' },
  {
    email: FIELD(3),
    technician: 3,
    code: 'ANNUAL',
    from: 6,
    length: 2,
    isHalf: true,
    state: 'asked',
    reason: 'School holidays.',
  },
  { email: FIELD(3), technician: 3, code: 'SICK', from: -25, length: 2, state: 'approved' },
  {
    email: MAIL('finance'),
    code: 'ANNUAL',
    from: 9,
    length: 1,
    isHalf: true,
    state: 'asked',
    reason: 'Dentist.',
  },
  { email: MAIL('assistant'), code: 'ANNUAL', from: -16, length: 4, state: 'approved' },
  { email: MAIL('assistant'), code: 'SICK', from: -5, length: 1, state: 'approved' },
  {
    email: MAIL('employee'),
    code: 'ANNUAL',
    from: -9,
    length: 2,
    state: 'cancelled',
    reason: 'The wedding was put off.',
  },
  {
    email: MAIL('manager'),
    code: 'TRAINING',
    from: 16,
    length: 2,
    state: 'asked',
    reason: 'Conference of valuers.',
  },
];

/** From the first day on that is a working day. */
const workdayFrom = (day: Day, holidays: ReadonlySet<Day>): Day => {
  const counted = countLeave(
    { from: day, fromHalf: 'morning', until: day, untilHalf: 'afternoon' },
    { weekdays: WEEKDAYS, holidays },
  );
  return isProblem(counted) ? workdayFrom(addDays(day, 1), holidays) : day;
};

/** Requests for leave of the valuers in every state, what they took, and who leads whom. */
export const seedLeave = async (trx: Knex, now: Date): Promise<void> => {
  const company = companyIdOf(KEY);
  const holidays = new Set(
    (
      await trx('holidays').where({ company }).select<{ day: Day }[]>(trx.raw('day::text as day'))
    ).map(({ day }) => day),
  );
  const hr = userIdOf(MAIL('hr'));
  const people = [FIELD(1), FIELD(2), FIELD(3), ...['assistant', 'employee', 'finance'].map(MAIL)];
  await insertMissing(
    trx,
    'employments',
    people.map((email) => ({
      id: seedId(company, 'employment', email),
      company,
      person: userIdOf(email),
      manager: userIdOf(MAIL('manager')),
      joined_on: `${yearOf(dayFrom(now, 0)) - 2}-03-01`,
      working_days: WEEKDAYS.map(String),
      region: 'MY-14',
    })),
  );
  for (const wish of WISHES) {
    const id = seedId(company, 'leave', wish.email, wish.from);
    const person = userIdOf(wish.email);
    const type = leaveTypeId(company, wish.code);
    const from = workdayFrom(dayFrom(now, wish.from), holidays);
    const until = addDays(from, wish.length - 1);
    const untilHalf = wish.isHalf ? 'morning' : 'afternoon';
    const counted = countLeave(
      { from, fromHalf: 'morning', until, untilHalf },
      { weekdays: WEEKDAYS, holidays },
    );
    if (isProblem(counted)) continue;
    const asked = plusMinutes(
      at(from < dayFrom(now, 0) ? from : dayFrom(now, 0), '08:00'),
      -2 * 1440,
    );
    const isDecided = wish.state === 'approved' || wish.state === 'refused';
    await insertMissing(trx, 'leave_requests', [
      {
        ...{ id, company, person, leave_type: type, from_on: from, until_on: until },
        until_half: untilHalf,
        ...{ days: sumOf(counted), state: wish.state, reason: wish.reason ?? null },
        refused_because: wish.state === 'refused' ? 'The month is being closed.' : null,
        decided_by: isDecided ? hr : null,
        decided_at: isDecided ? plusMinutes(asked, 300) : null,
        ...(wish.state === 'cancelled' && {
          cancelled_by: person,
          cancelled_at: plusMinutes(asked, 900),
        }),
        ...{ created_at: asked, created_by: person },
      },
    ]);
    if (wish.state !== 'approved') continue;
    await insertMissing(
      trx,
      'leave_ledger',
      sharesByYear(counted).map(({ year, days, firstDay }) => ({
        id: seedId(id, 'taken', year),
        ...{ company, person, leave_type: type, year, kind: 'taken', days: -days },
        ...{ due_on: firstDay, request: id },
      })),
    );
    if (wish.technician !== undefined)
      await insertMissing(trx, 'absences', [
        {
          id: seedId(id, 'absence'),
          company,
          technician: technicianId(company, wish.technician),
          kind: LEAVE_TYPES.find(({ code }) => code === wish.code)?.absence_kind ?? 'leave',
          starts_at: at(from, '00:00'),
          ends_at: at(addDays(until, 1), '00:00'),
          note: LEAVE_TYPES.find(({ code }) => code === wish.code)?.name ?? null,
          leave_request: id,
        },
      ]);
  }
  const meeting = seedId(company, 'meeting', 'weekly');
  const monday = workdayFrom(dayFrom(now, 1), holidays);
  await insertMissing(trx, 'meetings', [
    {
      id: meeting,
      company,
      title: 'Review of open assignments',
      starts_at: at(monday, '09:00'),
      ends_at: at(monday, '10:00'),
      place: 'Meeting room 1',
      created_by: userIdOf(MAIL('manager')),
    },
  ]);
  await insertMissing(
    trx,
    'meeting_people',
    [MAIL('manager'), MAIL('assistant'), FIELD(1), FIELD(2), FIELD(3)].map((email) => ({
      id: seedId(meeting, email),
      company,
      meeting,
      person: userIdOf(email),
    })),
  );
};
