import { isOrderKind } from '../../../../domain/intake/index.ts';
import { newId } from '../../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { updateRecords } from '../../platform/update-records.ts';
import { insertSessions } from '../insert-sessions.ts';
import { orderPicture } from '../order-pictures.ts';
import type { LoadedProfile } from '../profiles.ts';
import { requests } from '../requests.ts';
import type { RowStream } from '../reader/begin-reading.ts';
import { sessionOutcome, type Outcome } from '../session-outcome.ts';
import type { StoreFile } from '../store-file.ts';
import { stageDrafts } from './stage-drafts.ts';
import { stageRows } from './stage-rows.ts';

/** As far as it is known before anything is written: all that was read, or rows still to come. */
export type ReceivedFile = Outcome & {
  rows?: RowStream | undefined;
  company: string;
  source: 'upload' | 'email' | 'api';
  /** First session of the upload; null when this is it. */
  upload: string | null;
  site: string | null;
  fileName: string;
  mimeType: string;
  sha256: string;
  content: Buffer;
  profiles: readonly LoadedProfile[];
};

const insertSession = async (
  ctx: UseCaseContext,
  input: ReceivedFile,
  store: StoreFile,
): Promise<string> => {
  const { company, fileName, mimeType, sha256, content } = input;
  const id = newId();
  const isKept = content.length > 0 && !input.duplicateOf;
  const file = isKept
    ? await store(ctx, { company, name: fileName, type: mimeType, content })
    : null;
  const { source, upload, site } = input;
  const columns = input.rows ? { status: 'processing' } : ending(input, input);
  const head = { id, company, source, upload, site, fileName, file, sha256 };
  await insertSessions(ctx, [{ ...head, size: content.length, receivedAt: ctx.now, columns }]);
  return id;
};

const profileOf = (
  { profiles }: ReceivedFile,
  result: Outcome['result'],
): LoadedProfile | undefined => {
  const code = result?.parsed.ok ? result.parsed.profile : null;
  return profiles.find((profile) => profile.code === code);
};

const ending = (input: ReceivedFile, outcome: Outcome): Record<string, unknown> => ({
  profile: profileOf(input, outcome.result)?.id ?? null,
  ...sessionOutcome(outcome),
});

/**
 * Writes down one file with what was read from it: the session, the stored file, the drafts and
 * the order for a snapshot, all or nothing. A file that cannot be read leaves a failed session.
 */
export const receiveFile = async (
  ctx: UseCaseContext,
  input: ReceivedFile,
  store: StoreFile,
): Promise<{ session: string; drafts: string[] }> => {
  const { company, source, profiles, rows, duplicateOf } = input;
  const session = await insertSession(ctx, input, store);
  let drafts: string[] = [];
  let { result } = input;
  if (rows) {
    const target = { company, session, source, profiles };
    ({ result, drafts } = await stageRows(ctx, target, rows));
    const columns = ending(input, { result, duplicateOf });
    await updateRecords(ctx.trx, 'parse_sessions', [{ id: session, ...columns }]);
  }
  const profile = profileOf(input, result);
  if (!result?.parsed.ok || !profile) return { session, drafts };
  if (!isOrderKind(result.parsed.kind)) {
    await requests().write(ctx, company, [{ session, result }]);
    return { session, drafts };
  }
  if (!rows)
    drafts = await stageDrafts(ctx, {
      company,
      session,
      source,
      profile,
      drafts: result.parsed.drafts,
    });
  if (result.previews.length > 0) await orderPicture(ctx, company, session);
  return { session, drafts };
};
