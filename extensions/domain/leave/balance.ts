import type { Accrual, LedgerKind } from './choices.ts';
import { yearOf } from './days.ts';

type Day = string;

/** What a type of leave says of its allowance. */
export type Allowance = {
  /** Days a year; null is leave without a limit. */
  allowance: number | null;
  accrual: Accrual;
  /** Days that may go into the next year, and after how many of its months they are lost. */
  carryDays: number;
  carryMonths: number | null;
  /** How far below nothing a balance may go. */
  negativeCap: number;
};
/** One row of the ledger: days that came (more than 0) or went. */
export type LedgerEntry = { year: number; kind: LedgerKind; days: number; dueOn: Day };

const MONTHS = 12;
const pad = (number: number): string => String(number).padStart(2, '0');

/** Down to the half day. */
const toHalves = (days: number): number => Math.floor(days * 2 + 1e-9) / 2;

const sum = (entries: readonly LedgerEntry[]): number =>
  entries.reduce((total, { days }) => total + days, 0);

const isIn = (year: number) => (entry: LedgerEntry) => entry.year === year;

/** Of a year's allowance what somebody who joined in it is due: the month he joined counts. */
const partOfYear = (allowance: number, year: number, joinedOn: Day | null): number => {
  if (joinedOn === null || yearOf(joinedOn) < year) return allowance;
  if (yearOf(joinedOn) > year) return 0;
  return toHalves((allowance * (MONTHS + 1 - Number(joinedOn.slice(5, 7)))) / MONTHS);
};

/** What the type gives for a year up to a day of it. */
export const allowanceIn = (
  { allowance, accrual }: Allowance,
  { year, today, joinedOn }: { year: number; today: Day; joinedOn: Day | null },
): LedgerEntry[] => {
  if (allowance === null || accrual === 'none') return [];
  if (accrual === 'yearly') {
    const days = partOfYear(allowance, year, joinedOn);
    return days > 0 ? [{ year, kind: 'granted', days, dueOn: `${year}-01-01` }] : [];
  }
  const first = joinedOn !== null && yearOf(joinedOn) === year ? Number(joinedOn.slice(5, 7)) : 1;
  if (joinedOn !== null && yearOf(joinedOn) > year) return [];
  const upTo = (months: number): number => toHalves((allowance * months) / MONTHS);
  return Array.from({ length: MONTHS }, (_, index) => index + 1)
    .filter((month) => month >= first && `${year}-${pad(month)}-01` <= today)
    .map((month): LedgerEntry => {
      const done = month - first;
      const days = upTo(done + 1) - upTo(done);
      return { year, kind: 'accrued', days, dueOn: `${year}-${pad(month)}-01` };
    })
    .filter(({ days }) => days > 0);
};

const carried = (
  { carryDays }: Allowance,
  rows: readonly LedgerEntry[],
  year: number,
): LedgerEntry[] => {
  const left = sum(rows.filter(isIn(year - 1)));
  // Days taken in advance are owed in the next year.
  const days = left < 0 ? left : Math.min(left, carryDays);
  const dueOn = `${year}-01-01`;
  return days !== 0
    ? [
        { year: year - 1, kind: 'carried', days: -days, dueOn },
        { year, kind: 'carried', days, dueOn },
      ]
    : [];
};

/** On which day what was carried into a year is lost; null for never. */
export const carryEndsOn = (year: number, months: number | null): Day | null => {
  if (months === null || months >= MONTHS) return null;
  return `${year}-${pad(months + 1)}-01`;
};

const expired = (
  { carryMonths }: Allowance,
  rows: readonly LedgerEntry[],
  { year, today }: { year: number; today: Day },
): LedgerEntry[] => {
  const endsOn = carryEndsOn(year, carryMonths);
  if (endsOn === null || today < endsOn) return [];
  const own = rows.filter(isIn(year));
  const came = sum(own.filter(({ kind }) => kind === 'carried').filter(({ days }) => days > 0));
  const used = -sum(
    own.filter(({ kind, dueOn }) => (kind === 'taken' || kind === 'returned') && dueOn < endsOn),
  );
  const days = Math.min(came - used, sum(own));
  return days > 0 ? [{ year, kind: 'expired', days: -days, dueOn: endsOn }] : [];
};

const keyOf = ({ year, kind, dueOn }: LedgerEntry): string => `${year} ${kind} ${dueOn}`;

/**
 * Rows of the ledger that are due by `today` and not there yet, for the year of today: allowance,
 * what comes over from the year before, and what of that is lost. Asking again after writing them
 * gives none.
 */
export const entriesDue = (
  type: Allowance,
  rows: readonly LedgerEntry[],
  { today, joinedOn }: { today: Day; joinedOn: Day | null },
): LedgerEntry[] => {
  if (type.allowance === null) return [];
  const year = yearOf(today);
  const known = new Set(rows.map(keyOf));
  const isNew = (entry: LedgerEntry): boolean => !known.has(keyOf(entry));
  const grants = allowanceIn(type, { year, today, joinedOn }).filter(isNew);
  const over = known.has(keyOf({ year, kind: 'carried', days: 0, dueOn: `${year}-01-01` }))
    ? []
    : carried(type, rows, year);
  const all = [...rows, ...grants, ...over];
  return [...grants, ...over, ...expired(type, all, { year, today }).filter(isNew)];
};

export type Balance = {
  year: number;
  /** What came: allowance, carried forward, corrections, less what expired. */
  entitled: number;
  taken: number;
  /** Asked for and not decided. */
  pending: number;
  /** What is left when all that was asked for is approved; null without a limit. */
  left: number | null;
  /** Days carried into the year and until when they hold. */
  carried: number;
};

export const balanceOf = (
  { allowance }: Pick<Allowance, 'allowance'>,
  rows: readonly LedgerEntry[],
  { year, pending }: { year: number; pending: number },
): Balance => {
  const own = rows.filter(isIn(year));
  const isTaken = ({ kind }: LedgerEntry): boolean => kind === 'taken' || kind === 'returned';
  const taken = 0 - sum(own.filter(isTaken));
  const entitled = sum(own.filter((entry) => !isTaken(entry)));
  return {
    year,
    entitled,
    taken,
    pending,
    left: allowance === null ? null : entitled - taken - pending,
    carried: Math.max(0, sum(own.filter(({ kind }) => kind === 'carried'))),
  };
};

/** Years whose balance would fall below what the type allows, with what there is. */
export const shortOf = (
  type: Allowance,
  shares: readonly { year: number; days: number }[],
  leftIn: (year: number) => number,
): { year: number; days: number; left: number } | null => {
  if (type.allowance === null) return null;
  for (const { year, days } of shares) {
    const left = leftIn(year);
    if (days > left + type.negativeCap) return { year, days, left };
  }
  return null;
};
