import type { Knex } from 'knex';
import {
  type BoardWork,
  dispatchSettingsOf,
  findSlots,
  indexBoard,
} from '../../../domain/dispatch/index.ts';
import { addDays, dayIn } from '../../../domain/kernel/time.ts';
import type { FreeSlot } from '../../../domain/sign-ups/index.ts';
import type { Language } from '../../../domain/words/index.ts';
import { readBoard } from '../dispatch/index.ts';
import type { SignUpPlace } from './rows.ts';
import type { SignUpCompany } from './settings.ts';

const WEEK = 7;

const workAt = (place: SignUpPlace): BoardWork => ({
  ...{ customer: null, workType: '', partner: null, state: '', stateName: '', stateColor: null },
  ...{ category: 'new', priority: 'normal', place: place.buildingName },
  ...{ lat: place.lat, lng: place.lng, requestedAt: null, dueAt: null, skills: [] },
  building: place.buildingName
    ? {
        name: place.buildingName,
        needsSenior: place.needsSenior ?? false,
        opens: place.opens,
        closes: place.closes,
      }
    : null,
});

export type SlotsFor = {
  company: SignUpCompany;
  place: SignUpPlace;
  minutes: number;
  language: Language;
  now: Date;
  /** The day of this instant alone. */
  at?: Date;
};

/** Where a technician has room for the installation, as the dispatcher's board knows it: from tomorrow on. */
export const freeSlots = async (
  knex: Knex,
  { company, place, minutes, language, now, at }: SlotsFor,
): Promise<FreeSlot[]> => {
  const board = {
    ...{ id: company.id, name: company.name, timeZone: company.timeZone },
    settings: dispatchSettingsOf(company.dispatch),
  };
  const tomorrow = addDays(dayIn(now, company.timeZone), 1);
  const { daysAhead } = company.settings;
  const last = addDays(tomorrow, daysAhead - 1);
  const spans = at
    ? [{ from: dayIn(at, company.timeZone), days: 1 }].filter(
        ({ from }) => from >= tomorrow && from <= last,
      )
    : Array.from({ length: Math.ceil(daysAhead / WEEK) }, (_, week) => ({
        from: addDays(tomorrow, week * WEEK),
        days: Math.min(WEEK, daysAhead - week * WEEK),
      }));
  const wanted = { order: '', minutes, mayOverlap: false, work: workAt(place) };
  const found = await Promise.all(
    spans.map(async (span) =>
      findSlots(
        indexBoard(await readBoard(knex, board, { ...span, language })),
        { ...wanted, windowStart: null, windowEnd: null },
        { now: now.getTime(), most: 10_000, mostADay: 100, firm: ['tooFar'] },
      ),
    ),
  );
  return found.flatMap(({ slots }) =>
    slots.map(({ technician, startsAt, endsAt }) => ({ technician, startsAt, endsAt })),
  );
};

export const installationMinutes = async (
  knex: Knex,
  { id, settings }: SignUpCompany,
): Promise<number> =>
  (
    (await knex('work_types')
      .where({ company: id, code: settings.workType })
      .first('default_duration_minutes')) as { default_duration_minutes: number } | undefined
  )?.default_duration_minutes ?? 120;
