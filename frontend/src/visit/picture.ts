import { t } from '../language/words.ts';

const LONG_SIDE = 1600;
const THUMBNAIL_SIDE = 320;
const QUALITY = 0.85;
const THUMBNAIL_QUALITY = 0.7;

export type Picture = { bytes: ArrayBuffer; thumbnail: ArrayBuffer; type: string; sha256: string };

const draw = async (bitmap: ImageBitmap, side: number, quality: number): Promise<ArrayBuffer> => {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot process pictures.');
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  if (!blob) throw new Error('The picture could not be processed.');
  return blob.arrayBuffer();
};

export const sha256Of = async (bytes: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Smaller forms of a picture, for a device that has no room for it as it is. */
export const smallerForms = [
  { side: 1200, quality: 0.7 },
  { side: 800, quality: 0.6 },
] as const;

export const shrink = async (
  picture: Picture,
  { side, quality }: (typeof smallerForms)[number],
): Promise<Picture> => {
  const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }));
  try {
    const bytes = await draw(bitmap, side, quality);
    return { ...picture, bytes, type: 'image/jpeg', sha256: await sha256Of(bytes) };
  } finally {
    bitmap.close();
  }
};

/**
 * A camera's picture made small enough to travel: upright, at most 1600 px on its long side, JPEG.
 * @throws when the file is no picture the browser can read
 */
export const preparePhoto = async (file: Blob): Promise<Picture> => {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new Error(t('visit.noPicture'));
  });
  try {
    const bytes = await draw(bitmap, LONG_SIDE, QUALITY);
    const thumbnail = await draw(bitmap, THUMBNAIL_SIDE, THUMBNAIL_QUALITY);
    return { bytes, thumbnail, type: 'image/jpeg', sha256: await sha256Of(bytes) };
  } finally {
    bitmap.close();
  }
};
