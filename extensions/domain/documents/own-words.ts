/** "On Tue, 08 Dec 2026 at 18:20, somebody wrote:", also when a mail program broke the line. */
const WROTE = /^(?:on|pada)\b.{5,200}\b(?:wrote|menulis)\s*:\s*$/i;
const OPENS_WROTE = /^(?:on|pada)\b.{5,200}$/i;
const ENDS_WROTE = /\b(?:wrote|menulis)\s*:\s*$/i;
/** What office programs put above the mail they answer; everything below is that mail. */
const FORWARDED =
  /^(?:-{2,}\s*(?:original|forwarded)\s+message\s*-{2,}|_{10,}|begin forwarded message:)/i;
const HEAD_LINE = /^\*?(?:from|sent|date|to|dari|dihantar)\s*:/i;
const SIGNATURE =
  /^(?:--\s*|(?:(?:best|kind|warm)\s+)?regards\b.*|(?:many\s+)?thanks(?:\s+(?:and|&)\s+regards)?[,.!]?|thank you[,.!]?|sincerely\b.*|cheers[,.!]?|terima kasih[,.!]?|sent from my .*)$/i;

const isQuoted = (line: string): boolean => line.startsWith('>');

/** Length of the line or two that say who wrote what follows; 0 when there is no such line. */
const wroteAt = (lines: readonly string[], at: number): number => {
  const line = lines[at] ?? '';
  if (WROTE.test(line)) return 1;
  return OPENS_WROTE.test(line) && ENDS_WROTE.test(lines[at + 1] ?? '') ? 2 : 0;
};

/** Two lines of a mail's head close together: the mail that is answered begins. */
const startsHead = (lines: readonly string[], at: number): boolean =>
  HEAD_LINE.test(lines[at] ?? '') &&
  lines.slice(at + 1, at + 4).some((line) => HEAD_LINE.test(line));

const nextFilled = (lines: readonly string[], from: number): string =>
  lines.slice(from).find((line) => line !== '') ?? '';

/**
 * Which lines the sender of a reply wrote himself, as indexes: without the mail he answers and
 * without his signature. A quotation marked by `>` may stand between his lines; an unmarked one
 * reaches to the end.
 */
export const ownLines = (lines: readonly string[]): number[] => {
  const trimmed = lines.map((line) => line.trim());
  const own: number[] = [];
  let signed = false;
  for (let at = 0; at < trimmed.length; at += 1) {
    const line = trimmed[at] as string;
    const head = wroteAt(trimmed, at);
    if (head > 0) {
      if (!isQuoted(nextFilled(trimmed, at + head))) break;
      at += head - 1;
      signed = false;
      continue;
    }
    if (FORWARDED.test(line) || startsHead(trimmed, at)) break;
    if (isQuoted(line)) {
      signed = false;
      continue;
    }
    // Thanks may open a mail; it closes one only when something was said before.
    if (SIGNATURE.test(line) && own.some((said) => trimmed[said] !== '')) signed = true;
    if (!signed) own.push(at);
  }
  return own;
};

/** Those lines, trimmed. */
export const ownWords = (lines: readonly string[]): string[] =>
  ownLines(lines).map((at) => (lines[at] ?? '').trim());
