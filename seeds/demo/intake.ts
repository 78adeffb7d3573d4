import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { approveDrafts, receiveFile } from '../../extensions/core/src/intake/index.ts';
import { loadProfiles } from '../../extensions/core/src/intake/profiles.ts';
import { createFileReader } from '../../extensions/core/src/intake/reader/file-reader.ts';
import type { EarlierSession } from '../../extensions/core/src/intake/duplicates.ts';
import { rejectDraft } from '../../extensions/core/src/intake/use-cases/reject-draft.ts';
import { type Actor, systemActor } from '../../extensions/core/src/platform/actor.ts';
import type { UseCaseContext } from '../../extensions/core/src/platform/context.ts';
import { plusMinutes } from './clock.ts';
import { contextAt, storeIn } from './history.ts';
import { demoIntakeFiles, type Fate } from './intake-files.ts';
import { knownOrders } from './known-orders.ts';

/**
 * Files of partners from the last days, read by the real reader and decided by the real use cases.
 * Ids are new each time; all else follows from `now`.
 */
export const addIntake = async (
  trx: Knex.Transaction,
  {
    company,
    clerk,
    now,
    folder,
  }: {
    company: string;
    /** User who brings the files and decides. */
    clerk: string;
    now: Date;
    /** Root of the local file store. */
    folder: string;
  },
): Promise<void> => {
  const actor: Actor = { ...systemActor('system', 'demo'), userId: clerk };
  const reader = createFileReader();
  const read = new Map<string, EarlierSession>();
  try {
    for (const file of demoIntakeFiles(now, await knownOrders(trx, company))) {
      const ctx = contextAt(trx, actor, file.received);
      const sha256 = createHash('sha256').update(file.content).digest('hex');
      const duplicateOf = read.get(sha256) ?? null;
      const profiles = await loadProfiles(trx, company, file.received);
      const result = duplicateOf
        ? null
        : await reader.read({
            bytes: file.content,
            fileName: file.name,
            profiles,
            today: file.received,
          });
      const { session, drafts } = await receiveFile(
        ctx,
        {
          company,
          source: file.source,
          upload: null,
          site: null,
          fileName: file.name,
          sha256,
          content: file.content,
          result,
          profiles,
          duplicateOf,
        },
        storeIn(folder),
      );
      read.set(sha256, { id: session, received_at: file.received, file_sha256: sha256 });
      const later = contextAt(trx, actor, plusMinutes(file.received, 30));
      if (file.fate) await decide(later, drafts, file.fate);
    }
  } finally {
    await reader.close();
  }
};

const decide = async (
  ctx: UseCaseContext,
  drafts: readonly string[],
  fate: Fate,
): Promise<void> => {
  if ('approve' in fate) {
    await approveDrafts(ctx, { ids: drafts });
    return;
  }
  for (const id of drafts) await rejectDraft(ctx, { id, reason: fate.reject });
};
