import type { Readable } from 'node:stream';

type Driver = {
  write: (path: string, content: Readable, type?: string) => Promise<void>;
  read: (path: string) => Promise<Readable>;
  delete: (path: string) => Promise<void>;
  list: (prefix: string) => AsyncIterable<string>;
};

export type Storage = {
  /** Name of the location that new files go to. */
  location: string;
  at: (location: string) => Driver;
};

const open = async (): Promise<Storage> => {
  const { getStorage } = await import('@directus/api/storage/index');
  const { useEnv } = await import('@directus/env');
  const manager = await getStorage();
  const [first] = [useEnv()['STORAGE_LOCATIONS']].flat().join(',').split(',');
  if (!first) throw new Error('STORAGE_LOCATIONS names no location');
  return {
    location: first.trim(),
    at: (name) => manager.location(name) as unknown as Driver,
  };
};

let opened: Promise<Storage> | undefined;

/** Directus' storage drivers (local, S3, ...) with its settings; API and worker have the same. */
export const storage = (): Promise<Storage> => (opened ??= open());

/** Width, height and what a camera wrote into a picture, as Directus keeps it of its own uploads. */
export const pictureColumns = async (
  location: string,
  file: { filename_disk: string; type: string },
): Promise<Record<string, unknown>> => {
  const { extractMetadata } = await import('@directus/api/services/files/lib/extract-metadata');
  const { width, height, metadata } = await extractMetadata(location, file);
  return {
    width: width ?? null,
    height: height ?? null,
    metadata: metadata ? JSON.stringify(metadata) : null,
  };
};
