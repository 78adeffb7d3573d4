import { addresses } from './addresses/domain.ts';
import { analytics } from './analytics/domain.ts';
import { approvals } from './approvals/domain.ts';
import { activity } from './activity/domain.ts';
import { background } from './background/domain.ts';
import { billing } from './billing/domain.ts';
import { calendar } from './calendar/domain.ts';
import { dispatch } from './dispatch/domain.ts';
import { dockets } from './dockets/domain.ts';
import { documents } from './documents/domain.ts';
import { equipment } from './equipment/domain.ts';
import { events } from './events/domain.ts';
import { field } from './field/domain.ts';
import { forms } from './forms/domain.ts';
import { home } from './home/domain.ts';
import { intake } from './intake/domain.ts';
import { leave } from './leave/domain.ts';
import { lifecycle } from './lifecycle/domain.ts';
import { mail } from './mail/domain.ts';
import { messages } from './messages/domain.ts';
import { orderDocuments } from './order-documents/domain.ts';
import { masterData } from './master-data/domain.ts';
import { notifications } from './notifications/domain.ts';
import { organisation } from './organisation/domain.ts';
import { payments } from './payments/domain.ts';
import { planning } from './planning/domain.ts';
import { plans } from './plans/domain.ts';
import { plant } from './plant/domain.ts';
import { provisioning } from './provisioning/domain.ts';
import { quotes } from './quotes/domain.ts';
import { registerDomains } from './platform/registry.ts';
import { signUps } from './sign-ups/domain.ts';
import { tasks } from './tasks/domain.ts';
import { visitLinks } from './visit-links/domain.ts';
import { work } from './work/domain.ts';

/** All domains, in order: each may import those above it. Hooks of one event run in this order. */
export const DOMAINS = [
  organisation,
  home,
  lifecycle,
  work,
  notifications,
  approvals,
  tasks,
  orderDocuments,
  messages,
  masterData,
  forms,
  dispatch,
  planning,
  plant,
  field,
  visitLinks,
  equipment,
  provisioning,
  leave,
  calendar,
  analytics,
  billing,
  dockets,
  documents,
  addresses,
  plans,
  quotes,
  payments,
  signUps,
  intake,
  mail,
  background,
  events,
  activity,
] as const;

export const REGISTERED = registerDomains(DOMAINS);
