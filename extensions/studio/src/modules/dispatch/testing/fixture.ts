import type { Board, BoardTechnician, BoardVisit, BoardWork, Pool, PoolOrder } from '../types.ts';
import { addDays, instantOf } from '../pure/days.ts';

/** A board of any size with made-up people, the same every time; for tests and for looking at it. */
export type Size = { technicians: number; visits: number; from?: string; days?: number };

const ZONE = 'Asia/Kuala_Lumpur';
const FIRST = [
  'Aina',
  'Badri',
  'Chong',
  'Devi',
  'Elango',
  'Farah',
  'Goh',
  'Hafiz',
  'Indra',
  'Jaya',
];
const LAST = ['Contoh', 'Contohan', 'Sampel', 'Misalan', 'Percubaan'];
const COLORS = ['#2563eb', '#059669', '#d97706', '#7c3aed', '#db2777', '#0891b2', null];
const STATES = [
  { state: 'SCHEDULED', stateName: 'Scheduled', stateColor: '#3b82f6', category: 'scheduled' },
  { state: 'DISPATCHED', stateName: 'Dispatched', stateColor: '#6366f1', category: 'dispatched' },
  { state: 'ON_SITE', stateName: 'On site', stateColor: '#10b981', category: 'in_progress' },
  { state: 'BLOCKED', stateName: 'Customer not there', stateColor: '#ef4444', category: 'blocked' },
];
const PRIORITIES = ['normal', 'normal', 'normal', 'low', 'high', 'critical'];
const TYPES = ['Activation', 'Assurance', 'Relocation'];

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('An empty list has nothing to give.');
  return item;
};
const id = (kind: number, index: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;
const iso = (ms: number): string => new Date(ms).toISOString();

const workOf = (index: number): BoardWork => ({
  customer:
    index % 17 === 0
      ? `Encik ${'Contoh '.repeat(8)}bin Sampel`
      : `${at(FIRST, index)} ${at(LAST, index)}`,
  workType: at(TYPES, index),
  partner: at(['Maju Telekom', 'Laju Fibre'], index),
  ...at(STATES, index % 7 < 5 ? 0 : index),
  priority: at(PRIORITIES, index),
  place: `Menara Contoh ${String(index % 40)}, Jalan Sampel ${String(index % 9)}`,
  lat: 3.02 + ((index * 37) % 200) / 1_000,
  lng: 101.55 + ((index * 53) % 240) / 1_000,
  requestedAt: null,
  dueAt: null,
  skills: index % 5 === 0 ? ['splicing'] : [],
  building: null,
});

const technicianOf = (index: number, from: string, days: number): BoardTechnician => {
  const week = Array.from({ length: days }, (_, day) => addDays(from, day));
  return {
    id: id(1, index),
    code: `T${String(index + 1).padStart(3, '0')}`,
    name:
      index % 19 === 3
        ? 'Muhammad Contoh Percubaan bin Haji Sampel Misalan al-Panjang'
        : `${at(FIRST, index)} ${at(LAST, index * 3)}`,
    kind: 'in_house',
    level: at(['senior', 'junior'], index),
    color: at(COLORS, index),
    team: id(3, index % 3),
    site: id(4, index % 2),
    skills: index % 2 === 0 ? [{ skill: 'splicing', until: null }] : [],
    homeLat: 3.05 + ((index * 29) % 150) / 1_000,
    homeLng: 101.6 + ((index * 41) % 180) / 1_000,
    maxVisits: 8,
    shifts: week
      .filter((_, day) => index % 11 !== 10 || day % 2 === 1)
      .map((day) => ({
        day,
        startsAt: iso(instantOf(day, index % 4 === 0 ? '09:00' : '08:30', ZONE)),
        endsAt: iso(instantOf(day, '17:30', ZONE)),
      })),
    absences:
      index % 9 === 5
        ? [
            {
              id: id(5, index),
              kind: 'leave',
              startsAt: iso(instantOf(from, '13:00', ZONE)),
              endsAt: iso(instantOf(from, '18:00', ZONE)),
              note: null,
            },
          ]
        : [],
  };
};

const visitOf = (
  index: number,
  technician: BoardTechnician,
  { start, minutes }: { start: number; minutes: number },
): BoardVisit => {
  const status = index % 13 === 0 ? 'completed' : index % 3 === 0 ? 'draft' : 'published';
  const work = workOf(index);
  return {
    ...work,
    ...(status === 'completed' && {
      stateName: 'Completed',
      category: 'done',
      stateColor: '#10b981',
    }),
    id: id(2, index),
    order: id(6, index),
    number: `WO-${String(1000 + index)}`,
    version: 1,
    status,
    technician: technician.id,
    startsAt: iso(start),
    endsAt: iso(start + minutes * 60_000),
    replaces:
      status === 'draft' && index % 2 === 0
        ? { technician: technician.id, startsAt: iso(start - 3_600_000), endsAt: iso(start) }
        : null,
    isPinned: index % 23 === 0,
    mayOverlap: false,
    windowStart: null,
    windowEnd: null,
  };
};

export const makeBoard = ({
  technicians: count,
  visits: perDay,
  from = '2026-11-30',
  days = 1,
}: Size): Board => {
  const technicians = Array.from({ length: count }, (_, index) => technicianOf(index, from, days));
  const visits = technicians.flatMap((technician, row) =>
    Array.from({ length: days }, (_, day) => addDays(from, day)).flatMap((day, column) => {
      const step = Math.floor(540 / Math.max(1, perDay));
      return Array.from({ length: perDay }, (_, slot) => {
        const index = (row * days + column) * perDay + slot;
        const start = instantOf(day, '08:30', ZONE) + slot * step * 60_000;
        const overlapping = index % 29 === 28 ? 30 : 0;
        return visitOf(index, technician, {
          start: start - overlapping * 60_000,
          minutes: Math.max(15, step - 10),
        });
      });
    }),
  );
  return {
    ...{ company: id(9, 1), timeZone: ZONE, from, days, opens: '08:00', closes: '18:00' },
    holidays: days > 5 ? [{ day: addDays(from, 5), name: 'Hari Contoh' }] : [],
    technicians,
    visits,
    teams: ['Utara', 'Selatan', 'Malam'].map((name, index) => ({ id: id(3, index), name })),
    sites: ['Shah Alam', 'Cheras'].map((name, index) => ({ id: id(4, index), name })),
    partners: [
      { id: 'MAJU', name: 'Maju Telekom' },
      { id: 'LAJU', name: 'Laju Fibre' },
    ],
    workTypes: TYPES.map((name, index) => ({ id: id(8, index), name })),
    farKm: 40,
    refuses: [],
    asOf: '2026-11-29T00:00:00.000Z',
  };
};

export const makePool = (count: number): Pool => {
  const orders: PoolOrder[] = Array.from({ length: count }, (_, index) => ({
    ...workOf(index + 7),
    ...{ state: 'NEW', stateName: 'New', stateColor: '#94a3b8', category: 'new' },
    order: id(7, index),
    number: `WO-${String(9000 + index)}`,
    appointment: null,
    startsAt: null,
    endsAt: null,
    minutes: at([60, 90, 120], index),
    requestedAt: index % 3 === 0 ? '2026-11-30T02:00:00.000Z' : null,
    dueAt: index % 4 === 0 ? '2026-12-01T10:00:00.000Z' : null,
  }));
  return { counts: { unscheduled: count, unassigned: 2, overdue: 5 }, orders, next: null };
};
