import type { Knex } from 'knex';
import {
  type FieldLine,
  fieldLines,
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  type NotificationChannel,
  type NotificationKind,
  type Template,
  usualTemplate,
} from '../../../../domain/notifications/index.ts';
import { type Language, LANGUAGES } from '../../../../domain/words/index.ts';

export type ShownText = Template & {
  channel: NotificationChannel;
  language: Language;
  /** The company's; else the product's. */
  isOwn: boolean;
};
export type ShownKind = { kind: NotificationKind; fields: FieldLine[]; texts: ShownText[] };
type Row = Template & {
  kind: NotificationKind;
  channel: NotificationChannel;
  language: Language;
};

/** Every text that a company's people may get, with what it may name. */
export const listTemplates = async (knex: Knex, company: string): Promise<ShownKind[]> => {
  const rows = await knex('notification_templates')
    .where({ company })
    .select<Row[]>('kind', 'channel', 'language', 'subject', 'body');
  const own = new Map(rows.map((row) => [`${row.kind} ${row.channel} ${row.language}`, row]));
  const ways = NOTIFICATION_CHANNELS.flatMap(({ value: channel }) =>
    LANGUAGES.map((language) => ({ channel, language })),
  );
  return NOTIFICATION_KINDS.map(({ value: kind }) => ({
    kind,
    fields: fieldLines(kind),
    texts: ways.map(({ channel, language }) => {
      const found = own.get(`${kind} ${channel} ${language}`);
      const { subject, body } = found ?? usualTemplate(kind, channel, language);
      return { channel, language, subject, body, isOwn: found !== undefined };
    }),
  }));
};
