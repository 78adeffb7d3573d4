import type { Seat, StepSnapshot } from '../../../domain/approvals/index.ts';
import type { ShownChange } from '../platform/approvable.ts';
import type { RowOf } from '../platform/tables.ts';

export type Outcome = { code: string; key?: string; params?: object; message: string };

export type RequestRow = RowOf<
  'approval_requests',
  {
    input: Record<string, unknown>;
    before: Record<string, unknown>;
    changes: readonly ShownChange[];
    steps: readonly StepSnapshot[];
    seats: readonly Seat[];
    outcome: Outcome | null;
  }
>;

export type PolicyRow = RowOf<'approval_policies', { condition: object | null }>;
export type StepRow = RowOf<'approval_steps'>;
