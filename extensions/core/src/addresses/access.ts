import type { Capability } from '../../../domain/organisation/index.ts';

/** Who sees addresses with what serves them. */
export const SEES = [
  'addresses',
  'orders-read',
  'audit-read',
] as const satisfies readonly Capability[];
/** Who takes files in and says what serves an address. */
export const KEEPS = ['addresses'] as const satisfies readonly Capability[];
