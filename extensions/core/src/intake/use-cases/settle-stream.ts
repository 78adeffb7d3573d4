import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { updateRecords } from '../../platform/update-records.ts';
import type { LoadedProfile } from '../profiles.ts';
import type { RowStream } from '../reader/begin-reading.ts';
import type { SessionRow } from '../repository.ts';
import { sessionOutcome } from '../session-outcome.ts';
import { orderPictures } from '../order-pictures.ts';
import { findDuplicates } from '../duplicates.ts';
import { lockWaiting } from './settle-sessions.ts';
import { stageRows } from './stage-rows.ts';

/** Stages a list that waited while it is read, and settles its session, all or nothing. */
export const settleStream = async (
  ctx: UseCaseContext,
  { session, profiles }: { session: SessionRow; profiles: readonly LoadedProfile[] },
  reading: RowStream,
): Promise<void> => {
  const { id, company, source, file_sha256: digest } = session;
  const open = await lockWaiting(ctx, company, [session]);
  const duplicate = (await findDuplicates(ctx.trx, company, [digest])).get(digest);
  if (!open.has(id) || duplicate) {
    await reading.leave();
    if (!open.has(id)) return;
  }
  const target = { company, session: id, source, profiles };
  const result = duplicate ? null : (await stageRows(ctx, target, reading)).result;
  const code = result?.parsed.ok ? result.parsed.profile : null;
  await updateRecords(ctx.trx, 'parse_sessions', [
    {
      id,
      profile: profiles.find((profile) => profile.code === code)?.id ?? null,
      ...sessionOutcome({ result, duplicateOf: duplicate ?? null }),
    },
  ]);
  await noteChange(ctx, {
    collection: 'parse_sessions',
    action: 'update',
    ids: [id],
    revisions: false,
  });
  await orderPictures(ctx, company, [session]);
};
