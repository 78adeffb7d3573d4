import { describe, expect, it } from 'vitest';
import { INSTALLER_LIFECYCLE } from './index.ts';

/** The people of the domain sheet and the personas that stand for them. */
const PEOPLE: Record<string, string[]> = {
  Admin: ['admin'],
  Scheduler: ['dispatcher'],
  Manager: ['manager'],
  HOD: ['manager'],
  Ops: ['manager', 'dispatcher', 'intake'],
  SI: ['technician'],
  Finance: ['finance'],
  System: ['system'],
};

const CODES =
  'Pending Assigned OnTheWay MetCustomer OrderCompleted DocketsReceived DocketsVerified DocketsUploaded ReadyForInvoice Invoiced SubmittedToPortal Completed Blocker ReschedulePendingApproval DocketsRejected Rejected Reinvoice Cancelled'.split(
    ' ',
  );

/** The table of the domain sheet, §2.2; billing steps are Finance's as well. */
const TABLE = `
Pending → Assigned | Admin, Scheduler, Manager
Pending → Cancelled | Admin, Ops
Assigned → OnTheWay | SI, Admin
Assigned → Blocker | SI, Admin, Ops
Assigned → ReschedulePendingApproval | Admin, Scheduler
Assigned → Cancelled | Admin, Ops
OnTheWay → MetCustomer | SI, Admin
OnTheWay → Blocker | SI, Admin, Ops
MetCustomer → OrderCompleted | SI, Admin
MetCustomer → Blocker | SI, Admin, Ops
Blocker → MetCustomer | SI, Admin, Ops
Blocker → Assigned | Ops, Admin, HOD
Blocker → ReschedulePendingApproval | Admin, Ops
Blocker → Cancelled | Admin, Ops
ReschedulePendingApproval → Assigned | Admin, Scheduler, System
ReschedulePendingApproval → Cancelled | Admin
OrderCompleted → DocketsReceived | Admin, Ops
DocketsReceived → DocketsVerified | Admin, Ops
DocketsReceived → DocketsRejected | Admin, Ops
DocketsRejected → DocketsReceived | Admin, Ops
DocketsVerified → DocketsUploaded | Admin, Ops
DocketsUploaded → ReadyForInvoice | System, Admin
ReadyForInvoice → Invoiced | Admin, Ops, Finance
Invoiced → SubmittedToPortal | Admin, Ops, System, Finance
Invoiced → Rejected | System, Ops, Admin, Finance
SubmittedToPortal → Rejected | System, Ops, Admin, Finance
Rejected → ReadyForInvoice | Ops, Admin, Finance
Rejected → Reinvoice | Ops, Admin, Finance
Reinvoice → Invoiced | Ops, Admin, Finance
SubmittedToPortal → Completed | System, Admin, Finance
`;

const OVERRIDES = ['Blocker → OrderCompleted', 'Blocker → DocketsReceived'];

const expected = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [step = '', people = ''] = line.split(' | ');
      const personas = people.split(', ').flatMap((person) => PEOPLE[person] ?? [person]);
      return [step, [...new Set(personas)].sort()];
    }),
);

const stepOf = (row: { from_state: string; to_state: string }) =>
  `${row.from_state} → ${row.to_state}`;
const plain = INSTALLER_LIFECYCLE.transitions.filter((row) => !row.is_override);
const rowFor = (step: string) => plain.find((row) => stepOf(row) === step);

describe('the installer lifecycle', () => {
  it('should have the 18 states of the domain sheet', () => {
    expect(INSTALLER_LIFECYCLE.states.map((state) => state.code)).toEqual(CODES);
  });

  it('should end only in Completed and Cancelled', () => {
    const ends = INSTALLER_LIFECYCLE.states.filter((state) => state.is_terminal);
    expect(ends.map((state) => state.code)).toEqual(['Completed', 'Cancelled']);
  });

  it('should have exactly the transitions of the domain sheet', () => {
    expect(plain.map(stepOf).sort()).toEqual([...expected.keys()].sort());
  });

  it.each([...expected])('should let the right people take %s', (step, personas) => {
    expect([...(rowFor(step)?.personas ?? [])].sort()).toEqual(personas);
  });

  it.each([
    'Pending → Cancelled',
    'Assigned → Cancelled',
    'Assigned → ReschedulePendingApproval',
    'Blocker → ReschedulePendingApproval',
    'Blocker → Cancelled',
    'ReschedulePendingApproval → Cancelled',
    'DocketsReceived → DocketsRejected',
    'Invoiced → Rejected',
    'SubmittedToPortal → Rejected',
  ])('should ask for a reason at %s', (step) => {
    expect(rowFor(step)?.requires_reason).toBe(true);
  });

  it('should let only managers and administrators override, at two places', () => {
    const overrides = INSTALLER_LIFECYCLE.transitions.filter((row) => row.is_override);
    expect(overrides.map(stepOf)).toEqual(OVERRIDES);
    expect(overrides.flatMap((row) => row.personas)).toEqual([
      'admin',
      'manager',
      'admin',
      'manager',
    ]);
  });

  it('should give every state but the last two a way on', () => {
    const left = new Set(plain.map((row) => row.from_state));
    expect(CODES.filter((code) => !left.has(code))).toEqual(['Completed', 'Cancelled']);
  });
});
