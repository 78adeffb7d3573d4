import type { Knex } from 'knex';
import type { Topic } from '../platform/topics.ts';
import { addToOutbox } from '../platform/outbox.ts';
import type { Schedule } from '../platform/background.ts';
import type { WorkerLog } from './log.ts';
import type { JobQueue } from './queues.ts';

/** Name of the queue's own jobs that the schedulers make; see `writeTick`. */
export const TICK = 'clock.tick';

/**
 * Keeps one BullMQ scheduler per schedule and time zone, and removes those the product has no
 * more. Several workers may do this at once: a scheduler exists once per id.
 */
export const setSchedules = async ({
  knex,
  queue,
  schedules,
  platformZone,
  log,
}: {
  knex: Knex;
  queue: JobQueue;
  schedules: readonly Schedule[];
  platformZone: string;
  log: WorkerLog;
}): Promise<void> => {
  const zones = await companyZones(knex);
  const wanted = schedules.flatMap((schedule) =>
    (schedule.zone === 'each' ? zones : [platformZone]).map((timeZone) => ({
      key: `${schedule.id}@${timeZone}`,
      schedule,
      timeZone,
    })),
  );
  for (const { key, schedule, timeZone } of wanted) {
    const set = () =>
      queue.upsertJobScheduler(
        key,
        { pattern: schedule.pattern, tz: timeZone },
        {
          name: TICK,
          data: { topic: schedule.topic, company: null, payload: { timeZone }, requestId: null },
          opts: { removeOnComplete: true, removeOnFail: { count: 20 }, attempts: 10 },
        },
      );
    // A tick that was left by a worker that was killed stands in the way of the one to come.
    await set().catch(async (error: unknown) => {
      if (!String(error).includes('job ID already exists')) throw error;
      await queue.removeJobScheduler(key);
      await set();
    });
  }
  const keys = new Set(wanted.map(({ key }) => key));
  for (const known of await queue.getJobSchedulers()) {
    if (known.key && !keys.has(known.key)) await queue.removeJobScheduler(known.key);
  }
  log.info({ schedules: [...keys] }, 'clock set');
};

/** A tick only writes a message; the message's key makes it one, however often the tick comes. */
export const writeTick = async (
  knex: Knex,
  tick: { id: string; topic: string; payload: object },
): Promise<void> => {
  await knex.transaction((trx) =>
    addToOutbox(
      { trx, requestId: tick.id },
      { company: null, topic: tick.topic as Topic, payload: tick.payload, key: tick.id },
    ),
  );
};

const companyZones = async (knex: Knex): Promise<string[]> => {
  const rows = await knex('companies')
    .where({ is_active: true })
    .distinct<{ time_zone: string }[]>('time_zone');
  return rows.map((row) => row.time_zone).filter(Boolean);
};
