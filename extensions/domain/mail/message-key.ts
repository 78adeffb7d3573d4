/** As long as the column. */
const LONGEST = 255;
/** Of a digest, enough to tell mails apart. */
const SHORT_DIGEST = 16;

/** What a mail is known by: its Message-ID in lower case, else its digest. */
export const messageKeyOf = (messageId: string | null, sha256: string): string => {
  const id = messageId?.trim().toLowerCase() ?? '';
  return id === '' || id.length > LONGEST ? `sha256:${sha256}` : id;
};

/** Of another mail that wears a Message-ID which is taken: nothing is lost by a sender's mistake. */
export const clashingKeyOf = (key: string, sha256: string): string => {
  const mark = `#${sha256.slice(0, SHORT_DIGEST)}`;
  return `${key.slice(0, LONGEST - mark.length)}${mark}`;
};

type Letter = { from_address: string | null; subject: string | null };

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
const differ = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && words(a) !== words(b);

/** The same mail comes by several ways with other headers on top; sender and subject stay. */
export const isSameMail = (a: Letter, b: Letter): boolean =>
  !differ(a.from_address, b.from_address) && !differ(a.subject, b.subject);
