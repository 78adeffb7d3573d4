import { describe, expect, it } from 'vitest';
import { checkTransition } from './check-transition.ts';
import { makeFacts, makeLifecycle, makeState, makeTransition } from './testing/facts.ts';

const go = { to: 'B' };

describe('checkTransition', () => {
  it('should allow a plain step', () => {
    const verdict = checkTransition(makeLifecycle(makeTransition()), makeFacts(), go);
    expect(verdict).toMatchObject({ ok: true, overridden: false, target: { code: 'B' } });
  });

  it('should name the possible steps when the step is unknown', () => {
    const verdict = checkTransition(makeLifecycle(makeTransition()), makeFacts(), { to: 'C' });
    expect(verdict).toMatchObject({
      ok: false,
      code: 'WORK_TRANSITION_UNKNOWN',
      message: 'An order that is A cannot become C. From here it can become B.',
    });
  });

  it('should refuse the same status', () => {
    const verdict = checkTransition(makeLifecycle(makeTransition()), makeFacts(), { to: 'A' });
    expect(verdict).toMatchObject({ ok: false, code: 'WORK_TRANSITION_UNKNOWN' });
  });

  it('should say that a closed order no longer changes', () => {
    const lifecycle = {
      states: [makeState('A', { is_terminal: true, name: 'Completed' })],
      transitions: [],
    };
    expect(checkTransition(lifecycle, makeFacts(), go)).toMatchObject({
      code: 'WORK_ORDER_CLOSED',
      message: 'The order is Completed; its status no longer changes.',
    });
  });

  it('should refuse another persona', () => {
    const facts = makeFacts({ actor: { personas: ['finance'] } });
    expect(checkTransition(makeLifecycle(makeTransition()), facts, go)).toMatchObject({
      code: 'WORK_TRANSITION_FORBIDDEN',
    });
  });

  it.each([
    [true, true],
    [false, false],
  ])('should count a technician as one on his own order: %s', (isAssignee, ok) => {
    const lifecycle = makeLifecycle(makeTransition({ personas: ['technician'] }));
    const facts = makeFacts({ actor: { personas: ['technician'], isAssignee } });
    expect(checkTransition(lifecycle, facts, go).ok).toBe(ok);
  });

  it('should call a state by its name in what a guard says', () => {
    const stuck = makeTransition({
      guards: [{ name: 'timeSanity', params: { after: 'A', sameDay: true } }],
    });
    const lifecycle = makeLifecycle(stuck);
    const named = {
      ...lifecycle,
      states: lifecycle.states.map((state) => ({ ...state, name: `State ${state.code}` })),
    };
    const facts = makeFacts({ enteredAt: { A: '2026-01-05T01:00:00.000Z' } });
    const verdict = checkTransition(named, facts, go);
    expect(verdict).toMatchObject({ ok: false });
    expect(JSON.stringify(verdict)).toContain('has been “State A” since 5 Jan 2026, 09:00');
  });

  it('should ask for the reason', () => {
    const lifecycle = makeLifecycle(makeTransition({ requires_reason: true }));
    expect(checkTransition(lifecycle, makeFacts(), { to: 'B', reason: '  ' })).toMatchObject({
      code: 'WORK_REASON_NEEDED',
      missing: [{ field: 'reason' }],
    });
  });

  it('should list everything that is missing at once', () => {
    const lifecycle = makeLifecycle(
      makeTransition({ guards: [{ name: 'buildingSelected' }, { name: 'technicianAssigned' }] }),
    );
    expect(checkTransition(lifecycle, makeFacts(), go)).toMatchObject({
      code: 'WORK_REQUIREMENTS_MISSING',
      missing: [{ code: 'FIELD_MISSING' }, { code: 'TECHNICIAN_MISSING' }],
    });
  });

  it('should refuse an unknown guard instead of ignoring it', () => {
    const lifecycle = makeLifecycle(makeTransition({ guards: [{ name: 'constructor' }] }));
    expect(checkTransition(lifecycle, makeFacts(), go)).toMatchObject({
      missing: [{ code: 'GUARD_UNKNOWN' }],
    });
  });

  it('should let a warning through and report it', () => {
    const lifecycle = makeLifecycle(
      makeTransition({ guards: [{ name: 'buildingSelected', params: { warn: true } }] }),
    );
    expect(checkTransition(lifecycle, makeFacts(), go)).toMatchObject({
      ok: true,
      warnings: [{ code: 'FIELD_MISSING' }],
    });
  });

  describe('overriding', () => {
    const lifecycle = makeLifecycle(makeTransition({ guards: [{ name: 'buildingSelected' }] }));
    const attempt = { to: 'B', override: true, reason: 'partner insists', remark: 'mail of today' };

    it('should waive guards with reason and remark', () => {
      const facts = makeFacts({ actor: { canOverride: true } });
      expect(checkTransition(lifecycle, facts, attempt)).toMatchObject({
        ok: true,
        overridden: true,
        warnings: [{ code: 'FIELD_MISSING' }],
      });
    });

    it('should ask for the remark', () => {
      const facts = makeFacts({ actor: { canOverride: true } });
      expect(checkTransition(lifecycle, facts, { ...attempt, remark: '' })).toMatchObject({
        code: 'WORK_REASON_NEEDED',
      });
    });

    it('should be refused without the capability', () => {
      expect(checkTransition(lifecycle, makeFacts(), attempt)).toMatchObject({
        code: 'WORK_TRANSITION_FORBIDDEN',
      });
    });

    it('should not open a step that the rows do not have', () => {
      const facts = makeFacts({ actor: { canOverride: true } });
      expect(checkTransition(lifecycle, facts, { ...attempt, to: 'C' })).toMatchObject({
        code: 'WORK_TRANSITION_UNKNOWN',
      });
    });

    it('should take an override row only when asked to', () => {
      const rows = makeLifecycle(makeTransition({ is_override: true }));
      const facts = makeFacts({ actor: { canOverride: true } });
      expect(checkTransition(rows, facts, go).ok).toBe(false);
      expect(checkTransition(rows, facts, attempt).ok).toBe(true);
    });
  });

  describe('a blocker', () => {
    const lifecycle = makeLifecycle(makeTransition({ needs: 'blocker', personas: ['technician'] }));
    const technician = { personas: ['technician'], isAssignee: true };
    const blocker = {
      reason: 'GUARD_DENIES_ENTRY',
      remark: 'no letter from the management',
      phase: 'pre_customer' as const,
      requiresPhoto: true,
    };

    it('should need a reason, a remark and, from a technician, a photo', () => {
      const facts = makeFacts({ actor: technician });
      expect(checkTransition(lifecycle, facts, go)).toMatchObject({
        missing: [{ code: 'BLOCKER_NEEDED' }],
      });
      expect(
        checkTransition(lifecycle, facts, { ...go, blocker: { ...blocker, remark: '' } }),
      ).toMatchObject({
        missing: [{ code: 'BLOCKER_REMARK_NEEDED' }, { code: 'BLOCKER_PHOTO_NEEDED' }],
      });
    });

    it('should pass with its photo', () => {
      const facts = makeFacts({
        actor: technician,
        evidence: { photos: {}, signatures: 0, blockerPhotos: 1 },
      });
      expect(checkTransition(lifecycle, facts, { ...go, blocker }).ok).toBe(true);
    });

    it('should refuse a reason of the other phase', () => {
      const facts = makeFacts({
        actor: technician,
        order: { status_category: 'in_progress' },
        evidence: { photos: {}, signatures: 0, blockerPhotos: 1 },
      });
      expect(checkTransition(lifecycle, facts, { ...go, blocker })).toMatchObject({
        missing: [{ code: 'BLOCKER_PHASE' }],
      });
    });
  });
});
