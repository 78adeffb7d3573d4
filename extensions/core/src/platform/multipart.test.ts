import { PassThrough } from 'node:stream';
import type { Request } from 'express';
import { describe, expect, it } from 'vitest';
import { readMultipart } from './multipart.ts';

const LIMITS = { maxFileBytes: 1_000, maxFiles: 2 };
const requestOf = (): PassThrough & Request =>
  Object.assign(new PassThrough(), {
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  }) as never;
const part = (head: string, body: string): string =>
  `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;

describe('a form that is refused at a field', () => {
  it('should not wait for a file that has begun in the same piece and ends in no other', async () => {
    const request = requestOf();
    const read = readMultipart(request, LIMITS);
    const file = part('name="file"; filename="a.txt"', 'begins here').slice(0, -8);
    request.write(part('name="long"', 'x'.repeat(70_000)) + file);
    await expect(read).rejects.toMatchObject({ code: 'CONTENT_TOO_LARGE' });
  });
});
