import { localeFor } from '../language/languages.ts';
import { language } from '../language/words.ts';
import { computed, type ComputedRef, type Ref } from 'vue';
import type { Lifecycle } from '../../../extensions/domain/lifecycle/index.ts';
import type { FieldSplitter } from '../../../extensions/domain/work/field-contract.ts';
import { useDatabase } from '../session/session.ts';
import type { Frame, StoredVisit } from '../store/database.ts';
import type { QueueItem } from '../store/queue-item.ts';
import { deviceLocale } from '../visit/device-locale.ts';
import { projectVisit } from '../visit/project.ts';
import type { Clock } from '../visit/zone.ts';
import { useLiveQuery } from './use-live-query.ts';
import { useNow } from './use-now.ts';

const NO_LIFECYCLE: Lifecycle = { states: [], transitions: [] };

export type Workbench = {
  frame: ComputedRef<Frame | undefined>;
  /** Projected; undefined while the store is read, empty when nothing was ever pulled. */
  visits: ComputedRef<StoredVisit[] | undefined>;
  splitters: ComputedRef<FieldSplitter[]>;
  queue: ComputedRef<QueueItem[]>;
  clock: ComputedRef<Clock>;
  now: Readonly<Ref<string>>;
  lifecycleOf: (visit: StoredVisit) => Lifecycle;
};

const deviceClock = (): Clock => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: deviceLocale(navigator.language),
});

/** Everything a page shows, from the local store alone. */
export const useWorkbench = (): Workbench => {
  const db = useDatabase();
  const now = useNow();
  const stored = useLiveQuery(async () => ({
    frame: await db.frame.get('frame'),
    visits: await db.visits.toArray(),
    splitters: await db.splitters.toArray(),
    queue: await db.queue.orderBy('seq').toArray(),
  }));
  const frame = computed(() => stored.value?.frame);
  const lifecycleOf = (visit: StoredVisit): Lifecycle =>
    stored.value?.frame?.lifecycles[visit.lifecycle] ?? NO_LIFECYCLE;

  const visits = computed(() =>
    stored.value?.visits.map((visit) => ({
      ...projectVisit(visit, stored.value?.queue.filter((item) => item.order === visit.id) ?? [], {
        lifecycle: lifecycleOf(visit),
        splitters: stored.value?.splitters ?? [],
        now: now.value,
      }),
      isGone: visit.isGone,
    })),
  );

  return {
    frame,
    visits,
    splitters: computed(() => stored.value?.splitters ?? []),
    queue: computed(() => stored.value?.queue ?? []),
    clock: computed(() => {
      const { timeZone, locale: wanted } = frame.value?.company ?? deviceClock();
      return { timeZone, locale: localeFor(language.value, wanted) };
    }),
    now,
    lifecycleOf,
  };
};
