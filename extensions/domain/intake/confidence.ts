import { remember } from './remember.ts';
import { getPath } from '../kernel/paths.ts';
import { isEmpty } from './parsed.ts';
import type { Finding } from './errors.ts';

export type ConfidenceNote = { part: string; weight: number; value: number; text: string };
export type Confidence = { confidence: number; notes: ConfidenceNote[] };

/** At or above this a draft without errors may be approved as it stands. */
export const VALID_FROM = 0.7;
/** A draft with an error never looks better than this. */
export const CEILING_WITH_ERRORS = 0.49;
/** One with a doubt never looks ready. */
export const CEILING_WITH_DOUBT = 0.69;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const round = (value: number): number => Math.round(value * 1_000) / 1_000;

/**
 * confidence = 0.5 · required fields found + 0.2 · certainty of the layout
 *            + 0.2 · values without doubt + 0.1 · welcome fields found;
 * at most 0.49 while an error stands, at most 0.69 while a person has to look at a value.
 */
export const confidenceOf = (facts: {
  values: Record<string, unknown>;
  required: readonly string[];
  missing: readonly string[];
  enrichment: readonly string[];
  certainty: number;
  errors: readonly Finding[];
  warnings: readonly Finding[];
}): Confidence => {
  const { values, required, missing, enrichment, certainty, errors, warnings } = facts;
  const filled = Object.keys(values).filter((field) => !isEmpty(values[field]));
  const doubtful = new Set([...errors, ...warnings].map(({ field }) => field?.split('.')[0]));
  const welcome = enrichment.filter((field) => !isEmpty(getPath(values, field)));
  const present = required.length - missing.length;
  const clear = filled.filter((field) => !doubtful.has(field)).length;
  const notes: ConfidenceNote[] = [
    {
      part: 'required',
      weight: 0.5,
      value: share(present, required.length),
      text: missing.length
        ? `${present} of ${required.length} required fields were found; missing: ${missing.join(', ')}.`
        : `All ${required.length} required fields were found.`,
    },
    {
      part: 'layout',
      weight: 0.2,
      value: certainty,
      text: `${Math.round(certainty * 100)} % of the signs of this layout were found.`,
    },
    {
      part: 'validity',
      weight: 0.2,
      value: share(clear, filled.length),
      text: `${clear} of ${filled.length} values are beyond doubt.`,
    },
    {
      part: 'enrichment',
      weight: 0.1,
      value: share(welcome.length, enrichment.length),
      text: `${welcome.length} of ${enrichment.length} further useful fields were found.`,
    },
  ];
  const sum = notes.reduce((total, note) => total + note.weight * note.value, 0);
  const doubts = warnings.filter(({ doubt }) => doubt).length;
  if (errors.length === 0 && doubts === 0) return { confidence: round(sum), notes: shared(notes) };
  if (errors.length === 0) {
    notes.push({
      part: 'doubts',
      weight: 0,
      value: 0,
      text: `Held at ${CEILING_WITH_DOUBT} at most until a person has looked at ${doubts === 1 ? 'a doubt' : `${doubts} doubts`}.`,
    });
    return { confidence: round(Math.min(sum, CEILING_WITH_DOUBT)), notes: shared(notes) };
  }
  notes.push({
    part: 'errors',
    weight: 0,
    value: 0,
    text: `Held at ${CEILING_WITH_ERRORS} at most while ${errors.length === 1 ? 'an error stands' : `${errors.length} errors stand`}.`,
  });
  return { confidence: round(Math.min(sum, CEILING_WITH_ERRORS)), notes: shared(notes) };
};

const rounded = (note: ConfidenceNote): ConfidenceNote => ({ ...note, value: round(note.value) });

const kept = remember<ConfidenceNote[]>(1_000);

/** The rows of a list say the same; they share one note instead of carrying ten thousand. */
const shared = (notes: readonly ConfidenceNote[]): ConfidenceNote[] =>
  kept(notes.map(({ text }) => text).join('|'), () => notes.map(rounded));
