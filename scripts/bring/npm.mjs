import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startProgress } from './progress.mjs';

/** The npm that runs us, else the one installed globally: path of its script. */
export const findNpm = () => {
  const candidates = [
    process.env.npm_execpath,
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    globalNpm(),
  ];
  const found = candidates.find((path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path));
  if (found) return found;
  throw new Error('npm was not found. Install Node with npm from https://nodejs.org.');
};

/**
 * Runs npm and shows that it is at work.
 * @throws with the end of npm's output when it fails
 */
export const runNpm = async ({ title, node, npm, args, cwd, env = {} }) => {
  const progress = startProgress(title);
  const output = [];
  const child = spawn(
    node,
    [npm, ...args, '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=warn'],
    { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => output.push(text));
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  progress.end(code === 0);
  if (code === 0) return;
  const text = output.join('').trimEnd();
  throw new Error(`npm ${args[0]} failed:\n${excerpt(text)}${hintFor(text)}`);
};

const globalNpm = () => {
  try {
    const folder = execFileSync('npm', ['root', '-g'], { encoding: 'utf8' }).trim();
    return join(folder, 'npm/bin/npm-cli.js');
  } catch {
    return undefined;
  }
};

/** npm says first what is wrong and last where more is written; between may be pages. */
const excerpt = (text) => {
  const lines = text.split('\n').filter((line) => !line.startsWith('npm warn'));
  if (lines.length <= 50) return lines.join('\n');
  return [...lines.slice(0, 20), '...', ...lines.slice(-25)].join('\n');
};

const hintFor = (text) => {
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.test(text)) {
    return '\n\nThe npm registry could not be reached. Check the network, or `npm config get registry`.';
  }
  if (/isolated-vm|node-gyp|gyp ERR/.test(text)) {
    return (
      '\n\nA package (isolated-vm) has nothing built for this platform and is compiled: that needs ' +
      'Python 3, make and a C++ compiler.\nDebian and Ubuntu: apt-get install python3 make g++ · macOS: xcode-select --install'
    );
  }
  if (/ENOSPC/.test(text)) return '\n\nThe disk is full: about 2 GB are needed.';
  return '';
};
