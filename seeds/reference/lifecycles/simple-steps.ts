import type { ShippedPersona } from '../../../extensions/domain/organisation/personas.ts';

/** Groups of personas that the smaller lifecycles share. */
export const OFFICE: readonly ShippedPersona[] = ['admin', 'manager', 'dispatcher', 'intake'];
export const ON_SITE: readonly ShippedPersona[] = ['admin', 'manager', 'technician'];
export const EVERYBODY: readonly ShippedPersona[] = [...OFFICE, 'technician'];

export const READY_TO_VISIT = [
  { name: 'requiredFields' },
  { name: 'technicianAssigned' },
  { name: 'appointmentSet' },
];

/** Steps that every small lifecycle has: blocked from where the work is, and back again. */
export const blockedFrom = (from: string) => ({
  from,
  to: 'Blocked',
  label: 'Report a blocker',
  personas: EVERYBODY,
  needs: 'blocker' as const,
  effects: ['openBlocker'],
});

export const cancelFrom = (from: string) => ({
  from,
  to: 'Cancelled',
  label: 'Cancel',
  personas: OFFICE,
  reason: true,
  effects: ['resolveBlockers', 'cancelVisits', 'releasePort'],
});

export const resumeTo = (to: string, label: string, primary = false) => ({
  from: 'Blocked',
  to,
  label,
  personas: EVERYBODY,
  reason: true,
  effects: ['resolveBlockers'],
  primary,
});
