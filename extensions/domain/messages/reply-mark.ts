/**
 * The Message-ID of a mail that carries a message: its id, and a signature by which an answer proves
 * that it answers a mail of ours. `<fw.<32 hex>.<32 hex>@host>`.
 */
const MARK = /^<?fw\.([0-9a-f]{32})\.([0-9a-f]{32})@[a-z0-9.-]{1,253}>?$/;

export const markOf = (message: string, signature: string, host: string): string =>
  `<fw.${message.replaceAll('-', '')}.${signature}@${host}>`;

const dashed = (hex: string): string =>
  hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The message that a mail with this `In-Reply-To` answers, with its signature to be checked. */
export const readMark = (
  inReplyTo: string | null,
): { message: string; signature: string } | null => {
  const found = MARK.exec(inReplyTo?.trim().toLowerCase() ?? '');
  return found ? { message: dashed(found[1] as string), signature: found[2] as string } : null;
};

const QUOTE_HEAD = [
  /^on\b.{4,200}\bwrote:?$/i,
  /^le\b.{4,200}\ba écrit\s?:?$/i,
  /^pada\b.{4,200}\bmenulis:?$/i,
  /^-{2,}\s*(?:original message|forwarded message|message d['’]origine|mesej asal)\s*-{2,}$/i,
  /^_{10,}$/,
  /^(?:from|de|daripada)\s?:.{1,200}$/i,
];

/** The sender's own words: without the mail that he answers and without empty ends. */
export const ownWords = (lines: readonly string[]): string => {
  const end = lines.findIndex((line) => {
    const text = line.trim();
    return text.startsWith('>') || QUOTE_HEAD.some((head) => head.test(text));
  });
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trim();
};
