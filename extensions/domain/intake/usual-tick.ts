import { ownPattern } from '../kernel/own-pattern.ts';

/** A profile without a mark of its own looks for this one. */
export const DEFAULT_TICK = '^[xX✓✔√]$';
/** What people tick with: letters, signs, boxes of fonts, brackets. */
export const USUAL_TICK = /^(?:[xXvV✓✔√✅✗✘✕✖×☑☒🗹🗷🗸⊠◉●⦿■]\uFE0F?|[[(]\s?[xX✓✔√*]\s?[\])])$/u;
/** A box that nobody ticked. */
export const EMPTY_BOX = /^(?:[☐□▢◻⬜○◯⚪❏❑❒]\uFE0F?|[[(]\s*[\])]|_{1,4})$/u;

const BOX = '[☑☒🗹🗷⊠✅◉⦿☐□▢◻⬜○◯❏❑❒]\\uFE0F?|[[(]\\s?[xX✓✔√*]?\\s?[\\])]';
/** Boxes inside a cell with the words they belong to: `☑ Connect ☐ Relocate`. */
export const BOX_AND_WORD = ownPattern(`(${BOX})\\s*([^☑☒🗹🗷⊠✅◉⦿☐□▢◻⬜○◯❏❑❒[(]+)`, 'gu');
