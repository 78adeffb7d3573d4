import { bulkInsert } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';

export type NewSession = {
  id: string;
  company: string;
  source: 'upload' | 'email' | 'api';
  /** First session of the upload; null when this is it. */
  upload: string | null;
  /** Whose partners' files these are, where that is known. */
  site: string | null;
  mail?: string | null;
  fileName: string;
  file: string | null;
  sha256: string;
  size: number;
  receivedAt: Date;
  /** Status, profile and what else the reading gave. */
  columns: Record<string, unknown>;
};

/** Writes sessions down, whichever door their files came through. */
export const insertSessions = (
  ctx: UseCaseContext,
  sessions: readonly NewSession[],
): Promise<unknown> =>
  bulkInsert(ctx, {
    collection: 'parse_sessions',
    rows: sessions.map(({ id, company, source, upload, site, columns, ...session }) => ({
      id,
      company,
      source,
      upload,
      site,
      mail: session.mail ?? null,
      file_name: session.fileName.slice(0, 255),
      file: session.file,
      file_sha256: session.sha256,
      file_size: session.size,
      received_at: session.receivedAt,
      ...columns,
    })),
    revisions: false,
  });
