import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sweepTemporaryFolders, temporaryFolder } from '../../platform/temporary-folder.ts';
import { launchBrowser } from './browser.ts';

const PROGRAM = join(import.meta.dirname, '../../../test/support/printing-program.ts');
const WAIT = { timeout: 60_000, interval: 100 };
const before = process.env['TMPDIR'];
const runtimeDir = join(import.meta.dirname, '../../../../../.fieldwright/runtime/chromium');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'left-'));
  process.env['TMPDIR'] = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(folder, { recursive: true, force: true });
});

const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('fieldwright-'));

/** Processes whose command line names the folder: those of its browser. */
const processesIn = (path: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path);
      } catch {
        return false;
      }
    });

const printing = async (): Promise<ReturnType<typeof spawn>> => {
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, FIELDWRIGHT_RUNTIME_DIR: runtimeDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}.`)));
  });
  return child;
};

describe.runIf(process.platform === 'linux')('what a browser leaves behind', () => {
  it('is nothing when it is closed', async () => {
    const { kill } = await launchBrowser({ runtimeDir });
    expect(left()).toHaveLength(1);
    await kill();
    expect(readdirSync(folder)).toEqual([]);
  }, 120_000);

  it('is removed by the next start when its worker was killed, with no process of it alive', async () => {
    const child = await printing();
    const [profile = ''] = left();
    expect(processesIn(profile).length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await vi.waitFor(() => expect(processesIn(profile)).toEqual([]), WAIT);
    expect(left()).toEqual([profile]);

    expect(await sweepTemporaryFolders()).toEqual([join(folder, profile)]);
    expect(readdirSync(folder)).toEqual([]);
  }, 120_000);

  it('stays while its worker lives', async () => {
    const child = await printing();
    const [profile = ''] = left();
    const mine = await temporaryFolder('upload');
    expect(await sweepTemporaryFolders()).toEqual([]);
    expect(left()).toHaveLength(2);
    child.kill('SIGKILL');
    // Its browser may still write into the folder that is removed afterwards.
    await vi.waitFor(() => expect(processesIn(profile)).toEqual([]), WAIT);
    rmSync(mine, { recursive: true });
  }, 120_000);
});
