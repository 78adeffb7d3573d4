import {
  type NotificationKind,
  planDeliveries,
  type Sample,
} from '../../../domain/notifications/index.ts';
import { newId } from '../../../domain/kernel/ids.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { addAllToOutbox } from '../platform/outbox.ts';
import { seal } from '../platform/secrets.ts';
import { availableChannels } from './channels/registry.ts';
import { type Reader, readersOf } from './readers.ts';
import { sendOne } from './topics.ts';

/** Where a reader goes: paths of the Studio and of the portal. */
export type Place = { studio: string; portal: string };

export type Notice = {
  kind: NotificationKind;
  company: string;
  /** What happened, the same however often it is told: nobody hears of it twice by one way. */
  happening: string;
  users: readonly string[];
  /** What the text is filled with, for this reader. */
  data: (reader: Reader) => object;
  place: Place;
  about?: { collection: string; item: string };
  /** A link that is this reader's alone: kept sealed, and only until it went. */
  secretLink?: (reader: Reader) => string;
};

/** A worker that is given a message takes it within this time, or the schedule gives it again. */
export const HOLD_MS = 10 * 60_000;

/**
 * Tells people of something, once each by every way that they want: rows of the log and messages to
 * the worker, in the transaction of what happened.
 */
export const notify = async (ctx: UseCaseContext, notice: Notice): Promise<number> => {
  const { kind, company, happening, users, place, about } = notice;
  const readers = await readersOf(ctx.trx, { company, kind, users });
  const channels = availableChannels();
  const holdEnd = new Date(ctx.now.getTime() + HOLD_MS);
  const rows = readers.flatMap((reader) =>
    planDeliveries({ kind, ...reader }, { now: ctx.now, channels }).map((plan) => {
      const isNow = plan.notBefore <= ctx.now && !plan.inDigest;
      return {
        ...{ id: newId(), company, person: reader.user, kind, happening },
        ...{ channel: plan.channel, is_in_digest: plan.inDigest, next_try_at: plan.notBefore },
        ...{ collection: about?.collection ?? null, item: about?.item ?? null },
        hold_ends_at: isNow ? holdEnd : null,
        data: JSON.stringify({
          ...notice.data(reader),
          place: reader.usesStudio ? place.studio : place.portal,
        } satisfies Sample | object),
        sealed:
          notice.secretLink && plan.channel !== 'inbox'
            ? seal(notice.secretLink(reader), 'sent-links')
            : null,
        ...{ created_at: ctx.now, updated_at: ctx.now },
      };
    }),
  );
  if (rows.length === 0) return 0;
  const written = await ctx
    .trx('notification_deliveries')
    .insert(rows)
    .onConflict(['company', 'happening', 'person', 'channel'])
    .ignore()
    .returning<{ id: string; hold_ends_at: Date | null }[]>(['id', 'hold_ends_at']);
  const now = written.filter(({ hold_ends_at: end }) => end !== null);
  await addAllToOutbox(
    ctx,
    now.map(({ id }) => ({ company, topic: sendOne, key: id, payload: { delivery: id } })),
  );
  return written.length;
};
