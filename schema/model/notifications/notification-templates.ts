import {
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  NOTIFICATION_LANGUAGES,
} from '../../../extensions/domain/notifications/choices.ts';
import { choice, defineCollection, string, text } from '../../dsl.ts';
import { NOTIFICATION_LABELS, NOTIFICATION_TEXTS } from './words.ts';

export const notificationTemplates = defineCollection({
  name: 'notification_templates',
  domain: 'notifications',
  label: 'Texts of notifications',
  singular: 'Text of a notification',
  note: 'What a company says in its own words; where there is no row the text of the product holds.',
  icon: 'edit_notifications',
  tenancy: 'company',
  display: '{{kind}} · {{channel}} · {{language}}',
  tracking: 'all',
  versioned: true,
  list: { columns: ['kind', 'channel', 'language', 'subject', 'updated_at'], sort: 'kind' },
  words: { labels: NOTIFICATION_LABELS, texts: NOTIFICATION_TEXTS },
  fields: {
    kind: choice(NOTIFICATION_KINDS, {
      required: true,
      readonly: true,
      note: 'What is told.',
    }),
    channel: choice(NOTIFICATION_CHANNELS, {
      required: true,
      readonly: true,
      note: 'By which way.',
    }),
    language: choice(NOTIFICATION_LANGUAGES, {
      length: 8,
      required: true,
      readonly: true,
      note: 'In which language.',
    }),
    subject: string({
      length: 500,
      required: true,
      readonly: true,
      note: 'One line, Handlebars: the subject of the mail, the head of the note.',
    }),
    body: text({
      required: true,
      readonly: true,
      interface: 'input-multiline',
      note: 'Text, Handlebars.',
    }),
  },
  unique: [['company', 'kind', 'channel', 'language']],
  access: { admin: { read: true } },
});
