import { type ReplyDecisionReason, readDecision } from './approval-words.ts';
import { ownWords } from '../../documents/index.ts';
import { type ReplyDateReason, readReplyDate } from './reply-date.ts';

/** What a human reply to a request for another slot says; values of a `reschedule_approval` item. */
export type Reply = {
  decision: 'approved' | 'rejected' | null;
  /** Why there is no decision. */
  decisionReason: ReplyDecisionReason | null;
  /** The words that decide. */
  decisionPhrase: string | null;
  /** ISO with the company's offset; null when none is named or it is not clear. */
  newStart: string | null;
  newEnd: string | null;
  /** `NO_DATE`: the reply means the slot that was asked for. Anything else is unclear. */
  dateReason: ReplyDateReason | null;
  /** The words that name the date. */
  phrase: string | null;
};

export const readReply = (
  lines: readonly string[],
  context: { sentAt: string; timeZone: string },
): Reply => {
  const text = ownWords(lines).join('\n');
  const answer = readDecision(text);
  const date = readReplyDate(text, context);
  return {
    decision: answer.decision,
    decisionReason: answer.decision === null ? answer.reason : null,
    decisionPhrase: answer.phrase,
    newStart: date.start,
    newEnd: date.start === null ? null : date.end,
    dateReason: date.start === null ? date.reason : null,
    phrase: date.phrase,
  };
};
