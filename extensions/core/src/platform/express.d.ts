import type { Accountability, SchemaOverview } from '@directus/types';

declare global {
  namespace Express {
    // Merging into Express' own declaration needs an interface.
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
    interface Request {
      accountability?: Accountability | null;
      schema: SchemaOverview;
      token?: string | null;
    }
  }
}
