import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { instancePaths, type InstancePaths } from './paths.ts';
import { findOwner } from './postgres-owner.ts';

const FOLDER = 0o700;
/** PostgreSQL under another user passes through to its own folder, and can list nothing. */
const PASSAGE = 0o711;
const FILE = 0o600;

/**
 * Makes the folders of an installation, readable by its user alone: personal data, keys and logs
 * are in them. What an earlier start or another umask left wider is narrowed, and what this process
 * and its children write from now on is born that way.
 */
export const preparePaths = (home: string): InstancePaths => {
  process.umask(0o077);
  const paths = instancePaths(home);
  mkdirSync(paths.home, { recursive: true });
  for (const entry of readdirSync(paths.home, { withFileTypes: true })) {
    if (entry.isFile()) narrow(join(paths.home, entry.name), FILE);
  }
  for (const folder of [paths.files, paths.logs, paths.run]) {
    mkdirSync(folder, { recursive: true });
    sealTree(folder);
  }
  if (isOwn(paths.home)) {
    chmodSync(paths.home, findOwner().uid === undefined ? FOLDER : PASSAGE);
  }
  return paths;
};

/** Behind a folder that is closed already nothing can be reached, so nothing is looked at. */
const sealTree = (folder: string): void => {
  if (!narrow(folder, FOLDER)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sealTree(path);
    else if (entry.isFile()) narrow(path, FILE);
  }
};

/** A volume that is mounted into a container may belong to somebody else, who decides. */
const isOwn = (path: string): boolean => lstatSync(path).uid === process.getuid?.();

/** Says whether it was too wide; what went meanwhile needs no narrowing. */
const narrow = (path: string, mode: number): boolean => {
  try {
    const isWide = isOwn(path) && (lstatSync(path).mode & 0o077) !== 0;
    if (isWide) chmodSync(path, mode);
    return isWide;
  } catch (error) {
    if (existsSync(path)) throw error;
    return false;
  }
};
