import { type FlowDefinition, findPeople } from './flow.ts';

export const blockerTellsDispatcher: FlowDefinition = {
  id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f1001',
  name: 'A blocker tells the dispatcher',
  icon: 'block',
  description:
    'Whoever dispatches in the company gets a notification when a blocker is reported. Change the words or the receivers as you like; updates keep your version.',
  trigger: 'event',
  options: { type: 'action', scope: ['items.create'], collections: ['blockers'] },
  operations: [
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f1011',
      key: 'blocker',
      name: 'Read the blocker',
      type: 'item-read',
      options: {
        collection: 'blockers',
        permissions: '$full',
        key: ['{{$trigger.key}}'],
        query: {
          fields: ['company', 'remark', 'reason.name', 'work_order.id', 'work_order.number'],
        },
      },
    },
    ...findPeople({
      ids: ['5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f1012', '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f1092'],
      company: '{{blocker.company}}',
      personas: ['dispatcher'],
    }),
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f1013',
      key: 'tell',
      name: 'Tell them',
      type: 'notification',
      options: {
        permissions: '$full',
        recipient: '{{receivers}}',
        subject: '{{blocker.work_order.number}} is blocked: {{blocker.reason.name}}',
        message: '{{blocker.remark}}',
        collection: 'work_orders',
        item: '{{blocker.work_order.id}}',
      },
    },
  ],
};
