import { describe, expect, it } from 'vitest';
import {
  afterApproval,
  afterEscalation,
  afterForward,
  changesBetween,
  conditionProblem,
  dueOf,
  isAskedFor,
  isSameAgain,
  type Present,
  seatsOf,
  standIn,
  type StepSnapshot,
} from './index.ts';

const always = () => true;
const chain = (...people: string[]) =>
  people.slice(1).map((delegate, index) => ({ delegator: people[index] as string, delegate }));

describe('standIn', () => {
  it('should follow a chain for three steps and no further', () => {
    expect(standIn('a', chain('a', 'b'), always)).toBe('b');
    expect(standIn('a', chain('a', 'b', 'c', 'd', 'e'), always)).toBe('d');
    expect(standIn('a', [], always)).toBe('a');
  });

  it('should end in a circle where it began to repeat', () => {
    expect(standIn('a', chain('a', 'b', 'a'), always)).toBe('b');
    expect(standIn('a', chain('a', 'b', 'c', 'b'), always)).toBe('c');
  });

  it('should pass over nobody who may not decide', () => {
    expect(standIn('a', chain('a', 'b', 'c'), (user) => user !== 'b')).toBe('a');
    expect(standIn('a', chain('a', 'b', 'c'), (user) => user !== 'c')).toBe('b');
  });
});

const step = (changes: Partial<StepSnapshot> = {}): StepSnapshot => ({
  ...{ sequence: 1, kind: 'person', of: null, needs: 'any', maySelf: false },
  ...{ remindAfterDays: null, escalateAfterDays: null, escalateUser: null },
  ...{ escalatePersona: null, expiresAfterDays: null, approvers: [] },
  ...changes,
});
const present = (changes: Partial<Present> = {}): Present => ({
  members: new Map([
    ['anna', ['manager']],
    ['ben', ['finance']],
    ['cem', ['manager', 'finance']],
  ]),
  delegations: [],
  barred: new Set(),
  ...changes,
});

describe('seatsOf', () => {
  it('should leave out who left, lost the persona or may not decide on his own', () => {
    const approvers = [
      { user: 'anna', persona: 'manager' },
      { user: 'ben', persona: 'manager' },
      { user: 'cem', persona: 'manager' },
      { user: 'gone', persona: 'manager' },
    ];
    const seats = seatsOf(step({ approvers }), present({ barred: new Set(['cem']) }));
    expect(seats).toEqual([{ user: 'anna', persona: 'manager' }]);
    const own = seatsOf(step({ approvers, maySelf: true }), present({ barred: new Set(['cem']) }));
    expect(own.map(({ user }) => user)).toEqual(['anna', 'cem']);
  });

  it('should seat who stands in for a person, and leave a group alone', () => {
    const delegations = [{ delegator: 'anna', delegate: 'ben' }];
    expect(seatsOf(step({ approvers: [{ user: 'anna' }] }), present({ delegations }))).toEqual([
      { user: 'ben', from: 'anna' },
    ]);
    const group = step({ approvers: [{ user: 'anna', persona: 'manager' }] });
    expect(seatsOf(group, present({ delegations }))).toEqual([
      { user: 'anna', persona: 'manager' },
    ]);
  });

  it('should not let who asked stand in for who decides', () => {
    const delegations = [{ delegator: 'anna', delegate: 'ben' }];
    const seats = seatsOf(
      step({ approvers: [{ user: 'anna' }] }),
      present({ delegations, barred: new Set(['ben']) }),
    );
    expect(seats).toEqual([{ user: 'anna' }]);
  });
});

describe('a decision', () => {
  it('should end a step with one where one is enough, else with the last', () => {
    const seats = [{ user: 'anna' }, { user: 'ben' }];
    expect(afterApproval({ needs: 'any' }, seats, 'anna')).toBeNull();
    const left = afterApproval({ needs: 'all' }, seats, 'anna');
    expect(left).toEqual([{ user: 'anna', done: true }, { user: 'ben' }]);
    expect(afterApproval({ needs: 'all' }, left ?? [], 'ben')).toBeNull();
  });

  it('should count for the next step only where that one needs no other', () => {
    const seats = [{ user: 'anna' }, { user: 'ben' }];
    expect(isSameAgain({ needs: 'any' }, seats, 'anna')).toBe(true);
    expect(isSameAgain({ needs: 'all' }, seats, 'anna')).toBe(false);
    expect(isSameAgain({ needs: 'any' }, seats, 'cem')).toBe(false);
  });

  it('should move one seat by forwarding, never make two of it', () => {
    const seats = [{ user: 'anna' }, { user: 'ben' }];
    expect(afterForward(seats, 'anna', 'cem')).toEqual([{ user: 'ben' }, { user: 'cem' }]);
    expect(afterForward(seats, 'anna', 'ben')).toEqual([{ user: 'ben' }]);
  });

  it('should be open to more people after an escalation, never to who asked', () => {
    const more = [{ user: 'anna' }, { user: 'ben' }, { user: 'gone' }];
    const around = present({ barred: new Set(['ben']) });
    expect(afterEscalation([{ user: 'cem' }], more, around)).toEqual([
      { user: 'cem' },
      { user: 'anna' },
    ]);
  });
});

describe('a condition', () => {
  const data = { record: { status: 'sent', total: 900 }, change: { status: 'paid' } };

  it('should be asked of record and change, and ask where it cannot be evaluated', () => {
    expect(isAskedFor(null, data)).toBe(true);
    expect(isAskedFor({}, data)).toBe(true);
    expect(isAskedFor({ '>': [{ var: 'record.total' }, 500] }, data)).toBe(true);
    expect(isAskedFor({ '>': [{ var: 'record.total' }, 5000] }, data)).toBe(false);
    expect(isAskedFor({ '==': [{ var: 'change.status' }, 'paid'] }, data)).toBe(true);
    expect(isAskedFor({ nonsense: [1] }, data)).toBe(true);
  });

  it('should be refused with what is wrong before it is saved', () => {
    const fields = ['status', 'total'];
    expect(conditionProblem({ '>': [{ var: 'record.total' }, 5] }, fields)).toBeNull();
    expect(conditionProblem({ '>': [{ var: 'record.totl' }, 5] }, fields)).toBe('record.totl');
    expect(conditionProblem({ nonsense: [1] }, fields)).toContain('nonsense');
  });
});

describe('dueOf', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));
  const open = { openedAt: at(1), remindedAt: null, escalatedAt: null, expiresAt: at(10) };
  const days = { remindAfterDays: 2, escalateAfterDays: 5 };

  it('should ask for the strongest, each once', () => {
    expect(dueOf(days, open, at(2))).toBeNull();
    expect(dueOf(days, open, at(3))).toBe('remind');
    expect(dueOf(days, { ...open, remindedAt: at(3) }, at(4))).toBeNull();
    expect(dueOf(days, open, at(6))).toBe('escalate');
    expect(dueOf(days, { ...open, remindedAt: at(3), escalatedAt: at(6) }, at(7))).toBeNull();
    expect(dueOf(days, open, at(10))).toBe('expire');
  });
});

describe('changesBetween', () => {
  it('should show names, amounts with their currency, and nothing that stayed', () => {
    const fields = [
      { field: 'technician', kind: 'text' },
      { field: 'open_minor', kind: 'money' },
      { field: 'status', kind: 'choice' },
    ];
    const before = {
      values: { technician: 'T1', open_minor: 900, status: 'sent', currency: 'MYR' },
      shown: { technician: 'Anna' },
    };
    const after = { values: { ...before.values, technician: 'T2', open_minor: 0 } };
    expect(changesBetween(fields, before, after)).toEqual([
      { field: 'technician', kind: 'text', before: 'Anna', after: 'T2' },
      { field: 'open_minor', kind: 'money', before: 900, after: 0, currency: 'MYR' },
    ]);
    expect(changesBetween(fields, before, null)).toHaveLength(3);
  });
});
