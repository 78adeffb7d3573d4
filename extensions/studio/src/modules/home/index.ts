import type { ModuleConfig } from '@directus/types';
import { loadCompanyContext } from '../../company/context.ts';
import { nameOf } from '../../language/studio-texts.ts';
import HomePage from './home-page.vue';
import ViewPage from './view-page.vue';

type Query = { query: { company?: string | string[] } };

export const homeModule: ModuleConfig = {
  id: 'fieldwright-home',
  get name() {
    return nameOf('names.home');
  },
  icon: 'home',
  routes: [
    { path: '', component: HomePage },
    {
      path: 'list/:id',
      component: ViewPage,
      props: (route) => ({
        id: String(route.params['id']),
        company: [(route as Query).query.company].flat()[0],
      }),
    },
  ],
  // Runs whenever somebody signs in: what is known of the one before him is forgotten.
  preRegisterCheck: (user) => {
    void loadCompanyContext((user as { id?: string }).id ?? '').catch(() => undefined);
    return true;
  },
};
