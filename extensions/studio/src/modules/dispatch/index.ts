import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import BoardPage from './board-page.vue';

/** The board: who goes where and when. */
export const dispatchModule: ModuleConfig = {
  id: 'fieldwright-dispatch',
  get name() {
    return nameOf('names.dispatch');
  },
  icon: 'view_timeline',
  routes: [{ path: '', component: BoardPage }],
  preRegisterCheck: shownTo('dispatching'),
};
