import type { Accountability, Query, SchemaOverview } from '@directus/types';

declare global {
  namespace Express {
    // Merging into Express' own declaration needs an interface.
    interface Request {
      accountability?: Accountability | null;
      schema: SchemaOverview;
      /** The query as Directus understood it; frozen. */
      sanitizedQuery: Query;
      token?: string | null;
    }
  }
}
