import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endLeftovers, rememberPids } from './leftovers.ts';
import type { InstancePaths } from './paths.ts';

let run = '';
const paths = (): InstancePaths => ({ run }) as InstancePaths;
beforeEach(() => {
  run = mkdtempSync(join(tmpdir(), 'leftovers-'));
});
afterEach(() => rmSync(run, { recursive: true }));

it.each(['', '[12', '{}', 'null'])('a note that was cut off stops no start: %j', async (text) => {
  writeFileSync(join(run, 'pids.json'), text);
  await endLeftovers(paths());
  expect(existsSync(join(run, 'pids.json'))).toBe(false);
});

it('notes the processes there are, and lets go of foreign ones', async () => {
  rememberPids(paths(), [process.pid, undefined]);
  expect(JSON.parse(readFileSync(join(run, 'pids.json'), 'utf8'))).toEqual([process.pid]);
  await endLeftovers(paths());
  expect(existsSync(join(run, 'pids.json'))).toBe(false);
});
