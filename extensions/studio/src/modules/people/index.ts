import type { ModuleConfig } from '@directus/types';
import PeoplePage from './people-page.vue';
import { nameOf } from '../../language/studio-texts.ts';
import PersonaPage from './personas/persona-page.vue';
import PersonasPage from './personas/personas-page.vue';
import TokensPage from './tokens/tokens-page.vue';

export const peopleModule: ModuleConfig = {
  id: 'fieldwright-people',
  get name() {
    return nameOf('names.people');
  },
  icon: 'groups',
  routes: [
    { path: '', component: PeoplePage },
    { path: 'tokens', component: TokensPage },
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
