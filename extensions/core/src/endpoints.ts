import { routes as organisation } from './organisation/index.ts';
import type { Route } from './platform/route.ts';

/** Every route under `/api`; each domain adds its list. */
export const ROUTES: readonly Route[] = [...organisation];
