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

declare module '@directus/api/permissions/cache' {
  export const useCache: () => unknown;
}

declare module '@directus/api/services/graphql/schema-cache' {
  export const cache: {
    keys: () => IterableIterator<string>;
    set: (key: string, value: undefined) => void;
    clear: () => void;
  };
}

declare module '@directus/api/permissions/modules/validate-access/validate-access' {
  import type { Knex } from 'knex';
  import type { Accountability, SchemaOverview } from '@directus/types';

  export const validateAccess: (
    options: {
      accountability: Accountability;
      action: 'create' | 'read' | 'update' | 'delete';
      collection: string;
      primaryKeys?: string[];
      fields?: string[];
    },
    context: { schema: SchemaOverview; knex: Knex },
  ) => Promise<void>;
}

declare module '@directus/api/permissions/lib/fetch-policies' {
  import type { Knex } from 'knex';
  import type { Accountability, SchemaOverview } from '@directus/types';

  export const fetchPolicies: (
    accountability: Pick<Accountability, 'user' | 'roles' | 'ip'>,
    context: { schema: SchemaOverview; knex: Knex },
  ) => Promise<string[]>;
}

declare module '@directus/api/permissions/lib/fetch-permissions' {
  import type { Knex } from 'knex';
  import type { Accountability, SchemaOverview } from '@directus/types';

  export const fetchPermissions: (
    options: {
      action: 'create' | 'read' | 'update' | 'delete';
      policies: string[];
      collections: string[];
      accountability: Accountability;
    },
    context: { schema: SchemaOverview; knex: Knex },
  ) => Promise<{ fields: string[] | null }[]>;
}

declare module '@directus/api/permissions/modules/process-ast/utils/validate-path/create-error' {
  export const createCollectionForbiddenError: (path: string, collection: string) => Error;
  export const createFieldsForbiddenError: (
    path: string,
    collection: string,
    fields: readonly string[],
  ) => Error;
}

declare module '@directus/api/websocket/controllers/index' {
  type Server = {
    options: { maxPayload?: number };
    prependListener: (event: 'connection', heard: (...args: never[]) => void) => void;
  };
  type Controller = { clients: Set<unknown>; server?: Server } | undefined;
  export const getWebSocketController: () => Controller;
  export const getSubscriptionController: () => Controller;
  export const getLogsController: () => Controller;
  export const GraphQLSubscriptionController: { prototype: object };
}

declare module '@directus/api/request/index' {
  type Options = {
    signal?: AbortSignal;
    maxContentLength?: number;
    headers?: Readonly<Record<string, string>>;
  };
  export const getAxios: () => Promise<{
    get: (url: string, options?: Options) => Promise<{ data: unknown }>;
  }>;
}

declare module '@directus/api/services/files/lib/extract-metadata' {
  export const extractMetadata: (
    location: string,
    file: { filename_disk: string; type: string },
  ) => Promise<{ width?: number; height?: number; metadata?: object }>;
}

declare module '@directus/api/storage/index' {
  export const getStorage: () => Promise<{ location: (name: string) => unknown }>;
}

declare module '@directus/api/permissions/utils/create-default-accountability' {
  import type { Accountability } from '@directus/types';

  export const createDefaultAccountability: () => Accountability;
}

declare module '@directus/api/permissions/lib/fetch-roles-tree' {
  import type { Knex } from 'knex';

  export const fetchRolesTree: (role: string | null, context: { knex: Knex }) => Promise<string[]>;
}

declare module '@directus/api/permissions/modules/fetch-global-access/fetch-global-access' {
  import type { Knex } from 'knex';

  export const fetchGlobalAccess: (
    accountability: { user: string | null; roles: string[] },
    context: { knex: Knex; ip: string | null },
  ) => Promise<{ app: boolean; admin: boolean }>;
}

declare module '@directus/api/websocket/errors' {
  export class WebSocketError extends Error {
    constructor(type: string, code: string, message: string, uid?: string | number);
  }
}

declare module '@directus/api/websocket/handlers/index' {
  type Handler = { prototype: object };
  export const ItemsHandler: Handler;
  export const SubscribeHandler: Handler;
}

declare module 'busboy/lib/types/multipart.js' {
  /** The class behind every form; `busboy` itself only chooses it. */
  const Multipart: { prototype: object };
  export default Multipart;
}
