import {
  inboxReason,
  type InboxReasonCode,
  readReply,
  type Reply,
} from '../../../../domain/mail/index.ts';
import { formatInstant } from '../../../../domain/kernel/time.ts';
import { decideReschedule } from '../../dispatch/index.ts';
import { findOrder } from './find-order.ts';
import { findPendingReschedule } from './pending-reschedule.ts';
import type { Action, ActionRun } from './types.ts';
import { textOf } from './values.ts';

/** As the values say, else as the mail's own words say: whoever read the mail may have done it. */
const replyOf = ({ item, mail, timeZone }: ActionRun): Partial<Reply> => {
  if (item.values.decision !== undefined) return item.values;
  const text = mail?.text ?? textOf(item.values, 'text');
  if (!text) return {};
  const sentAt = (mail?.sent_at ?? mail?.received_at ?? item.created_at).toISOString();
  const reply = readReply(text.split(/\r?\n/), { sentAt, timeZone });
  return { ...reply, phrase: reply.phrase ?? textOf(item.values, 'phrase') };
};

type Answer = { decision: 'approved' | 'rejected'; start: string | null; end: string | null };

/** What the reply and the person who looked at it say together, or what is still unclear. */
const answerOf = (reply: Partial<Reply>, { choice }: ActionRun): Answer | InboxReasonCode => {
  const decision = choice.decision ?? reply.decision ?? null;
  if (!decision) return reply.decisionReason ?? 'NO_ANSWER';
  const isDated = reply.newStart != null || (reply.dateReason ?? 'NO_DATE') !== 'NO_DATE';
  if (decision === 'rejected')
    return isDated && !choice.decision ? 'REPLY_COUNTERS' : { decision, start: null, end: null };
  if (choice.start) return { decision, start: choice.start, end: null };
  if (reply.newStart) return { decision, start: reply.newStart, end: reply.newEnd ?? null };
  const doubt = reply.dateReason ?? 'NO_DATE';
  return doubt === 'NO_DATE' ? { decision, start: null, end: null } : doubt;
};

/**
 * The answer of partner or building to a request for another slot. A date in the reply is the slot
 * that holds, without one it is the slot that was asked for; a taken slot is refused.
 */
export const answerReschedule: Action = async (ctx, run) => {
  const reply = replyOf(run);
  const values = { ...run.item.values, ...reply };
  const found = await findOrder(ctx, run, { answers: true });
  if ('open' in found) return { ...found.open, values };
  const { order } = found;
  const open = (code: InboxReasonCode, more?: string) => ({
    status: 'open' as const,
    values,
    reason: inboxReason(code, more),
  });
  const pending = await findPendingReschedule(ctx, order);
  if (!pending)
    return open('NO_PENDING_RESCHEDULE', `Order ${order.number} is ${order.state_name}.`);
  const answer = answerOf(reply, run);
  if (typeof answer === 'string')
    return open(answer, reply.phrase ? `It says "${reply.phrase}".` : undefined);

  const slot = answer.start ? new Date(answer.start) : pending.proposed_start;
  const words = formatInstant(slot, run.timeZone);
  if (answer.decision === 'approved' && slot <= ctx.now)
    return open('SLOT_PAST', `It is ${words}.`);
  const isOther = answer.start !== null && slot.getTime() !== pending.proposed_start.getTime();
  await decideReschedule(ctx, {
    reschedule: pending.id,
    decision: answer.decision,
    source: 'EmailParser',
    note: isOther && answer.decision === 'approved' ? `For ${words}. ${run.note}` : run.note,
    slot: isOther ? { start: slot.toISOString(), end: answer.end } : null,
    origin: run.origin,
  });
  return {
    status: 'applied',
    values,
    effect:
      answer.decision === 'approved'
        ? {
            message: `Order ${order.number}: the new slot is approved, ${words}.`,
            reschedule: pending.id,
            to: slot.toISOString(),
          }
        : {
            message: `Order ${order.number}: the new slot is rejected, the appointment stays.`,
            reschedule: pending.id,
          },
  };
};
