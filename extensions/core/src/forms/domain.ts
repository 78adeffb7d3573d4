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
  studioModules: [{ id: 'fieldwright-forms', place: 'last' }],
});
