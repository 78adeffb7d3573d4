import type { LeanDraft } from '../../../../domain/intake/list-shape.ts';
import type { ParseResult } from './messages.ts';

/** One message of ten thousand drafts would keep the event loop that takes it from everybody else. */
export const DRAFTS_PER_PART = 500;

/** Gives drafts away ahead of the answer, which is then without them. */
export type HandDrafts = (drafts: readonly LeanDraft[]) => Promise<void>;

/** What is left of an answer when its many drafts were handed over. */
export const handedOver = async (result: ParseResult, hand: HandDrafts): Promise<ParseResult> => {
  const { parsed } = result;
  if (!parsed.ok || parsed.drafts.length <= DRAFTS_PER_PART) return result;
  for (let from = 0; from < parsed.drafts.length; from += DRAFTS_PER_PART)
    await hand(parsed.drafts.slice(from, from + DRAFTS_PER_PART));
  return { ...result, parsed: { ...parsed, drafts: [] } };
};

/** The other side: the answer with the drafts that came before it. */
export const withHanded = (result: ParseResult, drafts: readonly LeanDraft[]): ParseResult => {
  const { parsed } = result;
  if (!parsed.ok || drafts.length === 0) return result;
  return { ...result, parsed: { ...parsed, drafts: [...drafts, ...parsed.drafts] } };
};
