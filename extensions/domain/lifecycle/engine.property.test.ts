import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTransition } from './check-transition.ts';
import { GUARDS } from './guards/index.ts';
import { nextSteps, waitingFor } from './next-steps.ts';
import { makeFacts, makeState, makeTransition } from './testing/facts.ts';

const CODES = ['A', 'B', 'C', 'D'];
const PERSONAS = ['admin', 'manager', 'technician', 'finance'];

const code = fc.constantFrom(...CODES);
const guard = fc.record({ name: fc.constantFrom(...Object.keys(GUARDS), 'unknown') });
const transition = fc
  .record({
    from_state: code,
    to_state: code,
    personas: fc.subarray(PERSONAS),
    guards: fc.array(guard, { maxLength: 3 }),
    requires_reason: fc.boolean(),
    is_override: fc.boolean(),
    sort: fc.nat(9),
  })
  .map(makeTransition);
/** The database holds each (from, to, is_override) once. */
const lifecycle = fc
  .uniqueArray(transition, {
    maxLength: 12,
    selector: (row) => `${row.from_state} ${row.to_state} ${row.is_override}`,
  })
  .map((transitions) => ({ states: CODES.map((item) => makeState(item)), transitions }));
const facts = fc
  .record({
    status: code,
    personas: fc.subarray(PERSONAS),
    canOverride: fc.boolean(),
    isAssignee: fc.boolean(),
    building: fc.option(fc.uuid(), { nil: null }),
  })
  .map(({ status, building, ...actor }) =>
    makeFacts({ order: { status, status_category: 'new', building }, actor }),
  );
const attempt = fc.record({
  to: code,
  override: fc.boolean(),
  reason: fc.constantFrom('', 'because'),
  remark: fc.constantFrom('', 'seen'),
});

describe('the engine, whatever the rows', () => {
  it('should never allow what no row says', () => {
    fc.assert(
      fc.property(lifecycle, facts, attempt, (rows, given, tried) => {
        const verdict = checkTransition(rows, given, tried);
        const row = rows.transitions.find(
          (item) =>
            item.from_state === given.order.status &&
            item.to_state === tried.to &&
            item.personas.some((persona) => given.actor.personas.includes(persona)),
        );
        expect(verdict.ok && !row).toBe(false);
      }),
    );
  });

  it('should waive guards for nobody without the right to override', () => {
    fc.assert(
      fc.property(lifecycle, facts, attempt, (rows, given, tried) => {
        const verdict = checkTransition(rows, given, tried);
        expect(verdict.ok && verdict.overridden && !given.actor.canOverride).toBe(false);
      }),
    );
  });

  it('should offer as allowed only what it then accepts, once everything asked for is given', () => {
    fc.assert(
      fc.property(lifecycle, facts, (rows, given) => {
        for (const step of nextSteps(rows, given)) {
          if (!step.allowed || step.asks.length > 0) continue;
          const verdict = checkTransition(rows, given, {
            to: step.to,
            override: step.isOverride,
            reason: 'because',
            remark: 'seen',
          });
          expect(verdict).toMatchObject({ ok: true });
        }
      }),
    );
  });

  it('should show every plain row either as a step or as waiting for others', () => {
    fc.assert(
      fc.property(lifecycle, facts, (rows, given) => {
        const plain = rows.transitions.filter(
          (row) => row.from_state === given.order.status && !row.is_override,
        );
        const steps = nextSteps(rows, given).filter((step) => !step.isOverride);
        expect(steps.length + waitingFor(rows, given).length).toBe(plain.length);
      }),
    );
  });

  it('should say something to do for everything that is missing', () => {
    fc.assert(
      fc.property(lifecycle, facts, (rows, given) => {
        for (const step of nextSteps(rows, given))
          for (const missing of step.missing) expect(missing.message).toMatch(/^[A-Z].*\.$/s);
      }),
    );
  });
});
