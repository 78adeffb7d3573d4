import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstancePaths } from './paths.ts';

type PortName = 'API' | 'database';

/** Ports stay the same from start to start, so that bookmarks and installed portals keep working. */
export const rememberedPort = (paths: InstancePaths, name: PortName): number | undefined =>
  ports(paths)[name];

export const rememberPort = (paths: InstancePaths, name: PortName, port: number): void =>
  writeFileSync(fileOf(paths), `${JSON.stringify({ ...ports(paths), [name]: port })}\n`);

const ports = (paths: InstancePaths): Partial<Record<PortName, number>> => {
  const file = fileOf(paths);
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<PortName, number>>)
    : {};
};

const fileOf = (paths: InstancePaths): string => join(paths.run, 'ports.json');
