import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { DIRECTUS_FLAGS } from '../../../scripts/lib/directus.ts';
import type { ApplyResult } from '../../applier/apply.ts';
import { fieldKey } from '../../compiler/snapshot.ts';
import type { Fragment, Snapshot } from '../../compiler/snapshot.ts';
import type { Asked, Told } from './applying.ts';
import type { Installation } from './installation.ts';
import type { ReleaseName } from './releases.ts';

export type Applier = {
  /** Rejects with the applier's words when it fails. */
  apply: (release: ReleaseName, flags?: { deleteRetired?: boolean }) => Promise<ApplyResult>;
  snapshot: () => Promise<Snapshot>;
  close: () => Promise<void>;
};

const PROGRAM = fileURLToPath(new URL('applying.ts', import.meta.url));

/** Stays between the releases that it applies to an installation. */
export const startApplier = (installation: Installation): Applier => {
  const child = fork(PROGRAM, {
    execArgv: [...DIRECTUS_FLAGS],
    env: { ...process.env, CONFIG_PATH: installation.configPath },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const closed = once(child, 'exit');
  const ask = async (asked: Asked): Promise<Exclude<Told, { failed: string }>> => {
    const answer = once(child, 'message') as Promise<[Told]>;
    child.send(asked);
    const [told] = await Promise.race([answer, closed.then((): [Told] => [{ failed: 'ended' }])]);
    if ('failed' in told) throw new Error(told.failed);
    return told;
  };
  return {
    apply: async (release, { deleteRetired = false } = {}) => {
      const told = await ask({ release, deleteRetired });
      if (!('result' in told)) throw new Error('The applier answered something else.');
      return told.result;
    },
    snapshot: async () => {
      const told = await ask('snapshot');
      if (!('snapshot' in told)) throw new Error('The applier answered something else.');
      return told.snapshot;
    },
    close: async () => {
      if (child.connected) child.disconnect();
      await closed;
    },
  };
};

/** Sorted by the order of `like`; what is not in it comes last. */
const inOrder = <T>(entries: readonly T[], like: readonly T[], key: (entry: T) => string): T[] => {
  const position = new Map(like.map((entry, index) => [key(entry), index]));
  const rank = (entry: T): number => position.get(key(entry)) ?? Number.MAX_SAFE_INTEGER;
  return [...entries].sort((a, b) => rank(a) - rank(b));
};

/** What an installation has of ours, cut to the keys that a snapshot compares. */
export const inOrderOf = (live: Snapshot, ours: Fragment): Fragment => ({
  collections: inOrder(live.collections, ours.collections, ({ collection }) => collection),
  fields: inOrder(live.fields, ours.fields, fieldKey),
  relations: inOrder(live.relations, ours.relations, fieldKey),
});
