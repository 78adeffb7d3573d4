import type { UseCaseContext } from '../platform/context.ts';
import { Readable } from 'node:stream';
import type { SchemaOverview } from '@directus/types';
import type { RouteRequest } from '../platform/route.ts';

export type StoreFile = (
  ctx: UseCaseContext,
  file: {
    company: string;
    name: string;
    type: string;
    content: Buffer;
    /** What it is for, when a second attempt is to replace it. */
    purpose?: string;
  },
) => Promise<string>;

type FilesService = new (options: {
  knex: unknown;
  schema: SchemaOverview;
  accountability: null;
}) => {
  uploadOne: (
    stream: Readable,
    data: Record<string, unknown>,
    key?: string,
    options?: { emitEvents?: boolean },
  ) => Promise<string>;
};

const FILE_TYPES: Record<string, string> = {
  '.csv': 'text/csv',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pdf': 'application/pdf',
};

/** What a browser says about a file decides nothing; a name of no kind we read is just bytes. */
export const typeOf = (name: string): string =>
  FILE_TYPES[/\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? ''] ?? 'application/octet-stream';

/** Stores files as Directus files of the company, registered in the caller's transaction. */
export const createFileStore =
  ({ services, schema }: Pick<RouteRequest, 'services' | 'schema'>): StoreFile =>
  async (ctx, { company, name, content }) => {
    const files = new (services.FilesService as unknown as FilesService)({
      knex: ctx.trx,
      schema,
      accountability: null,
    });
    const folder = await ctx
      .trx('directus_folders')
      .where({ id: company })
      .first<{ id: string } | undefined>('id');
    return files.uploadOne(
      Readable.from([content]),
      {
        storage: 'local',
        company,
        folder: folder?.id ?? null,
        filename_download: name,
        title: name,
        type: typeOf(name),
        uploaded_by: ctx.actor.userId,
      },
      undefined,
      { emitEvents: false },
    );
  };
