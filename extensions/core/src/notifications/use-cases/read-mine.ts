import type { Knex } from 'knex';
import {
  DIGEST_AT,
  type MailWish,
  NOTIFICATION_KINDS,
  type NotificationKind,
  usualWish,
} from '../../../../domain/notifications/index.ts';
import { CHANNELS } from '../channels/registry.ts';
import type { NotifyingCompany } from '../company.ts';

export type KindWish = { kind: NotificationKind; mail: MailWish; inbox: boolean };
export type Times = {
  quietFrom: string | null;
  quietUntil: string | null;
  digestAt: string;
  /** Null: the clock of the company. */
  timeZone: string | null;
};
export type Mine = {
  company: string;
  companyZone: string;
  /** Whether this installation sends mails at all. */
  hasMail: boolean;
  times: Times;
  kinds: KindWish[];
};

type WishRow = { kind: NotificationKind; mail: MailWish; is_noted: boolean };

/** How somebody wants to hear of each kind: what he chose, else what is usual. */
export const readMine = async (
  knex: Knex,
  company: NotifyingCompany,
  person: string | null,
): Promise<Mine> => {
  const where = { company: company.id, person };
  const rows = person ? await knex('notification_wishes').where(where).select<WishRow[]>() : [];
  const times = person
    ? await knex('notification_times')
        .where(where)
        .first<Times | undefined>(
          'quiet_from as quietFrom',
          'quiet_until as quietUntil',
          'digest_at as digestAt',
          'time_zone as timeZone',
        )
    : undefined;
  const wishes = new Map(rows.map((row) => [row.kind, row]));
  return {
    ...{ company: company.id, companyZone: company.timeZone },
    hasMail: CHANNELS.mail.isAvailable(),
    times: times ?? { quietFrom: null, quietUntil: null, digestAt: DIGEST_AT, timeZone: null },
    kinds: NOTIFICATION_KINDS.filter(({ value }) => value !== 'digest').map(({ value: kind }) => {
      const own = wishes.get(kind);
      return { kind, ...(own ? { mail: own.mail, inbox: own.is_noted } : usualWish(kind)) };
    }),
  };
};
