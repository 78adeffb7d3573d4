import type { Knex } from 'knex';
import { isId } from '../../../../domain/kernel/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';

const COLUMNS = {
  id: 'm.id',
  company: 'm.company',
  timeZone: 'c.time_zone',
  mailbox: 'm.mailbox',
  mailboxName: 'b.name',
  source: 'm.source',
  messageId: 'm.message_id',
  inReplyTo: 'm.in_reply_to',
  from: 'm.from_address',
  fromName: 'm.from_name',
  envelopeFrom: 'm.envelope_from',
  authentication: 'm.authentication',
  subject: 'm.subject',
  sentAt: 'm.sent_at',
  receivedAt: 'm.received_at',
  parsedAt: 'm.parsed_at',
  state: 'm.state',
  kind: 'm.kind',
  reasonCode: 'm.reason_code',
  reason: 'm.reason_message',
  rule: 'm.rule',
  ruleName: 'r.name',
  isVip: 'm.is_vip',
  routedTo: 'm.routed_to',
  text: 'm.text',
  attachments: 'm.attachments',
  rawSize: 'm.raw_size',
  rawExpiresAt: 'm.raw_expires_at',
  rawRemovedAt: 'm.raw_removed_at',
};

/** A mail with its text (masked, never HTML) and everything that came of it. */
export const viewMail = async (knex: Knex, actor: Actor, id: string) => {
  const mail = isId(id)
    ? await knex('mails as m')
        .join('companies as c', 'c.id', 'm.company')
        .leftJoin('mailboxes as b', 'b.id', 'm.mailbox')
        .leftJoin('mail_rules as r', 'r.id', 'm.rule')
        .where('m.id', id)
        .select({ ...COLUMNS, hasRaw: knex.raw('m.raw is not null') })
        .first<(Record<string, unknown> & { company: string }) | undefined>()
    : undefined;
  const may = (company: string) =>
    hasCapability(actor, company, 'intake-review') || hasCapability(actor, company, 'audit-read');
  if (!mail || !may(mail.company)) throw notVisible('mails', id);
  const [sessions, drafts, items] = await Promise.all([
    knex('parse_sessions').where({ mail: id }).orderBy('id').select({
      id: 'id',
      fileName: 'file_name',
      status: 'status',
      errorCode: 'error_code',
      error: 'error_message',
    }),
    knex('parse_drafts as d')
      .join('parse_sessions as s', 's.id', 'd.session')
      .leftJoin('work_orders as o', 'o.id', 'd.work_order')
      .where('s.mail', id)
      .orderBy(['d.session', 'd.position'])
      .limit(200)
      .select({
        id: 'd.id',
        session: 'd.session',
        status: 'd.status',
        matchKind: 'd.match_kind',
        serviceId: 'd.service_id',
        customer: 'd.customer_name',
        workOrder: 'd.work_order',
        workOrderNumber: 'o.number',
      }),
    knex('inbox_items as i')
      .leftJoin('work_orders as o', 'o.id', 'i.work_order')
      .where('i.mail', id)
      .orderBy('i.created_at')
      .select({
        id: 'i.id',
        kind: 'i.kind',
        status: 'i.status',
        summary: 'i.summary',
        reasonCode: 'i.reason_code',
        reason: 'i.reason_message',
        workOrder: 'i.work_order',
        workOrderNumber: 'o.number',
        effect: 'i.effect',
      }),
  ]);
  return { ...mail, sessions, drafts, items };
};
