/** Longer pages are not compared. */
const LONGEST = 500_000;
/** A day, a time with its day, a telephone or order number. */
const NUMBER = /\d[\d/:.-]{3,30}\d/g;
const FEWEST_DIGITS = 5;
/** Elements whose text nobody sees. */
const UNSEEN = ['style', 'script', 'head'];

/** The text of a page, read once from its beginning to its end. */
const textOf = (page: string): string => {
  const lower = page.toLowerCase();
  const texts: string[] = [];
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    texts.push(page.slice(at, open < 0 ? undefined : open));
    if (open < 0) break;
    const name = UNSEEN.find((one) => lower.startsWith(one, open + 1));
    const from = name ? lower.indexOf(`</${name}`, open) : open;
    const close = from < 0 ? -1 : page.indexOf('>', from);
    if (close < 0) break;
    at = close + 1;
  }
  return texts.join(' ');
};

const shapeOf = (number: string): string => number.replace(/\d/g, '9');

const numbersIn = (text: string): Set<string> =>
  new Set(
    (text.match(NUMBER) ?? []).filter(
      (number) => number.replace(/\D/g, '').length >= FEWEST_DIGITS,
    ),
  );

/**
 * Whether the plain part of a mail has a number that its page lacks, where the page has another one of
 * the same shape: the reader shows the page, and we read the plain part.
 */
export const partsDiffer = (plain: string, page: string): boolean => {
  if (page.length > LONGEST || plain.length > LONGEST) return false;
  const seen = numbersIn(textOf(page));
  const read = numbersIn(plain);
  const missed = new Set([...seen].filter((number) => !read.has(number)).map(shapeOf));
  return [...read].some((number) => !seen.has(number) && missed.has(shapeOf(number)));
};
