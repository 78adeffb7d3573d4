import type { LongHandler } from '../../platform/background.ts';
import { sendDelivery } from '../send.ts';
import { sendOne } from '../topics.ts';

/** Tries are counted in the log and begun by the schedule: the job itself is not repeated for them. */
export const sendOneHandler: LongHandler<{ delivery: string }> = {
  topic: sendOne,
  run: async ({ knex, renderTemplate: render }, { delivery }) => ({
    outcome: await sendDelivery({ knex, render, now: () => new Date() }, delivery),
  }),
};
