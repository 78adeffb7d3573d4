import type { OrderStand } from '../../../domain/lifecycle/index.ts';
import type { Outcome } from './steps/types.ts';

type Refusal = { code: string; message: string } & Record<string, unknown>;

export type OutcomesAnswer = {
  done: number;
  refused: number;
  results: ({ order: string } & (
    | { ok: true; stand: OrderStand; event: string }
    | { ok: false; error: Refusal }
  ))[];
};

/** What a batch came to, with each refusal in the words of the same refusal of a single step. */
export const answerOf = (outcomes: readonly Outcome[]): OutcomesAnswer => {
  const results = outcomes.map((one): OutcomesAnswer['results'][number] => {
    if ('result' in one) {
      const { order: stand, event } = one.result;
      return { order: one.order, ok: true, stand, event: event.id };
    }
    const { code, message, extensions } = one.refusal;
    return { order: one.order, ok: false, error: { ...extensions, code, message } };
  });
  const done = results.filter(({ ok }) => ok).length;
  return { done, refused: results.length - done, results };
};
