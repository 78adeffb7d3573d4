import type {
  FieldCommand,
  FieldCommandResult,
} from '../../../extensions/domain/work/field-contract.ts';
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

type Overrides = Partial<Omit<FieldApi, 'sendCommands'>> & {
  sendCommand?: (command: FieldCommand) => Promise<FieldCommandResult>;
};

/**
 * A server that takes everything and notes what came in which order; a test overrides answers. As the
 * real one it leaves alone what stands in a request behind a refused command of the same order.
 */
export const fakeApi = (overrides: Overrides = {}) => {
  const received: string[] = [];
  const sendCommands: FieldApi['sendCommands'] = async (commands) => {
    const stopped = new Set<string>();
    const results: FieldCommandResult[] = [];
    for (const command of commands) {
      const { id, order } = command;
      if (stopped.has(order)) {
        const error = { code: 'FIELD_EARLIER_REFUSED', message: 'An earlier one was refused.' };
        results.push({ id, status: 'refused', error });
        continue;
      }
      received.push(id);
      const result = (await overrides.sendCommand?.(command)) ?? applied(id);
      if ('error' in result) stopped.add(order);
      results.push(result);
    }
    return results;
  };
  const api: FieldApi = {
    snapshot: overrides.snapshot ?? (() => Promise.resolve(makeSnapshot())),
    sendCommands,
    sendEvidence: (form, file) => {
      received.push(form.clientRef);
      return (
        overrides.sendEvidence?.(form, file) ??
        Promise.resolve({ id: form.clientRef, file: 'file', replayed: false })
      );
    },
    call: (path, body) => {
      received.push(path);
      return overrides.call?.(path, body) ?? Promise.resolve({});
    },
    isReachable: overrides.isReachable ?? (() => Promise.resolve(true)),
  };
  return { api, received };
};
