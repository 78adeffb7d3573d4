import type { Accountability, SchemaOverview } from '@directus/types';

declare global {
  namespace Express {
    interface Request {
      accountability?: Accountability | null;
      schema: SchemaOverview;
      token?: string | null;
    }
  }
}
