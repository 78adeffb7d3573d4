import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { PORT_STATES } from '../../../extensions/domain/plant/choices.ts';
import { boolean, choice, defineCollection, instant, integer, reference } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

const ALLOCATOR = { read: true, update: { fields: ['state', 'work_order'] } } as const;

export const splitterPorts = defineCollection({
  name: 'splitter_ports',
  domain: 'plant',
  label: 'Splitter ports',
  singular: 'Splitter port',
  note: 'A numbered output of a splitter. Made with the splitter; used and released by commands.',
  icon: 'settings_input_component',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{splitter.name}} · {{number}}',
  list: {
    columns: ['splitter', 'number', 'state', 'is_standby', 'work_order'],
    sort: 'number',
  },
  tracking: 'all',
  events: {
    named: [
      {
        field: 'state',
        to: {
          available: 'released',
          reserved: 'reserved',
          used: 'attached',
          standby: 'held-back',
          faulty: 'found-faulty',
        },
      },
    ],
  },
  fields: {
    splitter: reference('splitters', {
      required: true,
      onDelete: 'cascade',
      readonly: true,
      note: 'The splitter.',
    }),
    number: integer({ required: true, readonly: true, note: 'Number on the splitter, from 1.' }),
    state: choice(PORT_STATES, {
      required: true,
      default: 'available',
      note: 'Used follows from the work order; a free port may be set to reserved or faulty by hand.',
    }),
    is_standby: boolean({
      readonly: true,
      label: 'Standby port',
      note: 'May be used only with an approval.',
    }),
    hold_ends_at: instant({
      readonly: true,
      label: 'Held until',
      note: 'Until when the port is kept for an address; empty when it is not.',
    }),
    work_order: reference('work_orders', {
      note: 'The order that uses the port. Setting it attaches the port, clearing it releases the port.',
    }),
  },
  unique: [['company', 'splitter', 'number']],
  indexes: [
    ['company', 'work_order'],
    ['splitter', 'state', 'number'],
  ],
  access: {
    ...READ_BY_OFFICE,
    admin: ALLOCATOR,
    manager: ALLOCATOR,
    dispatcher: ALLOCATOR,
    integrator: 'read',
  },
});
