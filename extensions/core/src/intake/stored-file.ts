import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { Knex } from 'knex';
import { domainError } from '../platform/errors.ts';
import type { RouteRequest } from '../platform/route.ts';

type Assets = new (options: { knex: Knex; schema: unknown; accountability: null }) => {
  getAsset: (id: string) => Promise<{ stream: Readable }>;
};

/** Reads the bytes of a company's file. Whether the caller may see it has been asked before. */
export type ReadStored = (company: string, id: string) => Promise<Buffer>;

export const createStoredReader =
  ({ services, schema, knex }: Pick<RouteRequest, 'services' | 'schema' | 'knex'>): ReadStored =>
  async (company, id) => {
    const assets = new (services.AssetsService as unknown as Assets)({
      knex,
      schema,
      accountability: null,
    });
    try {
      const file = await knex('directus_files').where({ id, company }).first<{ id: string }>('id');
      if (!file) throw new Error('There is no such file in the company.');
      const { stream } = await assets.getAsset(id);
      return await buffer(stream);
    } catch (cause) {
      const words = 'The stored file cannot be read any more.';
      throw Object.assign(domainError('INTAKE_FILE_GONE', 409, words, { file: id }), { cause });
    }
  };
