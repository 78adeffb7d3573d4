import { removeFile } from '../../platform/files.ts';
import { inTransaction } from '../../platform/context.ts';
import type { LongHandler } from '../../platform/background.ts';
import { removeFileTopic } from '../topics.ts';

/** Takes away a file whose row points to another one now. It is gone only after that is certain. */
export const removeFileHandler: LongHandler<{ file: string }> = {
  topic: removeFileTopic,
  run: async (job, { file }) => {
    const { company } = job;
    if (company === null) return { removed: 0 };
    const { rows } = await job.knex.raw<{ rows: unknown[] }>(
      `select from parser_samples where file = :file
       union all select from parse_sessions where file = :file
       union all select from work_order_files where file = :file`,
      { file },
    );
    if (rows.length > 0) return { removed: 0 };
    await inTransaction(job.knex, job.actor, (ctx) => removeFile(ctx, company, file));
    return { removed: 1 };
  },
};
