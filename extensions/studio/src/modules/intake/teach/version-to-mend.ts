import type { ProfileEntry } from './types.ts';

type Version = Pick<ProfileEntry, 'id' | 'code' | 'site' | 'status'>;

/** A draft may wait that an earlier version read: what reads such files by now is to be mended. */
export const versionToMend = (read: Version, all: readonly Version[]): string => {
  if (read.status !== 'retired') return read.id;
  const active = all.find(
    ({ code, site, status }) => code === read.code && site === read.site && status === 'active',
  );
  return active?.id ?? read.id;
};
