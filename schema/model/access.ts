import type { ShippedPersona } from '../../extensions/domain/organisation/personas.ts';
import type { CollectionAccess } from '../dsl.ts';

type Level = 'read' | 'edit' | 'full';

/** Everybody who works in the Studio; technicians and integrators are named where they need it. */
export const OFFICE = [
  'admin',
  'manager',
  'dispatcher',
  'intake',
  'finance',
  'warehouse',
  'sales',
  'auditor',
] as const satisfies readonly ShippedPersona[];

/** Levels for groups of personas; a later level overrides an earlier one. The auditor only reads. */
export const grant = (
  levels: Partial<Record<Level, readonly ShippedPersona[]>>,
): CollectionAccess => {
  const access: CollectionAccess = {};
  for (const level of ['read', 'edit', 'full'] as const) {
    for (const persona of levels[level] ?? []) access[persona] = level;
  }
  if (access.auditor !== undefined && access.auditor !== 'read') {
    throw new Error('The auditor may only read');
  }
  return access;
};

/** Reference data of a company: its administrator keeps it, the office reads it. */
export const REFERENCE_DATA = grant({ read: OFFICE, full: ['admin'] });

/** Rows that only commands write. */
export const READ_BY_OFFICE = grant({ read: OFFICE });

/** The same for rows that hold something sealed as well: the office reads these fields of them. */
export const readByOffice = (fields: readonly string[]): CollectionAccess =>
  Object.fromEntries(OFFICE.map((persona) => [persona, { read: { fields: [...fields] } }]));
