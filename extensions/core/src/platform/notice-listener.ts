import type { HookExtensionContext, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import type { Notification, Client } from 'pg';
import { createdPayloads, updatedPayloads } from './change-payloads.ts';
import {
  accountabilityOf,
  clearPermissionCaches,
  clearResponseCache,
  emitItems,
} from './directus-internals.ts';
import { clearPermissionsFor } from './permission-notices.ts';
import { closeSockets } from './directus/sockets.ts';
import { NOTICE_CHANNEL, type ChangeNotice } from './notices.ts';

/** Raised by triggers when access rows, policies or permissions change through whatever door. */
const PERMISSIONS_CHANNEL = 'fieldwright_permissions';
/** Raised by a trigger when a session is ended before its time, with the user's id. */
const SESSIONS_CHANNEL = 'fieldwright_sessions';
const RECONNECT_MS = 2_000;
/** Notices of one go; between two of them requests have their turn. */
const BATCH = 10;
/** What a process had taken when it died comes back without anybody being woken. */
const LOOK_MS = 30_000;

type RawClient = Client & { end: () => Promise<void> };

const openConnection = (knex: Knex): Promise<RawClient> =>
  (
    knex.client as unknown as { acquireRawConnection: () => Promise<RawClient> }
  ).acquireRawConnection();

/** Tells of one change as Directus would have, with keys, fields and the person who made it. */
const tell = async (
  notice: ChangeNotice,
  trx: Knex,
  { database, schema }: { database: Knex; schema: SchemaOverview },
): Promise<void> => {
  const { collection, action, ids, user } = notice;
  const context = { database, schema, accountability: await accountabilityOf(user, trx) };
  if (action === 'create') {
    for (const { key, payload } of await createdPayloads(trx, notice)) {
      await emitItems({ collection, action, key, payload }, context);
    }
  } else if (action === 'update') {
    for (const { keys, payload } of await updatedPayloads(trx, notice)) {
      await emitItems({ collection, action, keys, payload }, context);
    }
  } else {
    await emitItems({ collection, action, keys: ids, payload: ids }, context);
  }
};

/**
 * Takes the oldest notices that no other process has in hand. They are gone with the commit, that is
 * after they were told: a process that dies in between leaves them to the next.
 */
const takeNotices = async ({
  database,
  getSchema,
  logger,
}: HookExtensionContext): Promise<number> => {
  // Not inside: a change of a table's structure would wait for us, and another connection for it.
  const schema = await getSchema();
  return database.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { id: string; body: ChangeNotice }[] }>(
      `delete from fieldwright.notices where id in (
         select id from fieldwright.notices order by id limit ? for update skip locked
       ) returning id, body`,
      [BATCH],
    );
    if (rows.length > 0) await clearResponseCache();
    for (const { body } of rows.toSorted((a, b) => Number(a.id) - Number(b.id))) {
      await trx
        .transaction((savepoint) => tell(body, savepoint, { database, schema }))
        .catch((error: unknown) => {
          logger.warn(error, `A change of ${body.collection} could not be told`);
        });
    }
    return rows.length;
  });
};

/** Listens for as long as the server runs, and comes back after the database went away. */
export const listenForNotices = (context: HookExtensionContext): { stop: () => Promise<void> } => {
  const { database, logger } = context;
  let connection: RawClient | null = null;
  let isStopped = false;
  let taking: Promise<void> | null = null;
  let isWoken = false;

  const report = (error: unknown): void => {
    logger.warn(error, 'A change notice could not be passed on');
  };

  const takeAll = async (): Promise<void> => {
    do {
      isWoken = false;
      while (!isStopped && (await takeNotices(context)) > 0) isWoken = true;
    } while (isWoken && !isStopped);
  };

  const wake = (): void => {
    isWoken = true;
    taking ??= takeAll()
      .catch(report)
      .finally(() => {
        taking = null;
      });
  };

  const permissions = clearPermissionsFor(report);

  const onNotification = ({ channel, payload }: Notification): void => {
    if (channel === PERMISSIONS_CHANNEL) permissions.take(payload ?? '');
    else if (channel === SESSIONS_CHANNEL) closeSockets(payload ?? '').catch(report);
    else wake();
  };

  const connect = async (): Promise<void> => {
    const client = await openConnection(database);
    if (isStopped) return client.end();
    connection = client;
    client.on('notification', onNotification);
    client.on('error', () => undefined);
    client.on('end', retry);
    await client.query(
      `listen ${NOTICE_CHANNEL}; listen ${PERMISSIONS_CHANNEL}; listen ${SESSIONS_CHANNEL}`,
    );
    // Rights may have changed while nobody listened; notices of that time still lie there.
    await clearPermissionCaches();
    wake();
  };

  const retry = (): void => {
    connection = null;
    if (isStopped) return;
    setTimeout(() => void connect().catch(retry), RECONNECT_MS).unref();
  };

  connect().catch((error: unknown) => {
    report(error);
    retry();
  });
  const look = setInterval(wake, LOOK_MS).unref();

  return {
    stop: async () => {
      isStopped = true;
      clearInterval(look);
      permissions.stop();
      await taking;
      await connection?.end();
    },
  };
};
