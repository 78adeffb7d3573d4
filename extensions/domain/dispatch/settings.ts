import { WARNING_CODES, type WarningCode } from './board.ts';

/** What a company may set about its board, under `dispatch` in `companies.settings`. */
export type DispatchSettings = {
  /** Hours that the board shows and that count for who has none of his own, local: `08:00`. */
  opens: string;
  closes: string;
  /** Working days by ISO number, Monday is 1. */
  days: readonly number[];
  /** Rules that refuse a plan instead of marking it. */
  refuses: readonly WarningCode[];
  /** Beyond this way from the home base, kilometres as the crow flies, a visit is marked as far. */
  farKm: number;
};

export const DISPATCH_DEFAULTS: DispatchSettings = {
  opens: '08:00',
  closes: '18:00',
  days: [1, 2, 3, 4, 5, 6],
  refuses: [],
  farKm: 60,
};

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const clock = (value: unknown): string | null =>
  typeof value === 'string' && CLOCK.test(value) ? value : null;

const isDay = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7;

/** A value that is missing or out of its range counts as not set. */
export const dispatchSettingsOf = (settings: unknown): DispatchSettings => {
  const own = (settings as { dispatch?: Partial<Record<keyof DispatchSettings, unknown>> } | null)
    ?.dispatch;
  const opens = clock(own?.opens) ?? DISPATCH_DEFAULTS.opens;
  const closes = clock(own?.closes) ?? DISPATCH_DEFAULTS.closes;
  const days = Array.isArray(own?.days) ? own.days.filter(isDay) : [];
  const refuses = Array.isArray(own?.refuses) ? own.refuses : [];
  const farKm = Number(own?.farKm);
  return {
    ...(opens < closes
      ? { opens, closes }
      : { opens: DISPATCH_DEFAULTS.opens, closes: DISPATCH_DEFAULTS.closes }),
    days: days.length > 0 ? [...new Set(days)].sort() : DISPATCH_DEFAULTS.days,
    refuses: WARNING_CODES.filter((code) => refuses.includes(code)),
    farKm: farKm >= 1 && farKm <= 2_000 ? farKm : DISPATCH_DEFAULTS.farKm,
  };
};
