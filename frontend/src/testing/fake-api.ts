import type { FieldCommandResult } from '../../../extensions/domain/work/field-contract.ts';
import { apiError, type ApiErrorKind } from '../api/api-error.ts';
import type { FieldApi } from '../api/field.ts';
import { makeSnapshot } from './visit.ts';

export const failure = (
  kind: ApiErrorKind,
  code = 'TEST',
  retryAfterSeconds: number | null = null,
) => apiError({ kind, code, message: `The server says ${code}.`, retryAfterSeconds });

export const applied = (id: string): FieldCommandResult => ({
  id,
  status: 'applied',
  order: { id: 'order-1', status: 'OnTheWay', statusCategory: 'dispatched', version: 2 },
});

/** A server that takes everything and notes what came in which order; a test overrides answers. */
export const fakeApi = (overrides: Partial<FieldApi> = {}) => {
  const received: string[] = [];
  const api: FieldApi = {
    snapshot: overrides.snapshot ?? (() => Promise.resolve(makeSnapshot())),
    sendCommand: (command) => {
      received.push(command.id);
      return overrides.sendCommand?.(command) ?? Promise.resolve(applied(command.id));
    },
    sendEvidence: (form, file) => {
      received.push(form.clientRef);
      return (
        overrides.sendEvidence?.(form, file) ??
        Promise.resolve({ id: form.clientRef, file: 'file', replayed: false })
      );
    },
    isReachable: overrides.isReachable ?? (() => Promise.resolve(true)),
  };
  return { api, received };
};
