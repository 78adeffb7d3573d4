import { formatInstant } from '../../../../domain/kernel/time.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { ActionRun, Choice, ItemRow, MailRow } from './types.ts';

const MAIL_COLUMNS = [
  'id',
  'message_id',
  'in_reply_to',
  'from_address',
  'subject',
  'sent_at',
  'received_at',
  'text',
] as const;

const mailOf = async (
  { trx }: Pick<UseCaseContext, 'trx'>,
  { company, mail }: ItemRow,
): Promise<MailRow | null> =>
  mail
    ? ((await trx('mails')
        .where({ company, id: mail })
        .first<MailRow | undefined>(...MAIL_COLUMNS)) ?? null)
    : null;

/** `Mail "Confirm Withdraw" of no-reply@example.com, 07/12/2026, 09:10 <900105a@example.com>` */
const noteOf = (mail: MailRow | null, item: ItemRow, timeZone: string): string => {
  if (!mail) return `Inbox item ${item.summary ?? item.id}`;
  const sent = formatInstant(mail.sent_at ?? mail.received_at, timeZone);
  const parts = [
    `Mail "${mail.subject ?? '(no subject)'}"`,
    mail.from_address && `of ${mail.from_address}`,
  ].filter(Boolean);
  return `${parts.join(' ')}, ${sent}${mail.message_id ? ` ${mail.message_id}` : ''}`;
};

export const prepareRun = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  item: ItemRow,
  choice: Choice,
): Promise<ActionRun> => {
  const mail = await mailOf(ctx, item);
  const company = await ctx
    .trx('companies')
    .where({ id: item.company })
    .first<{ time_zone: string; country: string } | undefined>('time_zone', 'country');
  const timeZone = company?.time_zone ?? 'UTC';
  return {
    item,
    mail,
    choice,
    timeZone,
    country: company?.country ?? '',
    origin: { inboxItem: item.id, mail: mail?.id ?? null, messageId: mail?.message_id ?? null },
    note: noteOf(mail, item, timeZone),
    about: { workOrder: null },
  };
};
