import type { Route } from '../platform/route.ts';
import { delegationRoutes } from './delegation-routes.ts';
import { linkRoutes } from './link-routes.ts';
import { policyRoutes } from './policy-routes.ts';
import { requestRoutes } from './request-routes.ts';

export const routes: readonly Route[] = [
  ...[...requestRoutes, ...policyRoutes, ...delegationRoutes, ...linkRoutes],
];
