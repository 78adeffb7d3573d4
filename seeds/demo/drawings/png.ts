import { crc32, deflateSync } from 'node:zlib';

export const WIDTH = 480;
export const HEIGHT = 360;

type Pixel = readonly [red: number, green: number, blue: number];
type Paint = (x: number, y: number) => Pixel;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const png = (paint: Paint): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) rows.set(paint(x, y), y * (1 + WIDTH * 3) + 1 + x * 3);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const inside = (x: number, y: number, left: number, top: number, width: number, height: number) =>
  x >= left && x < left + width && y >= top && y < top + height;

const WALL: Pixel = [222, 226, 230];
const CASE: Pixel = [52, 58, 64];
const LIGHT: Pixel = [64, 192, 87];

/** A tray with two rows of sockets. */
const splitter: Paint = (x, y) => {
  if (!inside(x, y, 40, 110, 400, 140)) return WALL;
  const column = (x - 56) % 24;
  const isSocket =
    column >= 0 && column < 14 && x < 430 && [140, 195].some((top) => y >= top && y < top + 22);
  return isSocket ? LIGHT : CASE;
};

/** A box with four lights. */
const onu: Paint = (x, y) => {
  if (!inside(x, y, 120, 90, 240, 180)) return WALL;
  const isLight =
    y >= 120 && y < 130 && [150, 190, 230, 270].some((left) => x >= left && x < left + 18);
  return isLight ? LIGHT : [248, 249, 250];
};

/** A wall socket with its cable. */
const completion: Paint = (x, y) => {
  if (inside(x, y, 190, 120, 100, 100)) return [255, 255, 255];
  return inside(x, y, 236, 220, 8, 140) ? CASE : WALL;
};

const DRAWINGS = { splitter, onu, completion } as const;
export type DrawingName = keyof typeof DRAWINGS;

/** A plain picture that stands in for a photo; 480 by 360 pixels. */
export const drawing = (name: DrawingName): Buffer => png(DRAWINGS[name]);

/** A wavy line on white. */
export const signature = (): Buffer =>
  png((x, y) => {
    const line = HEIGHT / 2 + 50 * Math.sin(x / 26) * Math.cos(x / 90);
    return x > 60 && x < 420 && Math.abs(y - line) < 4 ? [33, 37, 41] : [255, 255, 255];
  });
