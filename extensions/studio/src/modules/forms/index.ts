import type { ModuleConfig } from '@directus/types';
import { loadCompanyContext, mayAnywhere } from '../../company/context.ts';
import { nameOf } from '../../language/studio-texts.ts';
import AnswersPage from './answers-page.vue';
import DesignerPage from './designer-page.vue';
import FormsPage from './forms-page.vue';

type MaybeAdmin = { id?: string; admin_access?: boolean };

/** Forms of the company: designed by who may, their answers read by the office. */
export const formsModule: ModuleConfig = {
  id: 'fieldwright-forms',
  get name() {
    return nameOf('names.forms');
  },
  icon: 'assignment',
  routes: [
    { path: '', component: FormsPage },
    { path: ':id', component: DesignerPage, props: true },
    { path: ':id/answers', component: AnswersPage, props: true },
  ],
  preRegisterCheck: async (user, permissions) => {
    const { id, admin_access: isAdmin } = user as MaybeAdmin;
    if (isAdmin === true) return true;
    if ((permissions['form_answers']?.read?.access ?? 'none') === 'none') return false;
    return mayAnywhere(await loadCompanyContext(id ?? ''), 'orders-read');
  },
};
