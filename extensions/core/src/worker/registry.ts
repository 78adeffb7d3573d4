import type { BackgroundHandler, Schedule } from '../platform/background.ts';

export type Registry = {
  topics: readonly string[];
  find: (topic: string) => BackgroundHandler | undefined;
};

/**
 * One handler per topic. Throws at start when a topic has two, or when one that use cases or the
 * clock may ask for has none.
 */
export const createRegistry = ({
  handlers,
  schedules = [],
  topics = [],
}: {
  handlers: readonly BackgroundHandler[];
  schedules?: readonly Schedule[];
  topics?: readonly string[];
}): Registry => {
  const byTopic = new Map<string, BackgroundHandler>();
  for (const handler of handlers) {
    if (byTopic.has(handler.topic)) throw new Error(`Topic ${handler.topic} has two handlers.`);
    byTopic.set(handler.topic, handler);
  }
  const wanted = [...schedules.map((schedule) => schedule.topic), ...topics];
  const missing = [...new Set(wanted.filter((topic) => !byTopic.has(topic)))];
  if (missing.length > 0) throw new Error(`No handler for ${missing.join(', ')}.`);
  return { topics: [...byTopic.keys()], find: (topic) => byTopic.get(topic) };
};
