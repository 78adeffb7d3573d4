import { newId } from '../../../domain/kernel/index.ts';
import { fileIdFor } from '../platform/file-id.ts';
import type { BackgroundFiles } from '../platform/background.ts';
import type { StoreFile } from '../intake/index.ts';

/** Stores files from the worker, where a repeated attempt writes over what the first one left. */
export const createWorkerStore =
  (files: BackgroundFiles): StoreFile =>
  async (ctx, { purpose, ...file }) => {
    const id = purpose === undefined ? newId() : fileIdFor(purpose);
    await files.put(ctx.trx, { id, ...file });
    return id;
  };
