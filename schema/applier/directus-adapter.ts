import { createRequire } from 'node:module';
import type { Snapshot } from '../compiler/snapshot.ts';

/**
 * The one place that touches the inside of the Directus server. Its schema functions work on the
 * database of the environment (`CONFIG_PATH`), so no server has to run. They are imported late:
 * loading them takes about a second that a run without changes can save.
 */
export type DiffEntry = {
  kind: 'N' | 'D' | 'E' | 'A';
  path?: string[];
  lhs?: unknown;
  rhs?: unknown;
};
export type DiffOf = { collection: string; field?: string; diff: DiffEntry[] };
export type SnapshotDiff = {
  collections: DiffOf[];
  fields: DiffOf[];
  systemFields: DiffOf[];
  relations: DiffOf[];
};

export type DirectusAdapter = {
  version: string;
  snapshot: () => Promise<Snapshot>;
  diff: (current: Snapshot, after: Snapshot) => Promise<SnapshotDiff>;
  apply: (current: Snapshot, diff: SnapshotDiff) => Promise<void>;
  clearSystemCache: () => Promise<void>;
  close: () => Promise<void>;
};

const installedVersion = (): string => {
  const require = createRequire(import.meta.url);
  return (require('directus/package.json') as { version: string }).version;
};

export const connectDirectus = (): DirectusAdapter => {
  let isLoaded = false;
  return {
    version: installedVersion(),
    snapshot: async () => {
      isLoaded = true;
      const { getSnapshot } = await import('@directus/api/utils/get-snapshot');
      return (await getSnapshot()) as Snapshot;
    },
    diff: async (current, after) => {
      const { getSnapshotDiff } = await import('@directus/api/utils/get-snapshot-diff');
      return getSnapshotDiff(current, after) as SnapshotDiff;
    },
    apply: async (current, diff) => {
      const { applyDiff } = await import('@directus/api/utils/apply-diff');
      await applyDiff(current, diff);
    },
    clearSystemCache: async () => {
      isLoaded = true;
      const { clearSystemCache } = await import('@directus/api/cache');
      await clearSystemCache({ forced: true });
    },
    close: async () => {
      if (!isLoaded) return;
      const { default: database } = await import('@directus/api/database/index');
      await database().destroy();
    },
  };
};

export const isEmptyDiff = (diff: SnapshotDiff): boolean =>
  diff.collections.length +
    diff.fields.length +
    diff.systemFields.length +
    diff.relations.length ===
  0;
