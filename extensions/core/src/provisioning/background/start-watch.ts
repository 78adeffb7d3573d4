import type { StartCompanion } from '../../platform/background.ts';
import { systemActor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { AcsTrouble } from '../nbi/ask.ts';
import { createAcsClient } from '../nbi/client.ts';
import { acsCompany, acsSettings } from '../settings.ts';
import { wakeDue, watchAcs } from './watch-acs.ts';

/** How often what is due is looked for, and how often the ACS is asked who has reported. */
const DUE_MS = 3_000;
const LOOK_MS = 10_000;
const AFTER_TROUBLE_MS = 60_000;

/** Runs beside the queues of every worker: a technician who waits at the door sees each step within seconds. */
export const startWatch: StartCompanion = ({ knex, log }) => {
  const settings = acsSettings(process.env);
  const stopping = new AbortController();
  const acs = settings === null ? null : createAcsClient(settings, stopping.signal);
  let lookAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    if (!acs || Date.now() < lookAt) return;
    lookAt = Date.now() + LOOK_MS;
    const company = await acsCompany(knex, process.env);
    if (company === null) return;
    try {
      await watchAcs(knex, acs, { company });
    } catch (error) {
      if (!(error instanceof AcsTrouble)) throw error;
      lookAt = Date.now() + AFTER_TROUBLE_MS;
      log.warn({ kind: error.kind, status: error.status }, 'the ACS does not answer');
    }
  };
  const round = async (): Promise<void> => {
    try {
      await inTransaction(knex, systemActor('worker', undefined, 'provisioning.watch'), wakeDue);
      await look();
    } catch (error) {
      if (!stopping.signal.aborted) log.error({ err: error }, 'watching modems');
    }
  };
  let current: Promise<void> = Promise.resolve();
  const next = (): void => {
    timer = setTimeout(() => {
      current = round().finally(() => {
        if (!stopping.signal.aborted) next();
      });
    }, DUE_MS);
  };
  next();
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await current;
    },
  };
};
