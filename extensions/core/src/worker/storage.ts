/**
 * The one file of the worker that reaches into Directus' API package, whose version is pinned:
 * its storage drivers (local, S3, ...) with the settings the API has.
 */
import { getStorage } from '@directus/api/storage/index';
import { useEnv } from '@directus/env';

type Driver = {
  write: (path: string, content: NodeJS.ReadableStream, type?: string) => Promise<void>;
  read: (path: string) => Promise<NodeJS.ReadableStream>;
  delete: (path: string) => Promise<void>;
};

export type Storage = {
  /** Name of the location that new files go to. */
  location: string;
  driver: Driver;
  at: (location: string) => Driver;
};

let opened: Promise<Storage> | undefined;

export const storage = (): Promise<Storage> => {
  opened ??= open();
  return opened;
};

const open = async (): Promise<Storage> => {
  const manager = await getStorage();
  const location = [useEnv()['STORAGE_LOCATIONS']].flat().map(String)[0]?.split(',')[0] ?? 'local';
  const at = (name: string): Driver => manager.location(name) as unknown as Driver;
  return { location, driver: at(location), at };
};
