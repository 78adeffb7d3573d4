import type { Knex } from 'knex';
import {
  type NotificationChannel,
  type NotificationKind,
  nextTry,
  type Template,
  usualTemplate,
} from '../../../domain/notifications/index.ts';
import { addMilliseconds } from './moments.ts';
import { open } from '../platform/secrets.ts';
import type { RowOf } from '../platform/tables.ts';
import { mailSettings } from './channels/mail.ts';
import { CHANNELS } from './channels/registry.ts';
import type { Channel, Message } from './channels/types.ts';
import { type Reader, readersOf } from './readers.ts';
import { isSettled, saidSince } from './settled.ts';
import { type Bundled, digestItems, openOf } from './digest.ts';
import { fillTemplate, fillWithSecret, localeFor, type Render, templateOf } from './templates.ts';

export type DeliveryRow = RowOf<
  'notification_deliveries',
  { kind: NotificationKind; channel: NotificationChannel; data: Record<string, unknown> }
>;
export type Outcome = 'sent' | 'later' | 'failed' | 'dropped' | 'none';
type Sender = { knex: Knex; render: Render; now: () => Date };

/** Longer than a mail server may take. */
const SENDING_MS = 5 * 60_000;
const REST_MS = 60_000;
/** Clocks of machines differ by seconds. */
const SLACK_MS = 20_000;
/** A server that is away is not asked by every mail: until when each channel rests. */
const restingUntil = new Map<NotificationChannel, number>();

const CLAIM = `
  update notification_deliveries set state = 'sending', tries = tries + 1, hold_ends_at = :end, updated_at = :now
  where id = :id and (state = 'waiting' or (:again and state = 'sending'))
    and not coalesce(is_in_digest, false) and next_try_at <= :due
  returning *`;

/**
 * What is written to the database alone may be taken from a worker that died with it in hand: it is
 * written once whoever comes first. A mail may have gone, and is left until its time is over.
 */
const claim = async (
  knex: Knex,
  id: string,
  { now, channel }: { now: Date; channel: NotificationChannel },
): Promise<DeliveryRow | undefined> => {
  const { rows } = await knex.raw<{ rows: DeliveryRow[] }>(CLAIM, {
    ...{ id, now, end: addMilliseconds(now, SENDING_MS) },
    again: CHANNELS[channel].write !== undefined,
    due: addMilliseconds(now, SLACK_MS),
  });
  return rows[0];
};

const note = (knex: Knex, { id }: DeliveryRow, changes: object, now: Date) =>
  knex('notification_deliveries')
    .where({ id, state: 'sending' })
    .update({ ...changes, hold_ends_at: null, updated_at: now });

type About = { reader: Reader; bundled: readonly Bundled[] };

/** What everybody may name, and what this one is about. */
const dataFor = async (
  sender: Sender,
  row: DeliveryRow,
  { reader, bundled }: About,
): Promise<object> => {
  const { place, ...own } = row.data;
  const base = String(mailSettings()['PUBLIC_URL'] ?? '').replace(/\/+$/, '');
  const general = {
    ...{ recipient: reader.name, company: reader.company.name, timeZone: reader.times.zone },
    locale: localeFor(reader.language, reader.company.locale),
    link: `${base}${typeof place === 'string' ? place : '/admin'}`,
  };
  const items =
    row.kind === 'digest' ? await digestItems(sender, bundled, { reader, general }) : {};
  return { ...own, ...(await saidSince(sender.knex, row)), ...items, ...general };
};

/** A text of the company that fails while it is filled does not keep back what it says. */
const textOf = async (sender: Sender, row: DeliveryRow, about: About): Promise<Template> => {
  const { kind, channel } = row;
  const { language } = about.reader;
  const data = await dataFor(sender, row, about);
  const link = row.sealed ? open(row.sealed, 'sent-links') : null;
  const fill = (template: Template): Promise<Template> =>
    link === null
      ? fillTemplate(sender.render, template, data)
      : fillWithSecret(sender.render, template, { data, link });
  const found = await templateOf(sender.knex, row.company, { kind, channel, language });
  try {
    return await fill(found);
  } catch (error) {
    if (!found.isOwn) throw error;
    return await fill(usualTemplate(kind, channel, language));
  }
};

const sent = (text: Template, now: Date) => ({
  ...{ state: 'sent', sent_at: now, subject: text.subject, reason: null, server_said: null },
  ...{ data: '{}', sealed: null },
});

const pass = async (
  { knex, now }: Sender,
  channel: Channel,
  { row, message }: { row: DeliveryRow; message: Message },
): Promise<void> => {
  const { write, send } = channel;
  if (write)
    await knex.transaction(async (trx) => {
      if ((await note(trx, row, sent(message.text, now()), now())) === 1) await write(trx, message);
    });
  else {
    await send?.(message);
    await note(knex, row, sent(message.text, now()), now());
  }
  if (row.kind === 'digest')
    await knex('notification_deliveries').where({ digest: row.id }).update({ data: '{}' });
};

const fail = async (
  { knex, now }: Sender,
  channel: Channel,
  { row, error }: { row: DeliveryRow; error: unknown },
): Promise<Outcome> => {
  const { trouble, isFinal, isOfServer, said } = channel.faultOf(error);
  const at = now();
  const since = new Date(row.created_at ?? at);
  const next = isFinal ? null : nextTry({ tries: row.tries, since, isOfServer }, at);
  if (isOfServer) restingUntil.set(row.channel, at.getTime() + REST_MS);
  await note(
    knex,
    row,
    { reason: trouble, server_said: said, state: next ? 'waiting' : 'failed', next_try_at: next },
    at,
  );
  return next ? 'later' : 'failed';
};

const drop = async ({ knex, now }: Sender, row: DeliveryRow, reason: string): Promise<Outcome> => {
  const dropped = { state: 'dropped' as const, reason, data: '{}', sealed: null };
  await note(knex, row, dropped, now());
  // What was to be in it is told by nothing else.
  if (row.kind === 'digest')
    await knex('notification_deliveries')
      .where({ digest: row.id, state: 'bundled' })
      .update({ ...dropped, updated_at: now() });
  return 'dropped';
};

/**
 * Sends one message that is due, by its channel. Two workers never have the same one; one whose worker
 * dies is given to another when its hold is over.
 */
export const sendDelivery = async (sender: Sender, id: string): Promise<Outcome> => {
  const { knex, now } = sender;
  const found = await knex('notification_deliveries')
    .where({ id })
    .first<{ channel: NotificationChannel } | undefined>('channel');
  // Without a mail server in the settings it waits for one.
  if (!found || !CHANNELS[found.channel].isAvailable()) return 'none';
  const rest = restingUntil.get(found.channel) ?? 0;
  if (rest > now().getTime()) {
    await knex('notification_deliveries')
      .where({ id, state: 'waiting' })
      .update({ next_try_at: new Date(rest), hold_ends_at: null });
    return 'later';
  }
  const row = await claim(knex, id, { now: now(), channel: found.channel });
  if (!row) return 'none';
  const channel = CHANNELS[row.channel];
  const [reader] = await readersOf(knex, {
    ...{ company: row.company, kind: row.kind, users: [row.person] },
  });
  if (!reader) return await drop(sender, row, 'PERSON_LEFT');
  if (await isSettled(knex, row)) return await drop(sender, row, 'SETTLED');
  const bundled = row.kind === 'digest' ? await openOf(knex, row.id) : [];
  if (row.kind === 'digest' && bundled.length === 0) return await drop(sender, row, 'SETTLED');
  const unreachable = channel.unreachable(reader);
  if (unreachable) {
    await note(knex, row, { state: 'failed', reason: unreachable, next_try_at: null }, now());
    return 'failed';
  }
  try {
    const text = await textOf(sender, row, { reader, bundled });
    await pass(sender, channel, { row, message: { delivery: row, reader, text } });
    return 'sent';
  } catch (error) {
    return await fail(sender, channel, { row, error });
  }
};
