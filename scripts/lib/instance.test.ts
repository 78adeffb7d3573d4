import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberDemo, startArguments } from './arguments.ts';
import { claim, claimedBy, readInstance, release } from './instance.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'instance-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('the claim on a folder', () => {
  it('is taken over from a starter that is gone', () => {
    writeFileSync(join(home, 'starter.pid'), '4194000');
    expect(claimedBy(home)).toBeUndefined();
    expect(claim(home)).toBe(true);
    release(home);
  });

  it('is taken over when the pid is by now another program', () => {
    writeFileSync(join(home, 'starter.pid'), '1');
    expect(claim(home)).toBe(true);
  });

  it('does not call an installation running whose starter is gone', () => {
    writeFileSync(join(home, 'instance.json'), JSON.stringify({ pid: 4_194_000 }));
    expect(readInstance(home)).toBeUndefined();
  });
});

describe('arguments of npm start', () => {
  it('bring demo data unless told otherwise', () => {
    expect(startArguments(home, [], {})).toEqual({ reset: false, watch: false, demo: true });
    expect(startArguments(home, ['--no-demo'], {}).demo).toBe(false);
  });

  it('remember that there are to be none', () => {
    rememberDemo(home, false);
    expect(startArguments(home, [], {}).demo).toBe(false);
    expect(startArguments(home, ['--reset'], {}).demo).toBe(true);
  });

  it('are found where npm puts them without --', () => {
    const environment = { npm_config_reset: 'true', npm_config_demo: '' };
    expect(startArguments(home, [], environment)).toMatchObject({ reset: true, demo: false });
  });
});
