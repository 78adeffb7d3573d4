import { isOrderKind, type MailKind } from '../../../domain/intake/index.ts';
import { mayAskFor } from '../../../domain/mail/index.ts';
import { failureOf, isReading, type PartReading } from './read-parts.ts';

/** Words with which a mail speaks of a file that should be with it. */
const SPEAKS_OF_FILE = /\b(attached|attachment|enclosed|dilampirkan|lampiran)\b/i;

export type Reason = { code: string; message: string };

const kindOf = ({ result }: PartReading): MailKind | null =>
  result?.parsed.ok ? result.parsed.kind : null;

/** What the mail is about: what its text says before what its files are. */
export const kindOfMail = (readings: readonly PartReading[]): MailKind | null => {
  const kinds = readings.flatMap((reading) => kindOf(reading) ?? []);
  return kinds.find((kind) => !isOrderKind(kind)) ?? kinds[0] ?? null;
};

/**
 * Readings that the sender may ask for. A mail whose text gives notice of a new appointment and
 * whose form carries it is one thing: the form.
 */
export const wanted = (
  readings: readonly PartReading[],
  kinds: readonly MailKind[],
): PartReading[] => {
  const allowed = readings.filter((reading) => {
    const kind = kindOf(reading);
    return kind !== null && mayAskFor(kinds, kind);
  });
  const hasForm = allowed.some(
    (reading) => 'content' in reading.part && isOrderKind(kindOf(reading) as MailKind),
  );
  return allowed.filter(
    (reading) => !(hasForm && kindOf(reading) === 'reschedule_notice' && 'text' in reading.part),
  );
};

const textOf = (readings: readonly PartReading[]): string =>
  readings
    .flatMap(({ part }) => ('text' in part ? [part.text.subject ?? '', ...part.text.lines] : []))
    .join('\n');

/** Why nothing of a mail could be used. */
export const reasonOf = (
  readings: readonly PartReading[],
  used: readonly PartReading[],
): Reason | null => {
  if (used.length > 0) return null;
  const duplicate = readings.find((reading) => reading.duplicate);
  if (duplicate?.duplicate)
    return {
      code: 'DUPLICATE_FILE',
      message: `"${duplicate.part.name}" came in before, on ${duplicate.duplicate.received_at.toISOString().slice(0, 10)}.`,
    };
  const failed = readings.find((reading) => failureOf(reading));
  const failure = failed && failureOf(failed);
  if (failed && failure)
    return { code: failure.code, message: `"${failed.part.name}": ${failure.message}` };
  const forbidden = readings.find((reading) => isReading(reading));
  if (forbidden)
    return {
      code: 'KIND_NOT_ALLOWED',
      message: `The mail rule does not let this sender ask for that (${kindOf(forbidden) ?? ''}).`,
    };
  const hasFile = readings.some(({ part }) => 'content' in part);
  if (!hasFile && SPEAKS_OF_FILE.test(textOf(readings)))
    return {
      code: 'ATTACHMENT_MISSING',
      message: 'The mail speaks of an attachment, but there is none. Ask the sender for it.',
    };
  return {
    code: 'LAYOUT_UNKNOWN',
    message: 'No parser profile knows what this mail says or carries.',
  };
};
