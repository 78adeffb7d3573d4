import type { Knex } from 'knex';
import type { DomainEvent } from '../platform/events.ts';

const COLUMNS = `id::text, kind, version, company, collection, subject, before, after,
  actor_user as "user", persona, source, via, request_id as "requestId", occurred_at as "occurredAt"`;

/** `at` is the event's instant as PostgreSQL prints it, by which its month is found. */
export const findEvent = async (
  db: Knex,
  { id, at }: { id: string; at: string },
): Promise<DomainEvent | undefined> => {
  const { rows } = await db.raw<{ rows: DomainEvent[] }>(
    `select ${COLUMNS} from fieldwright.domain_events
     where id = ?::bigint and occurred_at = ?::timestamptz`,
    [id, at],
  );
  return rows[0];
};

export type EventFilter = {
  company?: string | undefined;
  collection?: string | undefined;
  subject?: string | undefined;
  kind?: string | undefined;
  before?: string | undefined;
  limit: number;
};

/** Newest first; `before` is the id of the last event of the page above. */
export const listEvents = async (
  db: Knex,
  scope: string[] | 'all',
  { before, limit, ...filter }: EventFilter,
): Promise<DomainEvent[]> => {
  const parts: [string, string | string[] | undefined][] = [
    ['company = any(?::uuid[])', scope === 'all' ? undefined : scope],
    ['company = ?::uuid', filter.company],
    ['collection = ?', filter.collection],
    ['subject = ?::uuid', filter.subject],
    ['kind = ?', filter.kind],
    ['id < ?::bigint', before],
  ];
  const used = parts.filter(([, value]) => value !== undefined);
  const { rows } = await db.raw<{ rows: DomainEvent[] }>(
    `select ${COLUMNS} from fieldwright.domain_events e
     ${used.length > 0 ? `where ${used.map(([sql]) => sql).join(' and ')}` : ''}
     order by e.id desc limit ?`,
    [...used.map(([, value]) => value as string | string[]), limit],
  );
  return rows;
};
