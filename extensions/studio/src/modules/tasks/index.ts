import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import TasksPage from './tasks-page.vue';
import TemplatesPage from './templates/templates-page.vue';

export const tasksModule: ModuleConfig = {
  id: 'fieldwright-tasks',
  get name() {
    return nameOf('names.tasks');
  },
  icon: 'task_alt',
  routes: [
    { path: '', component: TasksPage },
    { path: 'templates', component: TemplatesPage },
  ],
  preRegisterCheck: shownTo('orders-read'),
};
