import { rawReply, type RawReply } from './route.ts';

export type OpenedFile = { name: string; type: string; content: Buffer; isShown: boolean };

/** A private file: pictures and PDF where they stand, everything else as a download. */
export const sendFile = (
  { name, type, content, isShown }: OpenedFile,
  isDownload: boolean,
): RawReply =>
  rawReply((res) => {
    const how = isShown && !isDownload ? 'inline' : 'attachment';
    res
      .set('Content-Disposition', `${how}; filename*=UTF-8''${encodeURIComponent(name)}`)
      .set('X-Content-Type-Options', 'nosniff')
      .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .set('Cache-Control', 'private, max-age=300')
      .type(type)
      .send(content);
  });
