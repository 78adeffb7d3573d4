/** Signs that nobody sees and that copying from web pages leaves behind: soft hyphens, joiners, marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Blanks of another width, and those that must not break. */
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const SUSPECT = /[\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff]/;

/** A text as it is seen: plain blanks, and nothing that has no width. */
export const visibleText = (text: string): string =>
  SUSPECT.test(text) ? text.replace(UNSEEN, '').replace(BLANKS, ' ') : text;

const ASCII = /^[\x20-\x7e]*$/;

/**
 * A text as two of them are compared: the same letters in one form (NFKC), as they are seen, runs of
 * blanks as one. Case is left.
 */
export const plainText = (text: string): string =>
  (ASCII.test(text) ? text : visibleText(text.normalize('NFKC'))).replace(/\s+/g, ' ').trim();
