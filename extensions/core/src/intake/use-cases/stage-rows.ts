import type { SessionSource } from '../../../../domain/intake/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { LoadedProfile } from '../profiles.ts';
import { ReadingBroken, type RowStream } from '../reader/begin-reading.ts';
import type { ParseResult } from '../reader/messages.ts';
import { createStager } from './stage-drafts.ts';

/**
 * Stages the rows of a list as they are read. All of them or none: when the file breaks off, the
 * transaction must go, and ReadingBroken says what was wrong with it.
 */
export const stageRows = async (
  ctx: UseCaseContext,
  target: {
    company: string;
    session: string;
    source: SessionSource;
    profiles: readonly LoadedProfile[];
  },
  { rows, result }: RowStream,
): Promise<{ result: ParseResult; drafts: string[] }> => {
  const { company, session, source, profiles } = target;
  const stager = await createStager(ctx, company);
  let position = 0;
  for await (const batch of rows) {
    const profile = profiles.find(({ code }) => code === batch.profile);
    if (!profile) throw new Error(`The reader named a profile that it was not given`);
    await stager.stage(
      batch.drafts.map((draft) => ({ draft, session, source, profile, position: ++position })),
    );
  }
  const read = await result;
  if (!read.parsed.ok) throw new ReadingBroken(read);
  return { result: read, drafts: await stager.finish() };
};
