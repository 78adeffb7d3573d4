import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createUploadSink } from './upload-sink.ts';

const MIB = 1024 * 1024;
const own = mkdtempSync(join(tmpdir(), 'sink-test-'));
const folders = () => readdirSync(own);

beforeAll(() => void vi.stubEnv('TMPDIR', own));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(own, { recursive: true });
});

const inPieces = async function* (content: Buffer, piece = 64 * 1024) {
  for (let at = 0; at < content.length; at += piece) yield content.subarray(at, at + piece);
};
const filled = (bytes: number, with_: number) => Buffer.alloc(bytes, with_);

describe('the sink of an upload', () => {
  it.each([0, 1, 28 * 1024, 256 * 1024, 256 * 1024 + 1, 3 * MIB])(
    'should give %d bytes back as they came, as often as asked',
    async (bytes) => {
      const content = filled(bytes, 7);
      const sink = createUploadSink();
      const file = await sink.take(inPieces(content));
      const sha256 = createHash('sha256').update(content).digest('hex');
      expect([file.size, file.sha256]).toEqual([bytes, sha256]);
      for (const again of [await file.read(), await buffer(file.stream()), await file.read()])
        expect(again.equals(content)).toBe(true);
      await sink.cleanUp();
    },
  );

  it('should write small files nowhere, and remove what it wrote of large ones', async () => {
    const before = folders();
    const sink = createUploadSink();
    await sink.take(inPieces(filled(28 * 1024, 1)));
    expect(folders()).toEqual(before);
    await sink.take(inPieces(filled(MIB, 1)));
    const made = folders().filter((name) => !before.includes(name));
    expect(made).toHaveLength(1);
    await sink.cleanUp();
    expect(made.some((name) => existsSync(join(own, name)))).toBe(false);
  });

  it('should go to disk when the memory for all is used, and have it back afterwards', async () => {
    const hoarder = createUploadSink();
    const files = [];
    for (let index = 0; index < 262; index += 1)
      files.push(await hoarder.take(inPieces(filled(250 * 1024, index))));
    const before = folders();
    const late = createUploadSink();
    const file = await late.take(inPieces(filled(60 * 1024, 5)));
    expect(folders().length).toBe(before.length + 1);
    expect((await file.read()).equals(filled(60 * 1024, 5))).toBe(true);
    for (const [index, one] of files.entries()) expect((await one.read())[0]).toBe(index % 256);
    await Promise.all([hoarder.cleanUp(), late.cleanUp()]);
    const after = folders();
    const sink = createUploadSink();
    await sink.take(inPieces(filled(28 * 1024, 5)));
    expect(folders()).toEqual(after);
    await sink.cleanUp();
  });

  it('should have the room back of what is dropped, in memory and on disk', async () => {
    const sink = createUploadSink();
    const take = (bytes: number) => sink.take(inPieces(filled(bytes, 3)));
    for (let index = 0; index < 262; index += 1) await (await take(250 * 1024)).drop();
    const small = await take(250 * 1024);
    const large = await take(MIB);
    const before = folders();
    await Promise.all([small.drop(), small.drop(), large.drop()]);
    await expect(small.read()).rejects.toThrow('given back');
    await expect(large.read()).rejects.toThrow('ENOENT');
    expect(folders()).toEqual(before);
    await sink.cleanUp();
  });

  it('should pass on that the sender broke off', async () => {
    const sink = createUploadSink();
    const broken = async function* () {
      yield filled(MIB, 1);
      throw new Error('cut off');
    };
    await expect(sink.take(broken())).rejects.toThrow('cut off');
    await sink.cleanUp();
  });
});
