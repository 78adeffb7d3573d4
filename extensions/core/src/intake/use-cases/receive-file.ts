import { outcomeOf, type Finding } from '../../../../domain/intake/index.ts';
import { newId } from '../../../../domain/kernel/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import type { LoadedProfile } from '../profiles.ts';
import type { ParseResult } from '../reader/messages.ts';
import type { SessionRow } from '../repository.ts';
import { stageDrafts } from './stage-drafts.ts';

export type StoreFile = (
  ctx: UseCaseContext,
  file: { company: string; name: string; type: string; content: Buffer },
) => Promise<string>;

export type ReceivedFile = {
  company: string;
  source: 'upload' | 'email' | 'api';
  /** First session of the upload; null when this is it. */
  upload: string | null;
  fileName: string;
  mimeType: string;
  sha256: string;
  content: Buffer;
  /** What the reader made of it; null when it was not read because it is known already. */
  result: ParseResult | null;
  profiles: readonly LoadedProfile[];
  duplicateOf: Pick<SessionRow, 'id' | 'received_at'> | null;
};

const problemOf = ({ result, duplicateOf }: ReceivedFile): Finding | null => {
  if (duplicateOf) return null;
  return result && !result.parsed.ok ? result.parsed.error : null;
};

const sessionColumns = (input: ReceivedFile): Record<string, unknown> => {
  const { result, duplicateOf } = input;
  if (duplicateOf)
    return {
      status: 'skipped',
      error_code: 'DUPLICATE_FILE',
      error_message: `The same file came in on ${duplicateOf.received_at.toISOString()} as session ${duplicateOf.id}.`,
    };
  const problem = problemOf(input);
  const drafts = result?.parsed.ok ? result.parsed.drafts : [];
  const errors = problem ? [problem] : drafts.flatMap((draft) => draft.errors);
  const { parseOutcome, failureClass } = outcomeOf(errors);
  return {
    status: problem ? 'failed' : 'completed',
    parse_outcome: parseOutcome,
    failure_class: failureClass,
    error_code: problem?.code ?? null,
    error_message: problem?.message ?? null,
    sheet: result?.previews ?? null,
  };
};

/**
 * Writes down one file with what was read from it: the session, the stored file, the drafts and
 * the order for a snapshot, all or nothing. A file that cannot be read leaves a failed session.
 */
export const receiveFile = async (
  ctx: UseCaseContext,
  input: ReceivedFile,
  store: StoreFile,
): Promise<{ session: string; drafts: string[] }> => {
  const { company, fileName, mimeType, sha256, content, result, profiles } = input;
  const session = newId();
  const parsed = result?.parsed.ok ? result.parsed : null;
  const profile = parsed && profiles.find(({ code }) => code === parsed.profile);
  const file =
    content.length > 0 && !input.duplicateOf
      ? await store(ctx, { company, name: fileName, type: mimeType, content })
      : null;
  await bulkInsert(ctx, {
    collection: 'parse_sessions',
    rows: [
      {
        id: session,
        company,
        source: input.source,
        upload: input.upload,
        file_name: fileName.slice(0, 255),
        file,
        file_sha256: sha256,
        file_size: content.length,
        profile: profile?.id ?? null,
        received_at: ctx.now,
        ...sessionColumns(input),
      },
    ],
    revisions: false,
  });
  if (!parsed || !profile) return { session, drafts: [] };
  const drafts = await stageDrafts(ctx, { company, session, profile, drafts: parsed.drafts });
  if (result?.previews.length)
    await addToOutbox(ctx, {
      company,
      topic: 'intake.snapshot',
      key: session,
      payload: { session },
    });
  return { session, drafts: drafts.map(({ id }) => id) };
};
