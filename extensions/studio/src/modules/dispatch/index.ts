import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import BoardPage from './board-page.vue';
import SeriesPage from './series/series-page.vue';
import TeamRoute from './teams/team-route.vue';

/** The board: who goes where and when. */
export const dispatchModule: ModuleConfig = {
  id: 'fieldwright-dispatch',
  get name() {
    return nameOf('names.dispatch');
  },
  icon: 'view_timeline',
  routes: [
    { path: '', component: BoardPage },
    { path: 'series', component: SeriesPage },
    // Absolute: it goes before the Studio's own form, which cannot say who is in a team.
    {
      name: 'fieldwright-team',
      path: '/content/teams/:primaryKey',
      component: TeamRoute,
      props: true,
    },
  ],
  preRegisterCheck: shownTo('dispatching'),
};
