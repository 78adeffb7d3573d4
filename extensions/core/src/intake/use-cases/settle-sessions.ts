import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { isOrderKind } from '../../../../domain/intake/index.ts';
import { requests } from '../requests.ts';
import { updateRecords } from '../../platform/update-records.ts';
import type { LoadedProfile } from '../profiles.ts';
import type { ParseResult } from '../reader/messages.ts';
import type { SessionRow } from '../repository.ts';
import { sessionOutcome } from '../session-outcome.ts';
import { findDuplicates } from '../duplicates.ts';
import { orderPictures } from '../order-pictures.ts';
import { stageReadings } from './stage-drafts.ts';

export type ReadSession = { session: SessionRow; result: ParseResult };
type Lock = Pick<SessionRow, 'id' | 'file_sha256'>;

/**
 * Locks what still waits. Same bytes that two uploads brought at once are told apart here: the
 * digests are locked in their order, and whoever comes second finds the first.
 */
export const lockWaiting = async (
  ctx: UseCaseContext,
  company: string,
  sessions: readonly SessionRow[],
): Promise<Set<string>> => {
  const digests = [...new Set(sessions.map((session) => session.file_sha256))].sort();
  await ctx.trx.raw(
    `select pg_advisory_xact_lock(hashtextextended(?::text || digest, 0))
     from unnest(?::text[]) as digest`,
    [company, digests],
  );
  const rows = (await ctx
    .trx('parse_sessions')
    .whereIn(
      'id',
      sessions.map(({ id }) => id),
    )
    .whereIn('status', ['pending', 'processing'])
    .orderBy('id')
    .forUpdate()
    .select('id', 'file_sha256')) as Lock[];
  return new Set(rows.map(({ id }) => id));
};

/** Writes down what was read from files that waited: sessions, drafts, and orders for pictures. */
export const settleSessions = async (
  ctx: UseCaseContext,
  input: { company: string; profiles: readonly LoadedProfile[]; read: readonly ReadSession[] },
): Promise<void> => {
  const { company, profiles } = input;
  const open = await lockWaiting(
    ctx,
    company,
    input.read.map(({ session }) => session),
  );
  const read = input.read.filter(({ session }) => open.has(session.id));
  if (read.length === 0) return;
  const duplicates = await findDuplicates(
    ctx.trx,
    company,
    read.map(({ session }) => session.file_sha256),
  );
  const profileOf = ({ parsed }: ParseResult): LoadedProfile | undefined =>
    parsed.ok ? profiles.find(({ code }) => code === parsed.profile) : undefined;
  const fresh = read.filter(({ session }) => !duplicates.has(session.file_sha256));
  await updateRecords(
    ctx.trx,
    'parse_sessions',
    read.map(({ session, result }) => {
      const duplicateOf = duplicates.get(session.file_sha256) ?? null;
      return {
        id: session.id,
        profile: duplicateOf ? null : (profileOf(result)?.id ?? null),
        ...sessionOutcome({ result, duplicateOf }),
      };
    }),
  );
  const ids = read.map(({ session }) => session.id);
  await noteChange(ctx, {
    collection: 'parse_sessions',
    action: 'update',
    ids,
    revisions: false,
  });
  await stageReadings(
    ctx,
    company,
    fresh.flatMap(({ session, result }) => {
      const profile = profileOf(result);
      if (!result.parsed.ok || !profile || !isOrderKind(result.parsed.kind)) return [];
      return result.parsed.drafts.map((draft, index) => ({
        draft,
        session: session.id,
        source: session.source,
        profile,
        position: index + 1,
      }));
    }),
  );
  await requests().write(
    ctx,
    company,
    fresh.map(({ session, result }) => ({ session: session.id, result })),
  );
  await orderPictures(
    ctx,
    company,
    read.map(({ session }) => session),
  );
};
