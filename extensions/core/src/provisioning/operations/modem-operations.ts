import { setTimeout } from 'node:timers/promises';
import type { Accountability, OperationApiConfig } from '@directus/types';
import type { Knex } from 'knex';
import {
  cleanSerial,
  RUN_KINDS,
  type RunKind,
  serialForms,
} from '../../../../domain/provisioning/index.ts';
import {
  type Actor,
  actorFromAccountability,
  companiesWithCapability,
} from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { showDevice } from '../reads/show-device.ts';
import { askRun } from '../use-cases/ask-run.ts';

type Context = { database: Knex; accountability: Accountability | null };
type Named = { modem?: string };
type RunOptions = Named & {
  kind?: string;
  parameter?: string;
  value?: string;
  tag?: string;
  file?: string;
};
type WaitOptions = Named & { until?: 'inform' | 'done'; seconds?: number };

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const LOOK_MS = 2_000;
const LONGEST_SECONDS = 300;

/** Who started the flow; a flow of the platform's own has every company. */
const actorOf = ({ database, accountability }: Context): Promise<Actor> =>
  actorFromAccountability(database, accountability, { source: 'api', via: 'flow' });

/** A modem by its id, the id of its order, or its serial number, among those that the actor may see. */
const findModem = async (
  { database }: Context,
  actor: Actor,
  given: string | undefined,
): Promise<string | null> => {
  const text = String(given ?? '').trim();
  const companies = companiesWithCapability(actor, 'provisioning');
  const serial = cleanSerial(text);
  const row = await database('customer_devices')
    .whereNot({ state: 'retired' })
    .modify((query) => {
      if (companies !== 'all') void query.whereIn('company', companies);
      if (UUID.test(text))
        void query.where((either) => void either.where({ id: text }).orWhere({ work_order: text }));
      else void query.whereIn('serial', serial === null ? [''] : serialForms(serial));
    })
    .orderBy('created_at', 'desc')
    .first<{ id: string } | undefined>('id');
  return row?.id ?? null;
};

const named = async (context: Context, given: string | undefined): Promise<[Actor, string]> => {
  const actor = await actorOf(context);
  const id = await findModem(context, actor, given);
  if (id === null) throw refusal('MODEM_UNKNOWN', 404, { field: 'modem' }, { field: 'modem' });
  return [actor, id];
};

/** What a flow may know: where it stands, and never a password. */
const shown = async ({ database }: Context, actor: Actor, id: string) => {
  const { may: _may, runs, ...device } = await showDevice({ knex: database, actor }, id);
  const [run] = runs;
  return {
    ...device,
    run: run ? { kind: run.kind, state: run.state, problem: run.problem } : null,
  };
};

/** Null where there is none, so that a flow can go another way. */
export const lookUpModem: OperationApiConfig<Named> = {
  id: 'fieldwright-modem-lookup',
  handler: async ({ modem }, context) => {
    const own = context as unknown as Context;
    const actor = await actorOf(own);
    const id = await findModem(own, actor, modem);
    return id === null ? null : shown(own, actor, id);
  },
};

const isKind = (kind: string | undefined): kind is Exclude<RunKind, 'install' | 'restore'> =>
  RUN_KINDS.some(({ value }) => value === kind && !['install', 'restore'].includes(value));

/** Asks the worker; with the rights of whoever started the flow. */
export const runModem: OperationApiConfig<RunOptions> = {
  id: 'fieldwright-modem-run',
  handler: async ({ modem, kind, parameter = '', value = '', tag = '', file = '' }, context) => {
    const own = context as unknown as Context;
    const [actor, id] = await named(own, modem);
    if (!isKind(kind)) throw refusal('MODEM_INPUT', 422, { given: kind ?? '–' }, { field: 'kind' });
    return inTransaction(own.database, actor, (ctx) =>
      askRun(ctx, {
        device: id,
        kind,
        ...(kind === 'set' && { values: [[parameter.trim(), value]] }),
        ...(kind === 'tag' && {
          tag: { name: tag.trim().replace(/^-/, ''), isOn: !tag.trim().startsWith('-') },
        }),
        ...(kind === 'download' && { file: file.trim() }),
      }),
    );
  },
};

/** Waits until it reports, or until what is done to it is over; answers with how it stands then. */
export const waitForModem: OperationApiConfig<WaitOptions> = {
  id: 'fieldwright-modem-wait',
  handler: async ({ modem, until = 'inform', seconds = 60 }, context) => {
    const own = context as unknown as Context;
    const [actor, id] = await named(own, modem);
    const begun = new Date();
    const end = begun.getTime() + Math.min(Math.max(1, Number(seconds)), LONGEST_SECONDS) * 1_000;
    for (;;) {
      const device = await shown(own, actor, id);
      const isSeen = device.lastInformAt !== null && device.lastInformAt > begun;
      const isOver = !['waiting', 'running'].includes(device.run?.state ?? '');
      const isGood = until === 'inform' ? isSeen : isOver;
      if (isGood || Date.now() >= end) return { ...device, isInTime: isGood };
      await setTimeout(LOOK_MS);
    }
  },
};
