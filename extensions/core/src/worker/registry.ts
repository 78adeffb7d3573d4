import type { JobHandler, Schedule } from '../platform/job.ts';

export type Registry = {
  topics: readonly string[];
  find: (topic: string) => JobHandler | undefined;
};

/**
 * One handler per topic. Throws at start when a topic has two, or when the clock or a waiting
 * message asks for a topic that has none.
 */
export const createRegistry = ({
  handlers,
  schedules = [],
  waitingTopics = [],
}: {
  handlers: readonly JobHandler[];
  schedules?: readonly Schedule[];
  waitingTopics?: readonly string[];
}): Registry => {
  const byTopic = new Map<string, JobHandler>();
  for (const handler of handlers) {
    if (byTopic.has(handler.topic)) throw new Error(`Topic ${handler.topic} has two handlers.`);
    byTopic.set(handler.topic, handler);
  }
  const wanted = [...schedules.map((schedule) => schedule.topic), ...waitingTopics];
  const missing = [...new Set(wanted.filter((topic) => !byTopic.has(topic)))];
  if (missing.length > 0) throw new Error(`No handler for ${missing.join(', ')}.`);
  return { topics: [...byTopic.keys()], find: (topic) => byTopic.get(topic) };
};
