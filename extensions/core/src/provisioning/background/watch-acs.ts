import type { Knex } from 'knex';
import { serialForms } from '../../../../domain/provisioning/index.ts';
import { systemActor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { AcsClient, AcsDevice } from '../nbi/client.ts';
import type { Device } from '../device-rows.ts';
import { liveRun, startRun, wakeRun } from '../runs.ts';

const MOST = 200;

/** Everything that is due now is given to the worker; any number of watches may look at once. */
export const wakeDue = async (ctx: UseCaseContext): Promise<number> => {
  const { rows } = await ctx.trx.raw<{ rows: { id: string; company: string }[] }>(
    `update provisioning_runs set next_try_at = :now::timestamptz + interval '5 minutes'
     where id in (
       select id from provisioning_runs
       where state in ('waiting', 'running') and next_try_at <= :now
         and (hold_ends_at is null or hold_ends_at < :now)
       order by next_try_at limit :most for update skip locked)
     returning id, company`,
    { now: ctx.now, most: MOST },
  );
  for (const run of rows) await wakeRun(ctx, run);
  return rows.length;
};

/** Those that were scanned and have not been seen, with every way in which their number is written. */
const waitedFor = async (knex: Knex, company: string): Promise<Map<string, string>> => {
  const rows = await knex('customer_devices')
    .where({ company, state: 'waiting' })
    .whereNotNull('serial')
    .orderBy('bound_at', 'desc')
    .limit(MOST)
    .select<{ id: string; serial: string }[]>('id', 'serial');
  return new Map(rows.flatMap(({ id, serial }) => serialForms(serial).map((one) => [one, id])));
};

const wakeFound = async (
  ctx: UseCaseContext,
  company: string,
  ids: readonly string[],
): Promise<void> => {
  const runs = await ctx
    .trx('provisioning_runs')
    .where({ company, state: 'waiting' })
    .whereIn('device', [...ids])
    .update({ next_try_at: ctx.now })
    .returning<{ id: string }[]>('id');
  for (const { id } of runs) await wakeRun(ctx, { id, company });
};

const DAY_MS = 86_400_000;

/** Modems that reported and that nobody has scanned; one that was bound meanwhile is forgotten. */
const keepSeen = async (
  ctx: UseCaseContext,
  company: string,
  found: readonly AcsDevice[],
): Promise<void> => {
  for (const one of found)
    await ctx.trx.raw(
      `insert into seen_modems
         (id, company, acs_id, serial, manufacturer, product_class, first_seen_at, last_inform_at, created_at)
       values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (company, acs_id) do update set last_inform_at = excluded.last_inform_at`,
      [
        ...[company, one.id, one.serial.slice(0, 64), one.manufacturer.slice(0, 64)],
        ...[one.productClass.slice(0, 64), one.registered, one.lastInform, ctx.now],
      ],
    );
  await ctx.trx.raw(
    `delete from seen_modems s using customer_devices d
     where s.company = ? and d.company = s.company and d.state <> 'retired'
       and (d.acs_id = s.acs_id or d.serial = s.serial)`,
    [company],
  );
};

/** Customers press the button at the back: what we had set is gone and is set again. */
const restore = async (
  ctx: UseCaseContext,
  company: string,
  found: readonly AcsDevice[],
): Promise<number> => {
  let started = 0;
  for (const { id, lastBootstrap } of found) {
    const device = (await ctx
      .trx('customer_devices')
      .where({ company, acs_id: id, state: 'active' })
      .where('set_up_at', '<', lastBootstrap)
      .forUpdate()
      .first()) as unknown as Device | undefined;
    if (!device || (await liveRun(ctx, device))) continue;
    await startRun(ctx, device, { kind: 'restore' });
    started += 1;
  }
  return started;
};

/**
 * One look at the ACS: who of those that are waited for has reported, who was reset by hand, and who is there
 * that nobody scanned. Three questions, however many modems there are.
 */
export const watchAcs = async (
  knex: Knex,
  acs: AcsClient,
  { company, now = new Date() }: { company: string; now?: Date },
): Promise<{ found: number; restored: number; unknown: number }> => {
  const waited = await waitedFor(knex, company);
  const seen = waited.size === 0 ? [] : await acs.bySerial([...waited.keys()]);
  const yesterday = new Date(now.getTime() - DAY_MS).toISOString();
  const reset = await acs.devices({ query: { _lastBootstrap: { $gt: yesterday } }, limit: MOST });
  const ids = [
    ...new Set(seen.map(({ serial }) => waited.get(serial)).filter((id) => id !== undefined)),
  ];
  return inTransaction(
    knex,
    systemActor('worker', undefined, 'provisioning.watch'),
    async (ctx) => {
      await wakeFound(ctx, company, ids);
      const bound = new Set(
        (
          await ctx
            .trx('customer_devices')
            .where({ company })
            .whereNot({ state: 'retired' })
            .whereIn(
              'acs_id',
              reset.map(({ id }) => id),
            )
            .select<{ acs_id: string }[]>('acs_id')
        ).map(({ acs_id: id }) => id),
      );
      const unknown = reset.filter(({ id, serial }) => !bound.has(id) && !waited.has(serial));
      await keepSeen(ctx, company, unknown);
      const restored = await restore(
        ctx,
        company,
        reset.filter(({ id }) => bound.has(id)),
      );
      return { found: ids.length, restored, unknown: unknown.length };
    },
  );
};
