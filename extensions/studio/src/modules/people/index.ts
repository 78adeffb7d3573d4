import type { ModuleConfig } from '@directus/types';
import PeoplePage from './people-page.vue';
import PersonaPage from './personas/persona-page.vue';
import PersonasPage from './personas/personas-page.vue';

export const peopleModule: ModuleConfig = {
  id: 'fieldwright-people',
  name: 'People',
  icon: 'groups',
  routes: [
    { path: '', component: PeoplePage },
    { path: 'personas', component: PersonasPage },
    { path: 'personas/:id', component: PersonaPage, props: true },
  ],
  /** Shown to whoever may change who belongs to a company. */
  preRegisterCheck: (user, permissions) => {
    const { admin_access: isAdmin } = user as { admin_access?: boolean };
    const access = permissions['memberships']?.update?.access ?? 'none';
    return isAdmin === true || access !== 'none';
  },
};
