import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import {
  asBody,
  asSubject,
  type NotificationChannel,
  type NotificationKind,
  placeLink,
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

/**
 * Fills a text whose link is a secret of its reader. The text is given something that stands for it: only
 * what was filled gets the link itself, on a line of its own and never in the subject.
 */
export const fillWithSecret = async (
  render: Render,
  template: Template,
  { data, link }: { data: object; link: string },
): Promise<Template> => {
  const placeholder = `link-${randomBytes(16).toString('hex')}`;
  const filling = { ...data, link: placeholder };
  const subject = await render({ template: template.subject, data: filling });
  const body = await render({ template: template.body, data: filling });
  return {
    subject: asSubject(subject.replaceAll(placeholder, '')),
    body: placeLink(asBody(body), { placeholder, link }),
  };
};
