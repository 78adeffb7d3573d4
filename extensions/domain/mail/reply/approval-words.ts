import { ownPattern } from '../../kernel/own-pattern.ts';
export type ReplyDecision =
  | { decision: 'approved' | 'rejected'; phrase: string }
  | { decision: null; reason: ReplyDecisionReason; phrase: string | null };

export const REPLY_DECISION_REASONS = {
  NO_ANSWER: 'The reply says neither yes nor no.',
  ANSWERS_DISAGREE: 'The reply says both yes and no.',
  ANSWER_CONDITIONAL: 'The reply asks, waits or sets a condition instead of answering.',
} as const;
export type ReplyDecisionReason = keyof typeof REPLY_DECISION_REASONS;

const YES =
  '(?:approved?|approval given|proceed|go ahead|agreed?|accept(?:ed)?|confirmed|confirm|granted|setuju|diluluskan|lulus|teruskan)';
const YES_WORD = ownPattern(`\\b${YES}\\b`, 'i');
const BARE_YES = /^(?:ok(?:ay)?|yes|ya|boleh)[\s.!]*$/i;
const NO_WORD =
  /\b(?:reject(?:ed|ing)?|declin(?:e|ed)|den(?:y|ied)|refus(?:e|ed)|disapprov(?:e|ed)|disagree[ds]?|unapproved|unconfirmed|ditolak|tolak)\b/i;
/** A few words between "not" and the answer it turns: "not yet approved", "cannot be approved". */
const NEGATION = String.raw`(?:\bnot\b|n['’]t\b|\bcannot\b|\bcant\b|\bdont\b|\bnever\b|\bno\b|\bunable\b|\bwithout\b|\btidak\b|\bbelum\b|\bjangan\b)`;
const NEGATED_YES = ownPattern(`${NEGATION}(?:\\s+\\S+){0,4}?\\s+${YES}\\b`, 'i');
const NEGATED_NO = ownPattern(`${NEGATION}(?:\\s+\\S+){0,3}?\\s+${NO_WORD.source}`, 'i');
/** Yes that is asked for, waited for or tied to something. */
const CONDITION =
  /\b(?:if|once|unless|until|upon|when|after|before|subject to|pending|await(?:ing)?|wait(?:ing)?(?: for)?|need(?:s|ed)?|require[ds]?|request(?:ed|ing)?|seek(?:ing)?|provided|will (?:be )?|to be|should be|would|could|can you|kindly approve|pls approve|please (?:approve|confirm|advise)|let (?:me|us) know|re-?submit|jika|sekiranya|mohon)\b/i;
const HOLD = /\b(?:(?:on|please|pls|kindly) hold|put on hold|kiv|postpone|stop)\b/i;

type Said = 'approved' | 'rejected' | 'conditional';

const judge = (clause: string): Said | null => {
  const saysNo = NO_WORD.test(clause) && !NEGATED_NO.test(clause);
  if (saysNo || NEGATED_YES.test(clause)) return 'rejected';
  if (HOLD.test(clause) || NEGATED_NO.test(clause)) return 'conditional';
  if (BARE_YES.test(clause)) return 'approved';
  if (!YES_WORD.test(clause)) return null;
  return CONDITION.test(clause) ? 'conditional' : 'approved';
};

type Clause = { text: string; isQuestion: boolean };

/** Sentences, and their parts between commas and "but"; a question is one as a whole. */
const clausesOf = (text: string): Clause[] =>
  text
    .split(/(?<=[.!?;])\s+|\n+/)
    .flatMap((sentence) =>
      sentence
        .split(/,\s+|\s+(?:but|however|tetapi)\s+|\s+[-–]\s+/i)
        .map((part) => ({ text: part.trim(), isQuestion: sentence.trim().endsWith('?') })),
    )
    .filter(({ text: part }) => part !== '');

/**
 * Whether a reply, in the sender's own words, approves or rejects what he was asked. A question, a
 * condition or both answers at once is no decision: a person reads it.
 */
export const readDecision = (text: string): ReplyDecision => {
  const said = clausesOf(text).flatMap(({ text: phrase, isQuestion }) => {
    const verdict = judge(phrase);
    return verdict ? [{ phrase, verdict: isQuestion ? ('conditional' as const) : verdict }] : [];
  });
  const first = (verdict: Said) => said.find((one) => one.verdict === verdict);
  const conditional = first('conditional');
  const yes = first('approved');
  const no = first('rejected');
  if (yes && no)
    return { decision: null, reason: 'ANSWERS_DISAGREE', phrase: `${yes.phrase} / ${no.phrase}` };
  if (conditional)
    return { decision: null, reason: 'ANSWER_CONDITIONAL', phrase: conditional.phrase };
  if (yes) return { decision: 'approved', phrase: yes.phrase };
  if (no) return { decision: 'rejected', phrase: no.phrase };
  return { decision: null, reason: 'NO_ANSWER', phrase: null };
};
