import { describe, expect, it } from 'vitest';
import type { StateCategory } from '../../../extensions/domain/lifecycle/index.ts';
import { makeVisit } from '../testing/visit.ts';
import { agendaOf, minutesLate } from './agenda.ts';

const KL = { timeZone: 'Asia/Kuala_Lumpur', locale: 'en-MY' };
const NOW = '2026-03-02T04:00:00.000Z';

const visitAt = (id: string, startsAt: string | null, category: StateCategory = 'scheduled') => {
  const visit = makeVisit({ id, number: id });
  const appointment = startsAt && visit.appointment ? { ...visit.appointment, startsAt } : null;
  const order = { ...visit.facts.order, status_category: category };
  return { ...visit, appointment, facts: { ...visit.facts, order } };
};
const ids = (visits: { id: string }[]) => visits.map(({ id }) => id);

describe('agenda', () => {
  it('should put the visit under way first, then the earliest of today', () => {
    const visits = [
      visitAt('late', '2026-03-02T08:00:00Z'),
      visitAt('early', '2026-03-02T05:00:00Z'),
      visitAt('driving', '2026-03-02T07:00:00Z', 'dispatched'),
    ];
    const agenda = agendaOf(visits, KL, NOW);
    expect(agenda.next?.id).toBe('driving');
    expect(ids(agenda.today)).toEqual(['early', 'late']);
  });

  it('should reckon the day in the zone of the company', () => {
    // 01:30 on 3 March in Kuala Lumpur, still 2 March in UTC.
    const agenda = agendaOf([visitAt('night', '2026-03-02T17:30:00Z')], KL, NOW);
    expect(agenda.next).toBeNull();
    expect(agenda.coming).toMatchObject([{ day: '2026-03-03' }]);
  });

  it('should say since when a visit is late, until it is begun', () => {
    const at = '2026-03-02T02:30:00Z';
    expect(minutesLate(visitAt('a', at), NOW)).toBe(90);
    expect(minutesLate(visitAt('a', at, 'done'), NOW)).toBeNull();
    expect(minutesLate(visitAt('a', '2026-03-02T03:58:00Z'), NOW)).toBeNull();
    // Under way it is late once its end has passed: that is at seven.
    expect(minutesLate(visitAt('a', at, 'in_progress'), NOW)).toBeNull();
    const late = [visitAt('next', '2026-03-02T01:00:00Z'), visitAt('a', at)];
    expect(ids(agendaOf(late, KL, NOW).late)).toEqual(['a']);
  });

  it('should keep apart what is overdue, blocked, done and without a date', () => {
    const agenda = agendaOf(
      [
        visitAt('today', '2026-03-02T05:00:00Z'),
        visitAt('old', '2026-02-27T05:00:00Z'),
        visitAt('stuck', '2026-03-02T05:00:00Z', 'blocked'),
        visitAt('done', '2026-03-02T01:00:00Z', 'done'),
        visitAt('done before', '2026-03-01T01:00:00Z', 'done'),
        visitAt('someday', null),
      ],
      KL,
      NOW,
    );
    expect(agenda.next?.id).toBe('today');
    expect(ids(agenda.overdue)).toEqual(['old']);
    expect(ids(agenda.waiting)).toEqual(['stuck']);
    expect(ids(agenda.done)).toEqual(['done']);
    expect(ids(agenda.undated)).toEqual(['someday']);
  });
});
