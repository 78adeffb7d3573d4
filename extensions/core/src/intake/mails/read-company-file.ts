import type { SchemaOverview } from '@directus/types';
import type { RouteRequest } from '../../platform/route.ts';
import type { ReadFile } from './use-cases/reveal-raw.ts';

type AssetsService = new (options: {
  knex: unknown;
  schema: SchemaOverview;
  accountability: null;
}) => { getAsset: (id: string) => Promise<{ stream: AsyncIterable<Uint8Array> }> };

/** Reads a stored file in the API process; the caller has asked who may. */
export const createFileOpener =
  ({ services, schema, knex }: Pick<RouteRequest, 'services' | 'schema' | 'knex'>): ReadFile =>
  async (id) => {
    const assets = new (services.AssetsService as unknown as AssetsService)({
      knex,
      schema,
      accountability: null,
    });
    const { stream } = await assets.getAsset(id);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  };
