import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPdfRenderer } from './renderer.ts';

const renderer = createPdfRenderer({ pages: 2 });
let hits = 0;
const server = createServer((_, response) => {
  hits += 1;
  response.end('reached');
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await renderer.close();
  server.close();
});

const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString() === '%PDF-';

describe('the PDF renderer', () => {
  it('prints HTML', async () => {
    const pdf = await renderer.renderPdf({
      company: null,
      html: '<h1>Hello</h1>',
      css: '@page{size:A4}',
    });
    expect(isPdf(pdf)).toBe(true);
  }, 60_000);

  it('reaches no network, whatever the markup asks for', async () => {
    const html = [
      `<img src="${origin}/img"><link rel="stylesheet" href="${origin}/css">`,
      `<iframe src="${origin}/frame"></iframe><object data="${origin}/object"></object>`,
      `<meta http-equiv="refresh" content="0;url=${origin}/refresh">`,
      `<script>fetch("${origin}/script")</script><body onload="fetch('${origin}/onload')">`,
      `<svg><image href="${origin}/svg"/><use href="${origin}/use#a"/></svg>`,
      `<link rel="preconnect" href="${origin}"><link rel="prefetch" href="${origin}/prefetch">`,
      `<base href="${origin}/"><video src="video" poster="poster"></video>`,
    ].join('');
    const css = `@import "${origin}/import"; body{background:url(${origin}/bg)} @font-face{font-family:x;src:url(${origin}/font)} p{font-family:x}`;
    await renderer
      .renderPdf({ company: null, html: `${html}<p>text</p>`, css })
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(hits).toBe(0);
  }, 60_000);

  it('reads no local file', async () => {
    const plain = await renderer.renderPdf({ company: null, html: '<p></p>' });
    const hostile = await renderer.renderPdf({
      company: null,
      html: '<iframe src="file:///etc/passwd" width=900 height=900></iframe><img src="file:///etc/hostname"><object data="file:///etc/passwd"></object>',
    });
    expect(hostile.length).toBeLessThan(plain.length + 3_000);
    expect(hostile.includes('root:')).toBe(false);
  }, 60_000);

  it('gives up on a document that takes too long, and goes on', async () => {
    const monster = '<div style="filter:blur(9px)">'.repeat(900) + '<p>x</p>'.repeat(200_000);
    await expect(
      renderer.renderPdf({ company: null, html: monster, timeout: 800 }),
    ).rejects.toMatchObject({
      code: 'PDF_TIMEOUT',
    });
    expect(isPdf(await renderer.renderPdf({ company: null, html: 'next' }))).toBe(true);
  }, 60_000);

  it('refuses a document without end before it reaches the browser', async () => {
    await expect(
      renderer.renderPdf({ company: null, html: 'x'.repeat(25 * 1024 * 1024) }),
    ).rejects.toMatchObject({
      code: 'PDF_TOO_LARGE',
    });
  });
});
