import type { Knex } from 'knex';
import { chunksOf } from '../../../domain/kernel/chunks.ts';
import { deliverEventsTopic, type EventSubscriber } from '../platform/events.ts';
import { addAllToOutbox } from '../platform/outbox.ts';

/** Transactions of one go. */
export const EVENT_BATCH = 500;
/** Events of one piece of background work. */
const TOGETHER = 50;
const LOCK = 4_711_501;

type Told = {
  id: string;
  at: string;
  kind: string;
  subject: string;
  company: string | null;
  request: string | null;
  /** Those of the fields that any subscriber wants, of which it says something. */
  said: string[];
};

const isWanted = ({ kinds, fields }: EventSubscriber, { kind, said }: Told): boolean =>
  (kinds === 'all' || kinds.includes(kind)) &&
  (fields === undefined || fields.some((field) => said.includes(field)));

/**
 * Turns the events of committed transactions into deliveries: one row for each event and subscriber,
 * and messages of the outbox that carry them. One worker at a time, oldest first, so that deliveries
 * of one subject never overtake each other. Answers how many transactions it took.
 */
export const dispatchEvents = ({
  knex,
  subscribers,
}: {
  knex: Knex;
  subscribers: readonly EventSubscriber[];
}): Promise<number> =>
  knex.transaction(async (trx) => {
    const { rows: locks } = await trx.raw<{ rows: { taken: boolean }[] }>(
      'select pg_try_advisory_xact_lock(?) as taken',
      [LOCK],
    );
    if (!locks[0]?.taken) return 0;
    const { taken, told } = await takeBatches(trx, subscribers);
    for (const subscriber of subscribers) {
      const wanted = told.filter((event) => isWanted(subscriber, event));
      if (wanted.length > 0) await deliverTo(trx, subscriber, wanted);
    }
    return taken;
  });

const takeBatches = async (
  trx: Knex.Transaction,
  subscribers: readonly EventSubscriber[],
): Promise<{ taken: number; told: Told[] }> => {
  const wantsAll = subscribers.some(({ kinds }) => kinds === 'all');
  const kinds = subscribers.flatMap((subscriber) =>
    subscriber.kinds === 'all' ? [] : [...subscriber.kinds],
  );
  const fields = [...new Set(subscribers.flatMap((subscriber) => subscriber.fields ?? []))];
  const { rows } = await trx.raw<{ rows: { taken: string; told: Told[] }[] }>(
    `with taken as (
       delete from fieldwright.event_batches where transaction in (
         select transaction from fieldwright.event_batches order by turn limit ?)
       returning transaction, occurred_at
     )
     select (select count(*) from taken) as taken, coalesce((
       select json_agg(json_build_object('id', e.id::text, 'at', e.occurred_at::text, 'kind', e.kind,
         'subject', e.subject, 'company', e.company, 'request', e.request_id,
         'said', array(select field from unnest(?::text[]) as field
           where (e.after -> field) is not null)) order by e.id)
       from taken join fieldwright.domain_events e
         on e.transaction = taken.transaction and e.occurred_at = taken.occurred_at
       where ?::boolean or e.kind = any(?::text[])), '[]') as told`,
    [EVENT_BATCH, fields, wantsAll, kinds],
  );
  return { taken: Number(rows[0]?.taken ?? 0), told: rows[0]?.told ?? [] };
};

const deliverTo = async (
  trx: Knex.Transaction,
  { name }: EventSubscriber,
  events: readonly Told[],
): Promise<void> => {
  await trx.raw(
    `insert into fieldwright.event_deliveries (subscriber, event, occurred_at, subject, company)
     select ?, id::bigint, at::timestamptz, subject, company
     from json_to_recordset(?::json) as given (id text, at text, subject uuid, company uuid)
     on conflict do nothing`,
    [name, JSON.stringify(events)],
  );
  const together = Map.groupBy(events, ({ company, request }) => `${company} ${request}`);
  const messages = [...together.values()]
    .flatMap((group) => chunksOf(group, TOGETHER))
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          company: first.company,
          topic: deliverEventsTopic,
          payload: { subscriber: name, events: group.map(({ id }) => id) },
          key: `${name} ${first.id}`,
          requestId: first.request,
        } as const,
      ];
    });
  await addAllToOutbox({ trx, requestId: '' }, messages);
};
