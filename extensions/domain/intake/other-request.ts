import { ownWords } from '../documents/index.ts';
import type { TextDocument } from '../documents/index.ts';
import { plainText } from '../kernel/plain-text.ts';
import type { MailKind } from './choices.ts';
import { doubtOf } from './errors.ts';
import type { Parsed } from './parsed.ts';

/** Kinds that end an order: the mail has to say so, and nothing else. */
const ENDING: readonly MailKind[] = ['withdrawal', 'cancellation'];
const ENDS =
  /cancel|cxl|withdr|terminat|batal|tarik (?:balik|diri)|annul|取消|\bno longer\b|\bnot (?:interested|proceed\w*|going)\b/i;
/** He is to be connected after all. */
const OPPOSITE = [
  /\b(?:no|not|never|don'?t|jangan|tidak|tak)\b[^.,;]{0,25}(?:cancel|withdr|terminat|batal|tarik balik)/i,
  /\b(?:ignore|disregard|revoke[ds]?|retract\w*|recall\w*|reinstate\w*|revert\w*|abaikan)\b/i,
  /\bstill (?:wants?|keen|interested|proceed)|\b(?:agreed?|wants?|wish(?:es)?) to (?:continue|proceed|keep|stay)|\bmasih (?:mahu|nak)\b|\bteruskan pemasangan\b|\btidak jadi\b/i,
  /\b(?:please |kindly |pls )?(?:proceed|continue|carry on|teruskan)\b(?! (?:to|with|dengan)(?: the| this)? (?:cancel|withdr|terminat|pembatalan|penarikan))/i,
];
const NEGATED_GOING_ON =
  /\b(?:no|not|n't|unable to|cannot|decline[ds]? to|refuse[ds]? to)\b[^.,;]{0,25}\b(?:proceed|continue)/i;
const ASKS = /[?？]\s*$/;
/** Why it ends, in words of any kind. */
const IS_REASON = /^[\s|*-]*(?:reasons?|remarks?|sebab|motif|raison)\b[^:]{0,30}:/i;
const IS_REPLY = /^\s*(?:re|aw|rép?|balas|sv)\s*:/i;
const LONGEST_SHOWN = 80;

/**
 * Of a mail that ends an order: whether its own words say the opposite or ask something, or whether an
 * answer under the subject of such a mail says nothing of the kind. A person decides then.
 */
export const doubtOtherRequest = (
  parsed: Parsed,
  { lines, subject }: Pick<TextDocument, 'lines' | 'subject'>,
  kind: MailKind | undefined,
): void => {
  if (!kind || !ENDING.includes(kind)) return;
  const own = ownWords(lines)
    .map(plainText)
    .filter((line) => line !== '' && !IS_REASON.test(line));
  const said = own.find(
    (line) =>
      ASKS.test(line) ||
      (OPPOSITE.some((pattern) => pattern.test(line)) && !NEGATED_GOING_ON.test(line)),
  );
  const text = said?.slice(0, LONGEST_SHOWN);
  if (text !== undefined) parsed.warnings.push(doubtOf('REQUEST_DOUBTED.opposite', { text }, {}));
  else if (IS_REPLY.test(subject ?? '') && !own.some((line) => ENDS.test(line)))
    parsed.warnings.push(doubtOf('REQUEST_DOUBTED', {}, {}));
};
