const HOUR_MS = 3_600_000;

/** Ports that one part of the network may hold at a time without having ordered: a household needs one. */
export const MOST_HELD = 10;
/** Sign-ups, and entries of the waiting list, that one part of the network may begin in an hour. */
export const STARTS_PER_HOUR = 30;
/** Codes to one e-mail address in an hour, whoever asks for them. */
export const CODES_PER_HOUR = 6;
/** Agreements that are printed for one sign-up: each change of what is agreed needs another. */
export const MOST_PRINTS = 15;
/** A page that nobody opened for so long is over. */
export const SIGN_UP_DAYS = 60;

const PRICE_HOURS = 24;

/** A price that was chosen counts for a day, and for as long as the office keeps the port. */
export const isPriceKept = (pricedAt: Date | null, now: Date, isKeptByOffice: boolean): boolean =>
  pricedAt !== null &&
  (isKeptByOffice || now.getTime() - pricedAt.getTime() < PRICE_HOURS * HOUR_MS);
