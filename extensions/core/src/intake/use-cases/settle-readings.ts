import { isOrderKind } from '../../../../domain/intake/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { updateRecords } from '../../platform/update-records.ts';
import { type EarlierSession, findDuplicates } from '../duplicates.ts';
import { orderPictures } from '../order-pictures.ts';
import type { LoadedProfile } from '../profiles.ts';
import type { ParseResult } from '../reader/messages.ts';
import type { SessionRow } from '../repository.ts';
import { requests } from '../requests.ts';
import { sessionOutcome } from '../session-outcome.ts';
import { stageDrafts } from './stage-drafts.ts';

export type Reading = {
  session: Pick<SessionRow, 'id' | 'upload' | 'source'>;
  /** By which the same file is known; null of a text at hand, which may be said again. */
  sha256: string | null;
  /** Null of a file that is known already. */
  result: ParseResult | null;
  /** The session that read the same file lately, as far as it was known before. */
  duplicateOf?: EarlierSession | null;
};

/**
 * Locks what still waits. Same bytes that come twice at once are told apart here: the digests are
 * locked in their order, and whoever comes second finds the first.
 */
const lockWaiting = async (
  { trx }: UseCaseContext,
  company: string,
  readings: readonly Reading[],
): Promise<Set<string>> => {
  const digests = [...new Set(readings.flatMap(({ sha256 }) => sha256 ?? []))].sort();
  await trx.raw(
    `select pg_advisory_xact_lock(hashtextextended(?::text || digest, 0))
     from unnest(?::text[]) as digest`,
    [company, digests],
  );
  const rows = await trx('parse_sessions')
    .whereIn(
      'id',
      readings.map(({ session }) => session.id),
    )
    .whereIn('status', ['pending', 'processing'])
    .orderBy('id')
    .forUpdate()
    .select<{ id: string }[]>('id');
  return new Set(rows.map(({ id }) => id));
};

type Settled = {
  /** Those that still waited. */
  sessions: string[];
  /** Drafts of each, in the order of its rows. */
  drafts: ReadonlyMap<string, string[]>;
};

/**
 * The one way in which what was read becomes drafts, whichever door it came through: sessions get
 * their outcome, orders their drafts, and pictures are asked for. What asks for something else is
 * left to `requests`, or to the caller that says so.
 */
export const settleReadings = async (
  ctx: UseCaseContext,
  input: {
    company: string;
    profiles: readonly LoadedProfile[];
    readings: readonly Reading[];
    /** The caller writes down himself what is asked for that is no new order. */
    writesRequests?: boolean;
  },
): Promise<Settled> => {
  const { company, profiles } = input;
  const waiting = await lockWaiting(ctx, company, input.readings);
  const digests = input.readings.flatMap(({ sha256 }) => sha256 ?? []);
  const known = await findDuplicates(ctx.trx, company, digests);
  const settled = input.readings.flatMap((reading) => {
    const { session, sha256, result } = reading;
    if (!waiting.has(session.id)) return [];
    const duplicateOf = known.get(sha256 ?? '') ?? reading.duplicateOf ?? null;
    const parsed = result?.parsed.ok && !duplicateOf ? result.parsed : null;
    const profile = parsed ? profiles.find(({ code }) => code === parsed.profile) : undefined;
    return [{ session, result, duplicateOf, parsed, profile }];
  });
  await updateRecords(
    ctx.trx,
    'parse_sessions',
    settled.map(({ session, result, duplicateOf, profile }) => ({
      id: session.id,
      profile: profile?.id ?? null,
      ...sessionOutcome({ result, duplicateOf }),
    })),
  );
  const drafts = await stageDrafts(
    ctx,
    company,
    settled.flatMap(({ session: { id: session, source }, parsed, profile }) => {
      if (!parsed || !profile || !isOrderKind(parsed.kind)) return [];
      return [{ session, source, profile, drafts: parsed.drafts }];
    }),
  );
  const asking = settled.flatMap(({ session, parsed, result }) =>
    parsed && result && !isOrderKind(parsed.kind) ? [{ session: session.id, result }] : [],
  );
  if (asking.length > 0 && !input.writesRequests) await requests().write(ctx, company, asking);
  await orderPictures(
    ctx,
    company,
    settled.map(({ session }) => session),
  );
  return { sessions: settled.map(({ session }) => session.id), drafts };
};
