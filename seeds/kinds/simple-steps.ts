import type { ShippedPersona } from '../../extensions/domain/organisation/personas.ts';

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

const BILLING: readonly ShippedPersona[] = [...OFFICE, 'finance'];

/** From accepted work to a paid invoice, and back where an invoice is given up. */
export const invoicing = ({
  from,
  invoiced,
  closed,
}: {
  from: string;
  invoiced: string;
  closed: string;
}) => [
  {
    from,
    to: invoiced,
    command: 'invoice.create' as const,
    label: 'Invoice',
    personas: BILLING,
    guards: [{ name: 'invoiceMade' }],
    primary: true,
  },
  {
    from: invoiced,
    to: from,
    command: 'invoice.withdraw' as const,
    label: 'Invoice anew',
    personas: BILLING,
  },
  {
    from: invoiced,
    to: closed,
    label: 'Close',
    personas: ['admin', 'manager', 'finance'] as const,
    primary: true,
  },
];

/** Work that nobody pays for: a warranty, goodwill. */
export const closeUnbilled = (from: string, closed: string) => ({
  from,
  to: closed,
  label: 'Close without an invoice',
  personas: ['admin', 'manager', 'dispatcher', 'finance'] as const,
  reason: true,
});
