import { ownPattern } from '../kernel/own-pattern.ts';

/** A profile without a mark of its own looks for this one. */
export const DEFAULT_TICK = '^[xX✓✔√]$';
/** What people tick with: letters, signs, boxes of fonts, brackets. */
export const USUAL_TICK = /^(?:[xXvV✓✔√✅✗✘✕✖×☑☒🗹🗷🗸⊠◉●⦿■]\uFE0F?|[[(]\s?[xX✓✔√*/]\s?[\])])$/u;
/** A box that nobody ticked. */
export const EMPTY_BOX = /^(?:[☐□▢◻⬜○◯⚪❏❑❒]\uFE0F?|[[(]\s*[\])]|_{1,4})$/u;

const SIGNS = '☑☒🗹🗷⊠✅◉⦿☐□▢◻⬜○◯❏❑❒■';
const BOX = `[${SIGNS}]\\uFE0F?|[[(]\\s?[xX✓✔√*/]?\\s?[\\])]`;
const WORD = `[^${SIGNS}[(\\n]+`;
const BOX_FIRST = ownPattern(`(${BOX})\\s*(${WORD})`, 'gu');
const WORD_FIRST = ownPattern(`(${WORD}?)\\s*(${BOX})`, 'gu');
const BEGINS = ownPattern(`^(?:${BOX})`, 'u');
const ENDS = ownPattern(`(?:${BOX})$`, 'u');
/** `Type: ☑ New ☐ Move`: what stands before the first box is no word of it. */
const NAMED = ownPattern(`^[^:${SIGNS}[(\\n]{1,60}:\\s*(?=${BOX})`, 'u');

export type Boxed = { word: string; isTicked: boolean };

/**
 * Boxes inside a cell with the words they belong to: `☑ Connect ☐ Relocate`, `Connect ☑ Relocate ☐`.
 * None where nobody can say which word a box belongs to.
 */
export const boxesIn = (text: string): Boxed[] => {
  const whole = text.trim();
  const bare = whole.replace(NAMED, '');
  if (BEGINS.test(bare)) {
    // A box at both ends belongs to the word before it, or to none.
    if (ENDS.test(bare)) return [];
    return [...bare.matchAll(BOX_FIRST)].map(([, box = '', word = '']) => ({
      word: word.trim(),
      isTicked: USUAL_TICK.test(box),
    }));
  }
  if (!ENDS.test(whole)) return [];
  return [...whole.matchAll(WORD_FIRST)].map(([, word = '', box = '']) => ({
    word: word.replace(/^[^:]*:/, '').trim(),
    isTicked: USUAL_TICK.test(box),
  }));
};
