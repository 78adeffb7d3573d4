import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { Answer, Client } from './http.ts';

/** A picture no other test has taken. */
export const newPhoto = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 640,
      height: 480,
      channels: 3,
      background: { r: Math.floor(Math.random() * 255), g: 120, b: 160 },
    },
  })
    .jpeg()
    .toBuffer();

/** Uploads one piece of evidence as the portal does. */
export const addEvidence = async (
  client: Client,
  order: string,
  about: { kind: 'photo' | 'signature'; category: string },
): Promise<Answer> => {
  const content = await newPhoto();
  return client.upload(
    '/api/field/evidence',
    {
      ...about,
      order,
      clientRef: randomUUID(),
      takenAt: new Date().toISOString(),
      sha256: createHash('sha256').update(content).digest('hex'),
    },
    [{ name: 'photo.jpg', type: 'image/jpeg', content }],
  );
};
