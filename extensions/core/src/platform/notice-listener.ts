import type { HookExtensionContext } from '@directus/types';
import type { Knex } from 'knex';
import type { Notification, Client } from 'pg';
import { clearPermissionCaches, clearResponseCache, emitItems } from './directus-internals.ts';
import { clearPermissionsFor } from './permission-notices.ts';
import { closeSockets } from './directus/sockets.ts';
import { NOTICE_CHANNEL, type ChangeNotice } from './notices.ts';

/** Raised by triggers when access rows, policies or permissions change through whatever door. */
const PERMISSIONS_CHANNEL = 'fieldwright_permissions';
/** Raised by a trigger when a session is ended before its time, with the user's id. */
const SESSIONS_CHANNEL = 'fieldwright_sessions';
const RECONNECT_MS = 2_000;

type RawClient = Client & { end: () => Promise<void> };

const openConnection = (knex: Knex): Promise<RawClient> =>
  (
    knex.client as unknown as { acquireRawConnection: () => Promise<RawClient> }
  ).acquireRawConnection();

/** One API process takes a notice; with several replicas the others find it gone. */
const takeNotice = async (knex: Knex, id: string): Promise<ChangeNotice | null> => {
  const rows = await knex('notices')
    .withSchema('fieldwright')
    .where({ id })
    .delete()
    .returning<{ body: ChangeNotice }[]>('body');
  return rows[0]?.body ?? null;
};

/** Listens for as long as the server runs, and comes back after the database went away. */
export const listenForNotices = (context: HookExtensionContext): { stop: () => Promise<void> } => {
  const { database, getSchema, logger } = context;
  let connection: RawClient | null = null;
  let isStopped = false;

  const report = (error: unknown): void => {
    logger.warn(error, 'A change notice could not be passed on');
  };

  const onChange = async (id: string): Promise<void> => {
    const notice = await takeNotice(database, id);
    if (!notice) return;
    await clearResponseCache();
    const { collection, action, ids } = notice;
    await emitItems({ collection, action, keys: ids }, { database, schema: await getSchema() });
  };

  const permissions = clearPermissionsFor(report);

  const onNotification = ({ channel, payload }: Notification): void => {
    if (channel === PERMISSIONS_CHANNEL) permissions.take(payload ?? '');
    else if (channel === SESSIONS_CHANNEL) closeSockets(payload ?? '').catch(report);
    else if (payload) onChange(payload).catch(report);
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
    // What happened while nobody listened is known to no subscriber any more.
    await clearPermissionCaches();
    await database('notices')
      .withSchema('fieldwright')
      .whereRaw(`created_at < now() - interval '1 minute'`)
      .delete();
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

  return {
    stop: async () => {
      isStopped = true;
      permissions.stop();
      await connection?.end();
    },
  };
};
