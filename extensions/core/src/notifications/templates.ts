import type { Knex } from 'knex';
import {
  asBody,
  asSubject,
  type NotificationChannel,
  type NotificationKind,
  type Template,
  usualTemplate,
} from '../../../domain/notifications/index.ts';
import { type Language, LOCALES } from '../../../domain/words/index.ts';

type Which = { kind: NotificationKind; channel: NotificationChannel; language: Language };
export type Render = (input: { template: string; data: object }) => Promise<string>;

/** The company's own text, else the product's. */
export const templateOf = async (
  knex: Knex,
  company: string,
  { kind, channel, language }: Which,
): Promise<Template & { isOwn: boolean }> => {
  const own = await knex('notification_templates')
    .where({ company, kind, channel, language })
    .first<Template | undefined>('subject', 'body');
  return own
    ? { ...own, isOwn: true }
    : { ...usualTemplate(kind, channel, language), isOwn: false };
};

/** `en-MY` for an English reader of a Malaysian company: its own dates, his own words. */
export const localeFor = (language: Language, locale: string): string =>
  locale.toLowerCase().startsWith(language) ? locale : LOCALES[language];

export const fillTemplate = async (
  render: Render,
  { subject, body }: Template,
  data: object,
): Promise<Template> => ({
  subject: asSubject(await render({ template: subject, data })),
  body: asBody(await render({ template: body, data })),
});
