import { LIFECYCLE_ENTITIES } from '../../../extensions/domain/lifecycle/choices.ts';
import { choice, defineCollection } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { code, isActive, name } from '../fields.ts';

export const lifecycles = defineCollection({
  name: 'lifecycles',
  domain: 'lifecycle',
  label: 'Lifecycles',
  singular: 'Lifecycle',
  note: 'States and transitions that the orders of a work type follow, or the tasks of a company.',
  icon: 'account_tree',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  fields: {
    code: code('Short name, unique in the company.'),
    name: name('Name that people use.'),
    entity: choice(LIFECYCLE_ENTITIES, {
      required: true,
      default: 'work_order',
      label: 'For',
      note: 'What goes through it. Tasks follow the active one of tasks.',
    }),
    is_active: isActive('An inactive lifecycle is not offered for new work types.'),
  },
  unique: [['company', 'code']],
  access: grant({ read: [...OFFICE, 'integrator'], full: ['admin'] }),
});
