import { type FlowDefinition, findPeople } from './flow.ts';

export const docketRejectedTellsManager: FlowDefinition = {
  id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f2001',
  name: "A rejected docket tells the technician's manager",
  icon: 'unpublished',
  description:
    'The managers of the company get a notification when a docket is sent back, with the technician and the reason. Updates keep what you change.',
  trigger: 'event',
  options: { type: 'action', scope: ['items.create'], collections: ['work_order_events'] },
  operations: [
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f2011',
      key: 'is_rejection',
      name: 'Only rejected dockets',
      type: 'condition',
      options: { filter: { $trigger: { payload: { kind: { _eq: 'docket_rejected' } } } } },
    },
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f2012',
      key: 'order',
      name: 'Read the order',
      type: 'item-read',
      options: {
        collection: 'work_orders',
        permissions: '$full',
        key: ['{{$trigger.payload.work_order}}'],
        query: { fields: ['id', 'company', 'number', 'docket_number', 'technician.name'] },
      },
    },
    ...findPeople({
      ids: ['5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f2013', '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f2093'],
      company: '{{order.company}}',
      personas: ['manager'],
    }),
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f2014',
      key: 'tell',
      name: 'Tell them',
      type: 'notification',
      options: {
        permissions: '$full',
        recipient: '{{receivers}}',
        subject: 'Docket {{order.docket_number}} was rejected: {{$trigger.payload.reason}}',
        message:
          'Order {{order.number}}, technician {{order.technician.name}}. {{$trigger.payload.remark}}',
        collection: 'work_orders',
        item: '{{order.id}}',
      },
    },
  ],
};
