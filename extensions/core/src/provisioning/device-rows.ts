import type { Knex } from 'knex';
import type { DeviceState, SecretName } from '../../../domain/provisioning/index.ts';
import type { Capability } from '../../../domain/organisation/index.ts';
import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { assertOwn } from '../platform/own-row.ts';
import { open, seal } from '../platform/secrets.ts';
import type { RowOf } from '../platform/tables.ts';

export type Params = Record<string, string | number>;
export type Device = RowOf<
  'customer_devices',
  { state: DeviceState; problem_params: Params | null }
>;

/** Who sees modems of the company. */
export const SEES = ['provisioning', 'audit-read'] as const satisfies readonly Capability[];
/** Who does something to them. */
export const ACTS: readonly Capability[] = ['provisioning'];

type Asked = { id: string; capability: readonly Capability[] };

export const readDevice = async (
  { trx, actor }: { trx: Knex; actor: UseCaseContext['actor'] },
  { id, capability }: Asked,
): Promise<Device> => {
  const row = await trx('customer_devices').where({ id }).first<Device | undefined>();
  assertOwn(actor, row, { collection: 'customer_devices', id, capability });
  return row;
};

/** The same, locked until the transaction ends. */
export const lockDevice = async (ctx: UseCaseContext, asked: Asked): Promise<Device> => {
  await readDevice(ctx, asked);
  return (await ctx
    .trx('customer_devices')
    .where({ id: asked.id })
    .forUpdate()
    .first()) as unknown as Device;
};

export type DevicePatch = Partial<Omit<Device, 'id' | 'company'>>;

/** Writes a modem and says so to history, caches and sockets. */
export const changeDevice = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor' | 'now'>,
  id: string,
  { problem_params: params, ...patch }: DevicePatch,
): Promise<void> => {
  await ctx
    .trx('customer_devices')
    .where({ id })
    .update({
      ...patch,
      ...(params === undefined
        ? {}
        : { problem_params: params === null ? null : (JSON.stringify(params) as never) }),
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, { collection: 'customer_devices', action: 'update', ids: [id] });
};

export type Secrets = Partial<Record<SecretName, string>>;

export const writeSecrets = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor' | 'now'>,
  { id, company }: { id: string; company: string },
  secrets: Secrets,
): Promise<void> => {
  const rows = Object.entries(secrets).filter(([, value]) => value !== '');
  for (const [name, value] of rows)
    await ctx.trx.raw(
      `insert into customer_device_secrets (id, company, device, name, cipher, created_at, created_by)
       values (gen_random_uuid(), ?, ?, ?, ?, ?, ?)
       on conflict (company, device, name) do update
       set cipher = excluded.cipher, updated_at = excluded.created_at, updated_by = excluded.created_by`,
      [company, id, name, seal(value), ctx.now, ctx.actor.userId],
    );
};

export const readSecrets = async (
  knex: Knex,
  { id, company }: { id: string; company: string },
): Promise<Secrets> => {
  const rows = await knex('customer_device_secrets')
    .where({ company, device: id })
    .orderBy('name')
    .select<{ name: string; cipher: string }[]>('name', 'cipher');
  return Object.fromEntries(rows.map(({ name, cipher }) => [name, open(cipher)]));
};
