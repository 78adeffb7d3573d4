import {
  MAIL_WISHES,
  NOTIFICATION_KINDS,
} from '../../../extensions/domain/notifications/choices.ts';
import { boolean, choice, defineCollection, reference } from '../../dsl.ts';

export const notificationWishes = defineCollection({
  name: 'notification_wishes',
  domain: 'notifications',
  label: 'Wishes for notifications',
  singular: 'Wish for notifications',
  note: 'How somebody wants to hear of a kind; who has no row hears as usual.',
  icon: 'tune',
  tenancy: 'company',
  display: '{{kind}} · {{mail}}',
  tracking: 'none',
  events: false,
  hidden: true,
  fields: {
    person: reference('directus_users', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'Whose wish it is.',
    }),
    kind: choice(NOTIFICATION_KINDS, { required: true, readonly: true, note: 'What is told.' }),
    mail: choice(MAIL_WISHES, {
      required: true,
      default: 'now',
      readonly: true,
      label: 'By e-mail',
      note: 'At once, in the summary of the day, or not.',
    }),
    is_noted: boolean({
      default: true,
      readonly: true,
      label: 'In the application',
      note: 'Whether a note appears in the application.',
    }),
  },
  unique: [['company', 'person', 'kind']],
  access: {},
});
