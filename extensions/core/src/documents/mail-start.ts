const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const BLANK = new Set([0x0d, 0x0a]);

/**
 * A mail from its first header field on: programs that save mails put a byte order mark or an empty
 * line before it, behind which no parser finds a sender.
 */
export const fromFirstField = (bytes: Buffer): Buffer => {
  let at = bytes.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0;
  while (at < bytes.length && BLANK.has(bytes[at] as number)) at += 1;
  return bytes.subarray(at);
};
