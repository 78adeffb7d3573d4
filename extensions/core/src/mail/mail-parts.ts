import { createHash } from 'node:crypto';
import type { OpenedMail, ReadErrorCode, TextDocument } from '../../../domain/documents/index.ts';

/** Something in a mail that a profile may know: its own text, or a file. */
export type MailPart = {
  /** Which letter: 0 the mail itself, then those it forwards, in order. */
  letter: number;
  name: string;
  type: string;
  sha256: string;
} & ({ text: TextDocument } | { content: Buffer; problem?: ReadErrorCode });

export type Letters = { letters: readonly OpenedMail[]; parts: readonly MailPart[] };

const LONGEST_NAME = 255;

/** The mail and everything it forwards, the outermost first. */
const lettersOf = (mail: OpenedMail): OpenedMail[] => [mail, ...mail.forwarded.flatMap(lettersOf)];

const textPart = (mail: OpenedMail, letter: number): MailPart => ({
  letter,
  name: (mail.headers.subject ?? 'Mail').slice(0, LONGEST_NAME),
  type: 'text/plain',
  sha256: createHash('sha256').update(mail.text.lines.join('\n')).digest('hex'),
  text: mail.text,
});

/** The same bytes twice in a mail are one file, by whatever name. */
const once = (parts: readonly MailPart[]): MailPart[] => {
  const seen = new Set<string>();
  return parts.filter((part) => {
    if ('text' in part) return true;
    if (seen.has(part.sha256)) return false;
    seen.add(part.sha256);
    return true;
  });
};

export const partsOf = (mail: OpenedMail): Letters => {
  const letters = lettersOf(mail);
  const parts = letters.flatMap((one, letter): MailPart[] => [
    ...one.attachments.map(({ name, type, sha256, content, problem }) => ({
      letter,
      name: name.slice(0, LONGEST_NAME),
      type,
      sha256,
      content: Buffer.from(content),
      ...(problem ? { problem } : {}),
    })),
    textPart(one, letter),
  ]);
  return { letters, parts: once(parts) };
};
