import type { Knex } from 'knex';
import {
  DIGEST_AT,
  type MailWish,
  type NotificationKind,
  type ReaderTimes,
  usualWish,
  type Wish,
} from '../../../domain/notifications/index.ts';
import { type Language, languageOf } from '../../../domain/words/index.ts';

/** Somebody who is told: in which words, on which clock, as he wishes. */
export type Reader = {
  user: string;
  name: string;
  email: string | null;
  language: Language;
  /** Else he works in the portal. */
  usesStudio: boolean;
  company: { name: string; locale: string; timeZone: string; color: string | null };
  times: ReaderTimes;
  wish: Wish;
};

type Row = {
  user: string;
  name: string;
  email: string | null;
  language: string | null;
  usesStudio: boolean;
  company: string;
  locale: string;
  companyZone: string;
  color: string | null;
  zone: string | null;
  quietFrom: string | null;
  quietUntil: string | null;
  digestAt: string | null;
  mail: MailWish | null;
  isNoted: boolean | null;
};

const FIND = `
  select u.id as "user", u.email, u.language, c.name as company, c.locale, c.color,
    coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email, '–') as name,
    c.time_zone as "companyZone", t.time_zone as zone, t.quiet_from as "quietFrom",
    t.quiet_until as "quietUntil", t.digest_at as "digestAt", w.mail, w.is_noted as "isNoted",
    exists (select from memberships m join personas p on p.code = m.persona
      where m.company = c.id and m."user" = u.id and m.is_active and p.may_use_studio) as "usesStudio"
  from directus_users u
  join companies c on c.id = :company and c.is_active
  left join notification_times t on t.company = c.id and t.person = u.id
  left join notification_wishes w on w.company = c.id and w.person = u.id and w.kind = :kind
  where u.id = any(:users::uuid[]) and u.status = 'active' and exists (
    select from memberships m where m.company = c.id and m."user" = u.id and m.is_active)`;

/** Who of these belongs to the company now; others are told nothing. */
export const readersOf = async (
  knex: Knex,
  { company, kind, users }: { company: string; kind: NotificationKind; users: readonly string[] },
): Promise<Reader[]> => {
  if (users.length === 0) return [];
  const { rows } = await knex.raw<{ rows: Row[] }>(FIND, {
    company,
    kind,
    users: [...new Set(users)],
  });
  return rows.map((row) => ({
    ...{ user: row.user, name: row.name, email: row.email, usesStudio: row.usesStudio },
    language: languageOf(row.language) ?? languageOf(row.locale) ?? 'en',
    company: {
      name: row.company,
      locale: row.locale,
      timeZone: row.companyZone,
      color: row.color,
    },
    times: {
      zone: row.zone ?? row.companyZone,
      quiet:
        row.quietFrom && row.quietUntil ? { from: row.quietFrom, until: row.quietUntil } : null,
      digestAt: row.digestAt ?? DIGEST_AT,
    },
    wish:
      row.mail === null
        ? usualWish(kind)
        : { mail: row.mail, inbox: row.isNoted ?? usualWish(kind).inbox },
  }));
};
