import { STATE_CATEGORIES } from '../../../extensions/domain/lifecycle/choices.ts';
import { boolean, choice, defineCollection, integer, reference, string } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { code, name, translations } from '../fields.ts';

export const lifecycleStates = defineCollection({
  name: 'lifecycle_states',
  domain: 'lifecycle',
  label: 'Lifecycle states',
  singular: 'Lifecycle state',
  note: 'One state of a lifecycle, with the stable category that boards and reports use.',
  icon: 'flag_circle',
  tenancy: 'company',
  display: '{{name}}',
  list: {
    columns: ['lifecycle', 'code', 'name', 'category', 'color', 'sort'],
    sort: 'sort',
  },
  tracking: 'all',
  sortField: 'sort',
  fields: {
    lifecycle: reference('lifecycles', {
      required: true,
      onDelete: 'cascade',
      note: 'The lifecycle.',
    }),
    code: code('Value stored in a work order; unique in the lifecycle, never changed once used.'),
    name: name('Label that people read.'),
    translations: translations(),
    category: choice(STATE_CATEGORIES, {
      required: true,
      note: 'The stable meaning of the state.',
    }),
    color: string({
      length: 32,
      label: 'Colour',
      interface: 'select-color',
      display: 'color',
      note: 'Colour on boards and in lists.',
    }),
    icon: string({
      length: 64,
      interface: 'select-icon',
      display: 'icon',
      note: 'Icon on boards and in the portal.',
    }),
    is_initial: boolean({
      label: 'Initial',
      note: 'New work orders start here; one state of a lifecycle.',
    }),
    is_terminal: boolean({
      label: 'Terminal',
      note: 'Nothing leads out of it and the order is locked.',
    }),
    sort: integer({ required: true, default: 0, hidden: true, note: 'Order of display.' }),
  },
  unique: [['company', 'lifecycle', 'code']],
  access: grant({ read: [...OFFICE, 'integrator'], full: ['admin'] }),
});
