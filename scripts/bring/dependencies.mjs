import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, delimiter, join } from 'node:path';
import { findNpm, runNpm } from './npm.mjs';

/** The first npm that heeds `allowScripts`, which names what may run during installation. */
const NPM_VERSION = '11.19.1';

/** Installs exactly what the lock file says, unless that is what is there already. */
export const bringDependencies = async (root, { node, nodedir }) => {
  const modules = join(root, 'node_modules');
  if (isLink(modules)) return;
  const stamp = join(modules, '.fieldwright-stamp');
  const wanted = stampOf(root, node);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!isInstalled(root, node)) {
    const npm = await bringNpm(root, node);
    await runNpm({
      title: 'Installing packages (the first time this takes some minutes)',
      node,
      npm,
      args: ['ci'],
      cwd: root,
      env: {
        PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
        // Where a native package has nothing built for the platform, it compiles with these headers.
        ...(nodedir === undefined ? {} : { npm_config_nodedir: nodedir }),
      },
    });
  }
  writeFileSync(stamp, wanted);
};

const stampOf = (root, node) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(execFileSync(node, ['-p', 'process.versions.modules+process.platform+process.arch']))
    .digest('hex');

/** Somebody may have run npm himself: then npm's own record tells what is there. */
const isInstalled = (root, node) => {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages ?? {};
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages ?? {};
  const complete = Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional === true ||
      entry.devOptional === true ||
      present[path]?.version === entry.version,
  );
  if (!complete) return false;
  const attempt = spawnSync(node, ['--no-node-snapshot', '-e', "require('isolated-vm')"], {
    cwd: root,
    stdio: 'ignore',
  });
  return attempt.status === 0;
};

const bringNpm = async (root, node) => {
  const own = findNpm();
  const version = execFileSync(node, [own, '--version'], { encoding: 'utf8' }).trim();
  if (isAtLeast(version, NPM_VERSION)) return own;
  const runtime = join(root, '.fieldwright/npm');
  const brought = join(runtime, 'node_modules/npm/bin/npm-cli.js');
  if (!existsSync(brought)) {
    await runNpm({
      title: `Fetching npm ${NPM_VERSION} (this machine has ${version})`,
      node,
      npm: own,
      args: ['install', '--no-save', '--prefix', runtime, `npm@${NPM_VERSION}`],
      cwd: join(root, '.fieldwright'),
    });
  }
  return brought;
};

const isAtLeast = (version, wanted) => {
  const a = version.split('.').map(Number);
  const b = wanted.split('.').map(Number);
  for (let i = 0; i < 3; i += 1) {
    if (a[i] !== b[i]) return a[i] > b[i];
  }
  return true;
};

const isLink = (path) => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
};
