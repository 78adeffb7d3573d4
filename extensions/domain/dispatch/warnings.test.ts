import { describe, expect, it } from 'vitest';
import { inWords, LANGUAGES, say } from '../words/index.ts';
import {
  type Board,
  type BoardTechnician,
  type BoardVisit,
  type BoardWork,
  indexBoard,
  type PlannedVisit,
  WARNING_CODES,
  type WarningCode,
  warningsOf,
} from './index.ts';

const ZONE = 'Asia/Kuala_Lumpur';
const DAY = '2026-03-02';
/** A local time of the day. */
const at = (time: string): string => new Date(`${DAY}T${time}:00+08:00`).toISOString();

const WORK: BoardWork = {
  customer: 'Siti',
  workType: 'Activation',
  partner: null,
  state: 'Pending',
  stateName: 'Pending',
  stateColor: null,
  category: 'new',
  priority: 'normal',
  place: 'Menara',
  lat: 3.1,
  lng: 101.6,
  requestedAt: null,
  dueAt: null,
  skills: ['FTTH'],
  building: null,
};
const ALI: BoardTechnician = {
  id: 'ali',
  code: 'T1',
  name: 'Ali',
  kind: 'in_house',
  level: 'junior',
  color: null,
  team: null,
  site: null,
  skills: [{ skill: 'FTTH', until: null }],
  homeLat: 3.1,
  homeLng: 101.6,
  maxVisits: 2,
  shifts: [
    { day: DAY, startsAt: at('08:00'), endsAt: at('12:00') },
    { day: DAY, startsAt: at('13:00'), endsAt: at('18:00') },
  ],
  absences: [],
};
const visit = (id: string, from: string, to: string, rest: Partial<BoardVisit> = {}) => ({
  id,
  order: id,
  number: id.toUpperCase(),
  version: 1,
  status: 'published' as const,
  technician: 'ali',
  startsAt: at(from),
  endsAt: at(to),
  replaces: null,
  isPinned: false,
  mayOverlap: false,
  windowStart: null,
  windowEnd: null,
  ...WORK,
  ...rest,
});
const boardOf = (
  technician: Partial<BoardTechnician> = {},
  visits: BoardVisit[] = [],
  rest: Partial<Board> = {},
): Board => ({
  company: 'c',
  timeZone: ZONE,
  from: DAY,
  days: 1,
  opens: '08:00',
  closes: '18:00',
  farKm: 60,
  holidays: [],
  technicians: [{ ...ALI, ...technician }],
  visits,
  teams: [],
  sites: [],
  partners: [],
  workTypes: [],
  refuses: [],
  asOf: '1',
  ...rest,
});
const planned = (rest: Partial<PlannedVisit> = {}): PlannedVisit => ({
  order: 'new',
  technician: 'ali',
  startsAt: at('09:00'),
  endsAt: at('10:00'),
  work: WORK,
  ...rest,
});
const codes = (board: Board, one: PlannedVisit = planned(), now = '07:00'): WarningCode[] =>
  warningsOf(indexBoard(board), one, Date.parse(at(now))).map(({ code }) => code);

describe('warningsOf', () => {
  it('should find nothing where all is well', () => {
    expect(codes(boardOf())).toEqual([]);
    expect(codes(boardOf({}, [visit('a', '10:00', '11:00')]))).toEqual([]);
  });

  const senior = { name: 'Menara', needsSenior: true, opens: null, closes: null };
  const early = { name: 'Menara', needsSenior: false, opens: '09:30', closes: '17:00' };
  const CASES: [WarningCode, Board, Partial<PlannedVisit>?, string?][] = [
    ['overlap', boardOf({}, [visit('a', '09:30', '10:30')])],
    [
      'absent',
      boardOf({
        absences: [
          { id: 'x', kind: 'leave', startsAt: at('00:00'), endsAt: at('23:00'), note: null },
        ],
      }),
    ],
    ['holiday', boardOf({}, [], { holidays: [{ day: DAY, name: 'Hari Raya' }] })],
    ['outsideHours', boardOf(), { startsAt: at('11:30'), endsAt: at('13:30') }],
    ['outsideHours', boardOf({ shifts: [] })],
    ['missingSkill', boardOf({ skills: [{ skill: 'SDU', until: null }] })],
    ['expiredSkill', boardOf({ skills: [{ skill: 'FTTH', until: '2026-03-01' }] })],
    ['tooMany', boardOf({}, [visit('a', '14:00', '15:00'), visit('b', '16:00', '17:00')])],
    ['travelImpossible', boardOf({}, [visit('a', '08:00', '08:55', { lat: 3.4 })])],
    ['travelImpossible', boardOf({}, [visit('a', '10:10', '11:00', { lat: 3.4 })])],
    ['tooFar', boardOf({ homeLat: 1.5 })],
    ['buildingNeedsSenior', boardOf(), { work: { ...WORK, building: senior } }],
    ['buildingClosed', boardOf(), { work: { ...WORK, building: early } }],
    ['outsideWindow', boardOf(), { windowStart: at('10:00'), windowEnd: at('12:00') }],
    ['notAsAsked', boardOf(), { work: { ...WORK, requestedAt: at('14:00') } }],
    ['pastDue', boardOf(), { work: { ...WORK, dueAt: at('09:30') } }],
    ['inThePast', boardOf(), {}, '09:30'],
  ];
  it.each(CASES)('should find %s and say it in words', (code, board, rest, now = '07:00') => {
    const found = warningsOf(indexBoard(board), planned(rest), Date.parse(at(now)));
    expect(found.map((one) => one.code)).toEqual([code]);
    const said = say(`DISPATCH_WARNING.${code}`, found[0]?.params);
    for (const language of LANGUAGES) expect(inWords(said, language)).not.toMatch(/[{}]/);
  });

  it('should cover every rule', () => {
    expect(new Set(CASES.map(([code]) => code))).toEqual(new Set(WARNING_CODES));
  });

  it("should leave out the order's own visit, and one that may be overlapped", () => {
    expect(codes(boardOf({}, [visit('new', '09:30', '10:30')]))).toEqual([]);
    expect(codes(boardOf({}, [visit('a', '09:30', '10:30', { mayOverlap: true })]))).toEqual([]);
  });

  it('should ask nothing of a technician where there is none', () => {
    expect(codes(boardOf(), planned({ technician: null, startsAt: at('06:00') }), '05:00')).toEqual(
      [],
    );
  });

  it('should not say that everybody lacks what is kept of nobody', () => {
    expect(codes(boardOf({ skills: [] }))).toEqual([]);
  });
});
