/** The parts of the Directus API process we reach into; pinned with its version. */
declare module '@directus/api/emitter' {
  import type { Knex } from 'knex';
  import type { Accountability, SchemaOverview } from '@directus/types';

  const emitter: {
    emitAction: (
      event: string | string[],
      meta: Record<string, unknown>,
      context: { database: Knex; schema: SchemaOverview; accountability: Accountability | null },
    ) => void;
  };
  export default emitter;
}

declare module '@directus/api/cache' {
  export const clearSystemCache: (options?: { forced?: boolean }) => Promise<void>;
  export const getCache: () => { cache: { clear: () => Promise<void> } | null };
}

declare module '@directus/api/websocket/controllers/index' {
  type Controller = { clients: Set<unknown> } | undefined;
  export const getWebSocketController: () => Controller;
  export const getSubscriptionController: () => Controller;
  export const getLogsController: () => Controller;
}

declare module '@directus/api/request/index' {
  export const getAxios: () => Promise<{ get: (url: string) => Promise<{ data: unknown }> }>;
}
