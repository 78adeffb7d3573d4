/** One code that a decoder found in a picture. */
export type FoundCode = { text: string; format: string };

/** A value that the person may take, best first. */
export type Candidate = {
  value: string;
  format: string;
  /** Why the field would not take it, in words; null when it fits. */
  problem: string | null;
  /** Number of the order that has this value already. */
  takenBy: string | null;
};

type Judge = {
  normalise: (text: string) => string;
  problemOf: (value: string) => string | null;
  takenBy: (value: string) => string | null;
};

/** `S/N: X`, `GPON SN=X`, `(21)X`: the value behind a name that labels print into their codes. */
const NAMED =
  /^(?:\W*(?:gpon|onu|ont|serial|ser)?[\s_-]*(?:s\s*\/?\s*n|serial|no\.?|number)[\s.]*[:=#]\s*|\(21\))/i;
/** Separates the fields of a code that holds the whole label. */
const FIELDS = /[\r\n\t;,|]+/;
/** Maker in four letters and eight digits, or both in hexadecimal: what an ONU calls its serial. */
const OF_ONU = /^(?:[A-Z]{4}[0-9A-F]{8}|[0-9A-F]{16})$/;
const MAC = /^[0-9A-F]{12}$/;

type Part = { text: string; isNamed: boolean };

/** The values in one code: those that are named, else each field. */
const partsOf = (text: string): Part[] => {
  const parts = text
    .split(FIELDS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace(NAMED, ''), isNamed: NAMED.test(part) }));
  const named = parts.filter(({ isNamed }) => isNamed);
  return named.length > 0 ? named : parts;
};

const rank = ({ value, problem }: Candidate, isNamed: boolean): number => {
  if (problem !== null) return 4;
  if (isNamed) return 0;
  if (MAC.test(value)) return 3;
  return OF_ONU.test(value) ? 1 : 2;
};

/**
 * What the codes of a picture offer for a field, each value once: what fits before what does not,
 * and what looks like the serial of a device before its other numbers.
 */
export const candidatesOf = (
  codes: readonly FoundCode[],
  { normalise, problemOf, takenBy }: Judge,
): Candidate[] => {
  const found = new Map<string, { candidate: Candidate; rank: number }>();
  for (const { text, format } of codes)
    for (const part of partsOf(text)) {
      const value = normalise(part.text);
      if (value === '') continue;
      const candidate = { value, format, problem: problemOf(value), takenBy: takenBy(value) };
      const place = rank(candidate, part.isNamed);
      if ((found.get(value)?.rank ?? Infinity) > place)
        found.set(value, { candidate, rank: place });
    }
  return [...found.values()].sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
};

/** The one value that needs no choice; null where there is none or several. */
export const onlyFitting = (candidates: readonly Candidate[]): Candidate | null => {
  const fitting = candidates.filter(({ problem }) => problem === null);
  const [first] = fitting;
  return first && fitting.length === 1 && first.takenBy === null ? first : null;
};
