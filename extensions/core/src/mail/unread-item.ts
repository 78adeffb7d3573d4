import { bulkInsert, noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import type { Reason } from './judge-mail.ts';
import { failureOf, type PartReading } from './read-parts.ts';

/** What stands in the way of nobody: the person has the draft of the same file already. */
const IS_KNOWN = 'DUPLICATE_FILE';
const MOST_NAMED = 5;

/**
 * What of a trusted sender's mail was not read, and why: that of the whole mail, else that of its
 * files; null when nothing is missed.
 */
export const unreadOf = (
  whole: Reason | null,
  readings: readonly PartReading[],
  used: readonly PartReading[],
): Reason | null => {
  if (whole) return whole.code === IS_KNOWN ? null : whole;
  const failed = readings.flatMap((reading) => {
    const failure = used.includes(reading) ? null : failureOf(reading);
    return failure ? [{ name: reading.part.name, failure }] : [];
  });
  const noted = used.flatMap(({ result, part }) =>
    (result?.parsed.notes ?? []).flatMap((note) =>
      note.needsPerson && note.code !== 'ENCODING_GUESSED'
        ? [{ name: part.name, failure: note }]
        : [],
    ),
  );
  const [first] = [...failed, ...noted];
  if (!first) return null;
  const words = [...failed, ...noted]
    .slice(0, MOST_NAMED)
    .map(({ name, failure }) => `"${name}": ${failure.message}`);
  return { code: first.failure.code, message: words.join(' ') };
};

/** An item for a person, who reads why nothing was made of a trusted sender's mail. */
export const writeUnreadItem = async (
  ctx: UseCaseContext,
  {
    mail,
    session,
    reason,
  }: {
    mail: { id: string; company: string; subject: string | null };
    session: string | null;
    reason: Reason;
  },
): Promise<void> => {
  const row = {
    company: mail.company,
    kind: 'other',
    status: 'open',
    mail: mail.id,
    session,
    summary: (mail.subject ?? mail.id).slice(0, 255),
    values: {},
    sources: {},
    reason_code: reason.code.slice(0, 64),
    reason_message: reason.message,
  };
  await bulkInsert(ctx, { collection: 'inbox_items', rows: [row], revisions: false });
};

/** The mail is read once more: what was said of it before is settled. */
export const settleUnreadItems = async (ctx: UseCaseContext, mail: string): Promise<void> => {
  const ids = await ctx
    .trx('inbox_items')
    .where({ mail, kind: 'other', status: 'open' })
    .whereNotNull('reason_code')
    .whereRaw(`"values"::text = '{}'`)
    .update({ status: 'dismissed', decided_at: ctx.now, updated_at: ctx.now })
    .returning<{ id: string }[]>('id');
  if (ids.length === 0) return;
  await noteChange(ctx, {
    collection: 'inbox_items',
    action: 'update',
    ids: ids.map(({ id }) => id),
    revisions: false,
  });
};
