import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toBuffer } from 'bwip-js/node';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { decodeByZxing } from './zxing.ts';

/* Real pictures of codes, as a label has them, through the decoder that the portal ships. */

beforeAll(async () => {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = new Uint8Array(readFileSync(file)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
});

type Code = { bcid: string; text: string };

/** A white label with the codes below each other, photographed: turned a little, dim and grainy. */
const photoOf = async (codes: Code[]): Promise<ImageData> => {
  const pictures = await Promise.all(
    codes.map((code) => toBuffer({ ...code, scale: 4, padding: 8 })),
  );
  const label = await sharp({
    create: { width: 1000, height: 420 * codes.length, channels: 3, background: '#ffffff' },
  })
    .composite(
      await Promise.all(
        pictures.map(async (input, index) => ({
          input: await sharp(input)
            .flatten({ background: '#ffffff' })
            .resize({ width: 900, height: 380, fit: 'inside' })
            .toBuffer(),
          left: 50,
          top: 420 * index + 20,
        })),
      ),
    )
    .png()
    .toBuffer();
  const { data, info } = await sharp(label)
    .rotate(4, { background: '#8a8a80' })
    .linear(0.7, 20)
    .blur(0.8)
    .jpeg({ quality: 70 })
    .toBuffer()
    .then((photo) => sharp(photo).ensureAlpha().raw().toBuffer({ resolveWithObject: true }));
  return {
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
    colorSpace: 'srgb',
  } as ImageData;
};

const SERIAL = 'HWTC1234ABCD';

describe('the decoder', () => {
  it.each(['qrcode', 'datamatrix', 'code128', 'code39'])(
    'reads a photographed %s',
    async (bcid) => {
      const found = await decodeByZxing(await photoOf([{ bcid, text: SERIAL }]));
      expect(found.map(({ text }) => text)).toEqual([SERIAL]);
    },
  );

  it('reads several codes of one label', async () => {
    const label = [
      { bcid: 'code128', text: 'AABBCCDDEEFF' },
      { bcid: 'datamatrix', text: `SN:${SERIAL}` },
      { bcid: 'code128', text: 'EG8145V5' },
    ];
    const found = await decodeByZxing(await photoOf(label));
    expect(found.map(({ text }) => text).sort()).toEqual(label.map(({ text }) => text).sort());
  });
});
