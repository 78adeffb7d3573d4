import type { ModuleConfig } from '@directus/types';
import { nameOf } from '../../language/studio-texts.ts';
import { shownTo } from '../../company/shown-to.ts';
import DelegationsPage from './delegations-page.vue';
import InboxPage from './inbox-page.vue';
import PoliciesPage from './policies-page.vue';

export const approvalsModule: ModuleConfig = {
  id: 'fieldwright-approvals',
  get name() {
    return nameOf('names.approvals');
  },
  icon: 'approval',
  routes: [
    { path: '', component: InboxPage },
    { path: 'away', component: DelegationsPage },
    { path: 'policies', component: PoliciesPage },
  ],
  preRegisterCheck: shownTo(
    'orders-read',
    'billing',
    'audit-read',
    'company-setup',
    'leave-request',
  ),
};
