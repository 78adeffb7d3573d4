import type { Knex } from 'knex';
import type {
  DeliveryState,
  NotificationChannel,
  NotificationKind,
} from '../../../../domain/notifications/index.ts';
import { inWords, isMessageKey, type Language, say } from '../../../../domain/words/index.ts';

export type Wanted = {
  company: string;
  state?: DeliveryState | 'trouble' | undefined;
  kind?: NotificationKind | undefined;
  search?: string | undefined;
  /** Older than this one. */
  before?: string | undefined;
};

export type ShownDelivery = {
  id: string;
  person: string;
  kind: NotificationKind;
  channel: NotificationChannel;
  state: DeliveryState;
  subject: string | null;
  tries: number;
  nextTryAt: Date | null;
  reason: string | null;
  serverSaid: string | null;
  sentAt: Date | null;
  createdAt: Date;
  inDigest: boolean;
};

const PAGE = 50;
const PERSON = `coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), '–')`;

export const reasonWords = (reason: string | null, language: Language): string | null => {
  if (!reason) return null;
  const key = `NOTIFICATION_REASON.${reason}`;
  return inWords(say(isMessageKey(key) ? key : 'NOTIFICATION_REASON.UNKNOWN'), language);
};

/** The log of a company, newest first, without addresses and contents. */
export const listDeliveries = async (
  knex: Knex,
  { company, state, kind, search, before }: Wanted,
  language: Language,
): Promise<{ deliveries: ShownDelivery[]; next: string | null }> => {
  const query = knex('notification_deliveries as d')
    .join('directus_users as u', 'u.id', 'd.person')
    .where({ 'd.company': company })
    .orderBy([
      { column: 'd.created_at', order: 'desc' },
      { column: 'd.id', order: 'desc' },
    ])
    .limit(PAGE + 1);
  if (state === 'trouble')
    void query.whereRaw(`(d.state = 'failed' or d.state = 'waiting' and d.tries > 0)`);
  else if (state) void query.where({ 'd.state': state });
  if (kind) void query.where({ 'd.kind': kind });
  if (search) {
    const like = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    void query.whereRaw(`(${PERSON} ilike ? or d.subject ilike ?)`, [like, like]);
  }
  if (before)
    void query.whereRaw(
      `(d.created_at, d.id) < (select x.created_at, x.id from notification_deliveries x
        where x.company = ? and x.id = ?)`,
      [company, before],
    );
  const rows = await query.select<ShownDelivery[]>(
    ...['d.id', 'd.kind', 'd.channel', 'd.state', 'd.subject', 'd.tries', 'd.reason'],
    knex.raw(`${PERSON} as person`),
    knex.raw('coalesce(d.is_in_digest, false) as "inDigest"'),
    { nextTryAt: 'd.next_try_at', serverSaid: 'd.server_said' },
    { sentAt: 'd.sent_at', createdAt: 'd.created_at' },
  );
  const deliveries = rows.slice(0, PAGE).map((row) => ({
    ...row,
    reason: reasonWords(row.reason, language),
    nextTryAt: row.state === 'waiting' ? row.nextTryAt : null,
  }));
  return { deliveries, next: rows.length > PAGE ? (deliveries.at(-1)?.id ?? null) : null };
};
