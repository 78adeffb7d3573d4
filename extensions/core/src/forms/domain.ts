import { formGuards } from '../../../domain/forms/index.ts';
import { defineDomain } from '../platform/domain.ts';
import { answerRoutes } from './answer-routes.ts';
import { requiredForms } from './facts.ts';
import { fillFormOnDevice } from './fill-form.ts';
import { designRoutes } from './design-routes.ts';

export const forms = defineDomain({
  name: 'forms',
  routes: [...designRoutes, ...answerRoutes],
  facts: { requiredForms },
  guards: formGuards,
  fieldCommands: { 'fill-form': fillFormOnDevice },
  capabilities: ['forms-design'],
  constraintErrors: {
    form_versions_one_draft: { code: 'FORM_DRAFT_TAKEN', status: 409, fields: ['form'] },
    form_versions_one_published: {
      code: 'FORM_PUBLISHED_MEANWHILE',
      status: 409,
      fields: ['form'],
    },
    form_uses_once: { code: 'FORM_USE_TWICE', status: 409, fields: ['form'] },
  },
  studioModules: [{ id: 'fieldwright-forms', place: 'last' }],
});
