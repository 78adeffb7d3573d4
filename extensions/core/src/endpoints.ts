import { routes as dockets } from './dockets/index.ts';
import { routes as billing } from './billing/index.ts';
import { routes as dispatch } from './dispatch/routes.ts';
import { routes as jobs } from './background/index.ts';
import { routes as events } from './events/index.ts';
import { routes as field } from './field/routes.ts';
import { routes as mails } from './intake/mails/routes.ts';
import { routes as intake } from './intake/routes.ts';
import { routes as lifecycle } from './lifecycle/routes.ts';
import { routes as organisation } from './organisation/index.ts';
import { routes as plant } from './plant/index.ts';
import type { Route } from './platform/route.ts';
import { routes as work } from './work/index.ts';

/** Every route under `/api`; each domain adds its list. */
export const ROUTES: readonly Route[] = [
  ...organisation,
  ...work,
  ...lifecycle,
  ...dispatch,
  ...billing,
  ...dockets,
  ...jobs,
  ...events,
  ...field,
  ...plant,
  ...intake,
  ...mails,
];
