import { defineCollection, reference, string } from '../../dsl.ts';

const CLOCK = { length: 5, readonly: true } as const;

export const notificationTimes = defineCollection({
  name: 'notification_times',
  domain: 'notifications',
  label: 'Times for notifications',
  singular: 'Times for notifications',
  note: 'When somebody wants no mail, when the summary comes, and on which clock.',
  icon: 'bedtime',
  tenancy: 'company',
  display: '{{quiet_from}} – {{quiet_until}}',
  tracking: 'none',
  events: false,
  hidden: true,
  fields: {
    person: reference('directus_users', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'Whose times they are.',
    }),
    time_zone: string({
      length: 64,
      format: 'time-zone',
      readonly: true,
      note: 'On which clock; empty for that of the company.',
    }),
    quiet_from: string({ ...CLOCK, note: 'From when on no mail is sent, such as 20:00.' }),
    quiet_until: string({ ...CLOCK, note: 'Until when, such as 07:00.' }),
    digest_at: string({
      ...CLOCK,
      required: true,
      default: '17:00',
      label: 'Summary at',
      note: 'When the summary of the day comes.',
    }),
  },
  unique: [['company', 'person']],
  access: {},
});
