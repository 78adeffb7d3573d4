import type { Facts, OrderFacts } from '../facts.ts';
import type { Lifecycle, State, Transition } from '../types.ts';

type FactsInput = Partial<Omit<Facts, 'order' | 'actor'>> & {
  order?: Partial<OrderFacts>;
  actor?: Partial<Facts['actor']>;
};

/** A fresh order without proof, seen by an administrator at noon. */
export const makeFacts = ({ order, actor, ...rest }: FactsInput = {}): Facts => ({
  workType: { code: 'ACTIVATION', name: 'Activation', required_fields: [], evidence_policy: {} },
  evidence: { photos: {}, signatures: 0, blockerPhotos: 0 },
  secrets: [],
  openBlockers: [],
  port: null,
  docket: null,
  pendingReschedule: null,
  appointment: null,
  invoice: null,
  enteredAt: {},
  timeZone: 'Asia/Kuala_Lumpur',
  now: '2026-03-02T04:00:00.000Z',
  ...rest,
  order: { status: 'A', status_category: 'new', ...order },
  actor: { personas: ['admin'], canOverride: false, isAssignee: false, ...actor },
});

export const makeState = (code: string, rest: Partial<State> = {}): State => ({
  code,
  name: code,
  category: 'new',
  is_initial: false,
  is_terminal: false,
  sort: 1,
  ...rest,
});

export const makeTransition = (rest: Partial<Transition> = {}): Transition => ({
  from_state: 'A',
  to_state: 'B',
  label: 'Go',
  personas: ['admin'],
  guards: [],
  condition: null,
  requires_reason: false,
  needs: 'none',
  effects: [],
  is_override: false,
  is_primary: false,
  sort: 1,
  ...rest,
});

export const makeLifecycle = (...transitions: Transition[]): Lifecycle => ({
  states: [makeState('A', { is_initial: true }), makeState('B'), makeState('C')],
  transitions,
});
