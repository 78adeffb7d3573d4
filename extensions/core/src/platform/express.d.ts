import type { Accountability, SchemaOverview } from '@directus/types';

declare global {
  namespace Express {
    // Merging into Express' own declaration needs an interface.
    interface Request {
      accountability?: Accountability | null;
      schema: SchemaOverview;
      token?: string | null;
    }
  }
}
