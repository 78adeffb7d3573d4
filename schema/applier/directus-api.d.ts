/** The few inner modules of the Directus server that the applier uses; they ship without types. */
declare module '@directus/api/utils/get-snapshot' {
  export const getSnapshot: (options?: { database?: unknown }) => Promise<unknown>;
}
declare module '@directus/api/utils/get-snapshot-diff' {
  export const getSnapshotDiff: (current: unknown, after: unknown) => unknown;
}
declare module '@directus/api/utils/apply-diff' {
  export const applyDiff: (current: unknown, diff: unknown) => Promise<void>;
}
declare module '@directus/api/cache' {
  export const clearSystemCache: (options?: { forced?: boolean }) => Promise<void>;
}
declare module '@directus/api/database/index' {
  const database: () => { destroy: () => Promise<void> };
  export default database;
  export const isInstalled: () => Promise<boolean>;
}
