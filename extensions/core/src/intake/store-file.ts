import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { fileIdFor } from '../platform/file-id.ts';
import { readFile, storeFiles } from '../platform/files.ts';
import type { Knex } from 'knex';

const FILE_TYPES: Record<string, string> = {
  '.csv': 'text/csv',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pdf': 'application/pdf',
};

/** What a sender says about a file decides nothing; a name of no kind we read is just bytes. */
export const typeOf = (name: string): string =>
  FILE_TYPES[/\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? ''] ?? 'application/octet-stream';

export type StoreFile = (
  ctx: UseCaseContext,
  file: {
    company: string;
    name: string;
    content: Buffer;
    /** What it is for, when a second attempt is to replace it. */
    purpose?: string;
    /** The collection with whose rows it is read. */
    heldBy?: string;
  },
) => Promise<string>;

/** Stores a file of the company, registered in the caller's transaction. */
export const storeFile: StoreFile = async (ctx, { company, name, content, purpose, heldBy }) => {
  const file = {
    company,
    name,
    content,
    type: typeOf(name),
    uploadedBy: ctx.actor.userId,
    ...(heldBy && { heldBy }),
    ...(purpose === undefined ? {} : { id: fileIdFor(purpose) }),
  };
  const [id] = (await storeFiles(ctx.trx, [file])) as [string];
  return id;
};

/** Reads the bytes of a company's file. Whether the caller may see it has been asked before. */
export type ReadStored = (company: string, id: string) => Promise<Buffer>;

export const storedReader =
  (knex: Knex): ReadStored =>
  async (company, id) => {
    try {
      return (await readFile(knex, company, id)).content;
    } catch (cause) {
      throw Object.assign(refusal('INTAKE_FILE_GONE.stored', 409, {}, { file: id }), { cause });
    }
  };
