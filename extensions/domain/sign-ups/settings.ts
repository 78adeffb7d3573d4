import type { Language } from '../words/index.ts';

/** What a company may set about its public page, under `signUps` in `companies.settings`. */
export type SignUpSettings = {
  isOpen: boolean;
  /** How long a port is kept while somebody orders, and once more at the agreement. */
  holdMinutes: number;
  moreMinutes: number;
  /** How long it is kept for an order. */
  orderDays: number;
  /** The visit is published to its technician at once; else it is a plan that the board shows. */
  publishes: boolean;
  /** A card is asked for where the installation takes cards; else staff arrange the payment. */
  asksCard: boolean;
  /** Code of the work type of installations. */
  workType: string;
  /** How many days ahead visits are offered. */
  daysAhead: number;
  terms: Partial<Record<Language, string>>;
};

export const SIGN_UP_DEFAULTS: SignUpSettings = {
  isOpen: true,
  holdMinutes: 30,
  moreMinutes: 15,
  orderDays: 14,
  publishes: false,
  asksCard: true,
  workType: 'INSTALLATION',
  daysAhead: 14,
  terms: {},
};

const LONGEST_TERMS = 20_000;

const within = (value: unknown, [least, most]: [number, number], usual: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : usual;
const bool = (value: unknown, usual: boolean): boolean =>
  typeof value === 'boolean' ? value : usual;

/** A value that is missing or out of its range counts as not set. */
export const signUpSettingsOf = (settings: unknown): SignUpSettings => {
  const own = ((settings as { signUps?: Record<string, unknown> } | null)?.signUps ??
    {}) as Partial<Record<keyof SignUpSettings, unknown>>;
  const terms = (own.terms ?? {}) as Record<string, unknown>;
  const usual = SIGN_UP_DEFAULTS;
  return {
    isOpen: bool(own.isOpen, usual.isOpen),
    holdMinutes: within(own.holdMinutes, [5, 120], usual.holdMinutes),
    moreMinutes: within(own.moreMinutes, [0, 60], usual.moreMinutes),
    orderDays: within(own.orderDays, [1, 180], usual.orderDays),
    publishes: bool(own.publishes, usual.publishes),
    asksCard: bool(own.asksCard, usual.asksCard),
    workType:
      typeof own.workType === 'string' && own.workType.trim() !== ''
        ? own.workType.trim()
        : usual.workType,
    daysAhead: within(own.daysAhead, [1, 28], usual.daysAhead),
    terms: Object.fromEntries(
      (['en', 'ms', 'fr'] as const).flatMap((language) => {
        const text = terms[language];
        return typeof text === 'string' && text.trim() !== ''
          ? [[language, text.trim().slice(0, LONGEST_TERMS)]]
          : [];
      }),
    ),
  };
};
