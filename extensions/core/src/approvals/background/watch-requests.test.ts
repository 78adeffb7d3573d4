import { expect, it } from 'vitest';
import '../../domains.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { watchRequestsHandler } from './watch-requests.ts';

const now = new Date('2026-12-01T08:00:00Z');
/** Over, and of a command that is not there any more. */
const over = (id: string) => ({
  ...{ id, company: 'a', command: 'order.forgotten', current_step: 1, input: {} },
  ...{ steps: [{ sequence: 1 }], seats: [], step_opened_at: now, expires_at: now },
});

it('should look at each request, whatever becomes of the one before', async () => {
  const trx = {
    raw: () => Promise.resolve({ rows: [over('1'), over('2')] }),
    transaction: (run: (inside: unknown) => unknown) => run(trx),
  };
  const ctx = { trx, now, afterCommit: () => {} } as unknown as UseCaseContext;
  expect(await watchRequestsHandler.handle(ctx, undefined as never)).toEqual({
    looked: 2,
    refused: ['1', '2'],
  });
});
