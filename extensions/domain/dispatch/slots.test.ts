import { describe, expect, it } from 'vitest';
import { inWords, LANGUAGES, say } from '../words/index.ts';
import {
  type Board,
  type BoardTechnician,
  type BoardVisit,
  findSlots,
  indexBoard,
  REASON_CODES,
  type WantedVisit,
} from './index.ts';

const DAY = '2026-03-02';
const at = (time: string): string => new Date(`${DAY}T${time}:00+08:00`).toISOString();
const WORK = {
  ...{ customer: null, workType: 'A', partner: null, state: 'P', stateName: 'P' },
  ...{ stateColor: null, category: 'new', priority: 'normal', place: 'Menara', lat: 3.1 },
  ...{ lng: 101.6, requestedAt: null, dueAt: null, skills: ['FTTH'], building: null },
};
const person = (id: string, rest: Partial<BoardTechnician> = {}): BoardTechnician => ({
  ...{ id, code: id, name: id, kind: 'in_house', level: 'senior', color: null, team: null },
  ...{ site: null, skills: [{ skill: 'FTTH', until: null }], homeLat: 3.1, homeLng: 101.6 },
  ...{ maxVisits: null, absences: [] },
  shifts: [{ day: DAY, startsAt: at('08:00'), endsAt: at('18:00') }],
  ...rest,
});
const visit = (technician: string, from: string, to: string): BoardVisit => ({
  ...{ id: from, order: from, number: from, version: 1, status: 'published', technician },
  ...{ startsAt: at(from), endsAt: at(to), replaces: null, isPinned: false, mayOverlap: false },
  ...{ windowStart: null, windowEnd: null },
  ...WORK,
});
const boardOf = (technicians: BoardTechnician[], visits: BoardVisit[] = []): Board => ({
  ...{ company: 'c', timeZone: 'Asia/Kuala_Lumpur', from: DAY, days: 1, opens: '08:00' },
  ...{ closes: '18:00', farKm: 60, holidays: [], technicians, visits, teams: [], sites: [] },
  ...{ partners: [], workTypes: [], refuses: [], asOf: '1' },
});
const wanted: WantedVisit = { order: 'new', minutes: 60, work: WORK };
const find = (board: Board, one: WantedVisit = wanted) =>
  findSlots(indexBoard(board), one, { now: Date.parse(at('07:00')) });

describe('findSlots', () => {
  it('should offer the nearest who is free, with its reasons, twice a day at most', () => {
    const far = person('far', { homeLat: 3.4 });
    const { slots } = find(boardOf([far, person('near')]));
    expect(slots.map(({ technician }) => technician)).toEqual(['near', 'near', 'far', 'far']);
    expect(slots[0]).toMatchObject({ startsAt: at('08:00'), endsAt: at('09:00') });
    expect(slots[0]?.reasons.map(({ code }) => code)).toEqual(['nearby', 'freeDay']);
  });

  it('should come as close to what was asked as it can', () => {
    const asked = { ...wanted, work: { ...WORK, requestedAt: at('14:00') } };
    const { slots } = find(boardOf([person('a')], [visit('a', '14:00', '15:00')]), asked);
    expect(slots[0]).toMatchObject({ startsAt: at('13:00') });
    expect(slots[0]?.reasons.map(({ code }) => code)).toContain('asAsked');
    expect(slots[0]?.reasons.map(({ code }) => code)).toContain('sameBuilding');
  });

  it('should say by which rule nothing is left, and which to relax', () => {
    const unskilled = person('a', { skills: [{ skill: 'SDU', until: null }] });
    const { slots, whyNot } = find(boardOf([unskilled], [visit('a', '08:00', '12:00')]));
    expect(slots).toEqual([]);
    const [first] = whyNot.rules;
    expect(first).toMatchObject({ code: 'missingSkill', blocked: whyNot.evaluated });
    expect(first?.alone).toBeGreaterThan(0);
    expect(first?.alone).toBeLessThan(whyNot.evaluated);
    expect(whyNot.rules.find(({ code }) => code === 'overlap')?.alone).toBe(0);
  });

  it('should have words for every reason', () => {
    const params = { minutes: 5, name: 'Ali', due: '1', km: 3, most: 2, asked: '2' };
    for (const code of REASON_CODES)
      for (const language of LANGUAGES)
        expect(inWords(say(`DISPATCH_REASON.${code}`, params), language)).not.toMatch(/[{}]/);
  });
});
