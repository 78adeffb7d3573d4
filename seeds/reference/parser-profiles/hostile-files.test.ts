import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import { PARSER_PROFILES } from './index.ts';
import { createFileReader } from '../../../extensions/core/src/intake/reader/file-reader.ts';
import { READ_LIMITS } from '../../../extensions/core/src/documents/limits.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
type Entry = { bad?: boolean; from?: string; expected?: { errorClass?: string | null } };
const manifest = existsSync(`${SAMPLES}MANIFEST.json`)
  ? (JSON.parse(readFileSync(`${SAMPLES}MANIFEST.json`, 'utf8')) as {
      files: Record<string, Entry>;
    })
  : { files: {} };
const bad = Object.entries(manifest.files).filter(([, { bad: isBad }]) => isBad);
const workbooks = bad.filter(([name]) => !name.endsWith('.eml'));
const mails = bad.filter(([name]) => name.endsWith('.eml'));

const reader = createFileReader();
afterAll(() => reader.close());
const read = (name: string) =>
  reader.read({
    bytes: readFileSync(SAMPLES + name),
    fileName: name.split('/').at(-1) ?? name,
    profiles: PARSER_PROFILES,
    today: new Date('2026-11-21T04:00:00Z'),
  });

describe.skipIf(bad.length === 0)('hostile and broken files', () => {
  it.each(workbooks)('should give %s its error class', async (name, { expected }) => {
    const { parsed } = await read(name);
    const found = parsed.ok ? (parsed.drafts[0]?.errors[0]?.code ?? null) : parsed.error.code;
    expect(found).toBe(expected?.errorClass ?? null);
  });

  it.each(mails)('should give %s its error class, or its true sender', async (name, entry) => {
    const opened = await reader.openMail({ bytes: readFileSync(SAMPLES + name), fileName: name });
    if (opened.ok) {
      expect(entry.expected?.errorClass).toBe('SENDER_NOT_TRUSTED');
      expect(opened.mail.headers.fromAddress).toBe(entry.from);
    } else expect(opened.error.code).toBe(entry.expected?.errorClass);
  });

  it('should keep the event loop free while it refuses a zip bomb', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const before = process.memoryUsage().rss;
    delay.enable();
    await Promise.all([read('bad/zip-bomb.xlsx'), read('bad/huge-dimension.xlsx')]);
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(100);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('should outlive a file that takes too long', async () => {
    const hasty = createFileReader({ ...READ_LIMITS, milliseconds: 1 });
    const input = {
      bytes: readFileSync(`${SAMPLES}lists/Standard 10000 rows.xlsx`),
      fileName: 'list.xlsx',
      profiles: PARSER_PROFILES,
      today: new Date(),
    };
    const slow = await hasty.read(input);
    expect(slow.parsed).toMatchObject({ ok: false, error: { code: 'READ_TIMEOUT' } });
    await hasty.close();
    expect((await read('A9000001.xls')).parsed.ok).toBe(true);
  });

  it('should outlive a file that needs too much memory', async () => {
    const poor = createFileReader({ ...READ_LIMITS, threadHeapMib: 24 });
    const { parsed } = await poor.read({
      bytes: readFileSync(`${SAMPLES}lists/Standard 10000 rows.xlsx`),
      fileName: 'list.xlsx',
      profiles: PARSER_PROFILES,
      today: new Date(),
    });
    expect(parsed).toMatchObject({ ok: false, error: { code: 'READ_OUT_OF_MEMORY' } });
    await poor.close();
  }, 20_000);
});

describe.skipIf(bad.length === 0)('preview', () => {
  it('should not show a password', async () => {
    const { previews } = await read('M9000011.xls');
    const text = JSON.stringify(previews);
    expect(text).toContain('0300009011/••••••');
    expect(text).not.toMatch(/Example-0011|Onu-Ex0011|Voip-0011/);
  });
});
