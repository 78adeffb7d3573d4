import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Knex } from 'knex';
import {
  approveDrafts,
  receiveFile,
  type StoreFile,
} from '../../extensions/core/src/intake/index.ts';
import { loadProfiles } from '../../extensions/core/src/intake/profiles.ts';
import { createFileReader } from '../../extensions/core/src/intake/reader/file-reader.ts';
import type { EarlierSession } from '../../extensions/core/src/intake/twins.ts';
import { rejectDraft } from '../../extensions/core/src/intake/use-cases/reject-draft.ts';
import { type Actor, systemActor } from '../../extensions/core/src/platform/actor.ts';
import type { UseCaseContext } from '../../extensions/core/src/platform/context.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { plusMinutes } from './clock.ts';
import { demoIntakeFiles, type Fate, type KnownOrder } from './intake-files.ts';

const TYPES: Record<string, string> = {
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

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
          fileName: file.name,
          mimeType: TYPES[extname(file.name)] ?? '',
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

const contextAt = (trx: Knex.Transaction, actor: Actor, now: Date): UseCaseContext => ({
  trx,
  actor,
  now,
  requestId: actor.requestId,
  afterCommit: () => undefined,
});

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

/** Planned orders that the partner's next list names again. */
const knownOrders = (trx: Knex.Transaction, company: string): Promise<KnownOrder[]> =>
  trx('work_orders')
    .where({ company, status_category: 'scheduled' })
    .whereNotNull('wo_number')
    .where('wo_number', 'like', 'A%')
    .orderBy('wo_number')
    .limit(2)
    .select<KnownOrder[]>(
      'wo_number',
      'service_id',
      'customer_name',
      trx.raw(`coalesce(phones ->> 0, '') as phone`),
    );

/** Writes the files where the demo's photos are. */
const storeIn =
  (folder: string): StoreFile =>
  async (ctx, { company, name, type, content }) => {
    const id = seedId(company, 'file', name, ctx.now.toISOString());
    const disk = `${id}${extname(name)}`;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, disk), content);
    await insertMissing(ctx.trx, 'directus_files', [
      {
        id,
        storage: 'local',
        filename_disk: disk,
        filename_download: name,
        title: name,
        type,
        filesize: content.length,
        uploaded_on: ctx.now,
        company,
      },
    ]);
    return id;
  };
