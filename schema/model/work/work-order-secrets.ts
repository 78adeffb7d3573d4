import { defineCollection, reference, string, text } from '../../dsl.ts';

export const workOrderSecrets = defineCollection({
  name: 'work_order_secrets',
  domain: 'work',
  label: 'Work order secrets',
  singular: 'Work order secret',
  note: 'A password or key of a work order, encrypted. Only the reveal command opens it, and logs that it did.',
  icon: 'lock',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'none',
  events: false,
  hidden: true,
  fields: {
    work_order: reference('work_orders', {
      required: true,
      onDelete: 'cascade',
      note: 'The order.',
    }),
    name: string({
      length: 64,
      required: true,
      note: 'Which secret: password, onuPassword, voipPassword1.',
    }),
    cipher: text({ required: true, hidden: true, note: 'AES-256-GCM, base64.' }),
  },
  unique: [['company', 'work_order', 'name']],
  access: {},
});
