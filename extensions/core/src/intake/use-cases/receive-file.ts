import { newId } from '../../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { insertSessions } from '../insert-sessions.ts';
import type { LoadedProfile } from '../profiles.ts';
import type { Outcome } from '../session-outcome.ts';
import type { StoreFile } from '../store-file.ts';
import { settleReadings } from './settle-readings.ts';

/** What came in and was read: a file, or a text that is at hand. */
export type Received = Outcome & {
  company: string;
  source: 'upload' | 'email' | 'api';
  /** First session of the upload; null when this is it. */
  upload: string | null;
  site: string | null;
  mail?: string;
  fileName: string;
  sha256: string;
  receivedAt?: Date;
  profiles: readonly LoadedProfile[];
  /** The caller writes down himself what is asked for that is no new order. */
  writesRequests?: boolean;
} & ({ content: Buffer; purpose?: string } | { text: string });

const fileOf = async (
  ctx: UseCaseContext,
  received: Received,
  store: StoreFile,
): Promise<string | null> => {
  if ('text' in received || received.content.length === 0 || received.duplicateOf) return null;
  const { company, fileName: name, content, purpose } = received;
  return store(ctx, { company, name, content, ...(purpose ? { purpose } : {}) });
};

/**
 * Writes down what came in with what was read from it: the session, the stored file, the drafts and
 * the order for a snapshot, all or nothing. What cannot be read leaves a failed session.
 */
export const receiveFile = async (
  ctx: UseCaseContext,
  received: Received,
  store: StoreFile,
): Promise<{ session: string; drafts: string[] }> => {
  const { company, source, upload, site, mail, fileName, sha256 } = received;
  const { profiles, result, duplicateOf, writesRequests = false } = received;
  const session = newId();
  await insertSessions(ctx, [
    {
      id: session,
      company,
      source,
      upload,
      site,
      mail: mail ?? null,
      fileName,
      file: await fileOf(ctx, received, store),
      sha256,
      size: 'text' in received ? received.text.length : received.content.length,
      receivedAt: received.receivedAt ?? ctx.now,
      columns: { status: 'processing' },
    },
  ]);
  const reading = {
    session: { id: session, upload, source },
    sha256: 'text' in received ? null : sha256,
    result,
    duplicateOf,
  };
  const settled = { company, profiles, readings: [reading], writesRequests };
  const { drafts } = await settleReadings(ctx, settled);
  return { session, drafts: drafts.get(session) ?? [] };
};
