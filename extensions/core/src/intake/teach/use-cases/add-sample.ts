import type { ExpectedValues } from '../../../../../domain/intake/teach/index.ts';
import { bulkInsert, noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { addToOutbox } from '../../../platform/outbox.ts';
import type { StoreFile } from '../../store-file.ts';
import { lockVersions, type ProfileRow } from '../repository.ts';
import { removeFileTopic } from '../../topics.ts';

export type NewSample = {
  profile: ProfileRow;
  fileName: string;
  content: Buffer;
  expected: ExpectedValues;
  note: string | null;
};

/**
 * Keeps a file with what must be read from it, for every version of the code. A file of the same
 * name takes the place of the earlier one, whose content is then removed.
 */
export const addSample = async (
  ctx: UseCaseContext,
  { profile, fileName, content, expected, note }: NewSample,
  store: StoreFile,
): Promise<{ id: string; expected: ExpectedValues }> => {
  const { company, code } = profile;
  // Two of the same name come one after the other: the second takes the place of the first.
  await lockVersions(ctx.trx, company, code);
  const file = await store(ctx, { company, name: fileName, content, heldBy: 'parser_samples' });
  const columns = { learned_with: profile.id, file, expected: JSON.stringify(expected), note };
  const earlier = await ctx
    .trx('parser_samples')
    .where({ company, profile_code: code, file_name: fileName })
    .forUpdate()
    .first<{ id: string; file: string } | undefined>('id', 'file');
  if (earlier) {
    await ctx.trx('parser_samples').where({ id: earlier.id }).update(columns);
    await addToOutbox(ctx, {
      company,
      topic: removeFileTopic,
      key: earlier.file,
      payload: { file: earlier.file },
    });
    const ids = [earlier.id];
    await noteChange(ctx, { collection: 'parser_samples', action: 'update', ids });
    return { id: earlier.id, expected };
  }
  const [id] = await bulkInsert(ctx, {
    collection: 'parser_samples',
    rows: [{ company, profile_code: code, file_name: fileName, ...columns }],
  });
  return { id: id as string, expected };
};
