import type { PonKind } from './choices.ts';

/** One leg of the way from the OLT: fibre and connectors, then a splitter; the drop ends without one. */
export type Leg = {
  km: number | null;
  connectors: number;
  /** Of the splitter at the end of the leg: how many ports it shares the light among. */
  ports: number | null;
  /** dB beyond the ideal loss; null where the company has not said. */
  excess: number | null;
};

/** The least of class B+ and N1: 28 and 29 dB from transmitter to receiver. */
const BUDGET: Record<PonKind, number> = { gpon: 28, 'xgs-pon': 29 };
/** Usual figures at 1310 nm where nothing was measured. */
export const FIBRE_DB_PER_KM = 0.35;
export const CONNECTOR_DB = 0.3;
export const EXCESS_DB = 1;
/** From the last splitter into the home. */
export const DROP: Leg = { km: 0.1, connectors: 2, ports: null, excess: null };
/** Below this much to spare a repair or a dirty plug takes the line down. */
const SPARE_DB = 3;

export type LightVerdict = 'good' | 'tight' | 'too_little';
export type Light = {
  lossDb: number;
  budgetDb: number;
  marginDb: number;
  verdict: LightVerdict;
  /** Fibre of some leg is not known, so that the loss is at least this. */
  isAtLeast: boolean;
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** What a splitter takes: its share of the light, and a little more. */
export const splitLoss = (ports: number, excess: number | null = null): number =>
  10 * Math.log10(Math.max(ports, 1)) + (excess ?? EXCESS_DB);

const legLoss = ({ km, connectors, ports, excess }: Leg): number =>
  (km ?? 0) * FIBRE_DB_PER_KM +
  connectors * CONNECTOR_DB +
  (ports === null ? 0 : splitLoss(ports, excess));

export const verdictOf = (marginDb: number): LightVerdict => {
  if (marginDb < 0) return 'too_little';
  return marginDb < SPARE_DB ? 'tight' : 'good';
};

/** The light that is left at the customer behind these legs, with the usual drop. */
export const lightOf = (kind: PonKind, legs: readonly Leg[]): Light => {
  const lossDb = rounded([...legs, DROP].reduce((sum, leg) => sum + legLoss(leg), 0));
  const marginDb = rounded(BUDGET[kind] - lossDb);
  return {
    ...{ lossDb, marginDb },
    budgetDb: BUDGET[kind],
    verdict: verdictOf(marginDb),
    isAtLeast: legs.some(({ km }) => km === null),
  };
};

export type Load = { used: number; capacity: number; percent: number; state: LoadState };
export type LoadState = 'room' | 'nearly_full' | 'full' | 'over';

const NEARLY = 85;

/** How full an OLT port is by customers. */
export const loadOf = (used: number, capacity: number): Load => {
  const percent = Math.round((used / Math.max(capacity, 1)) * 100);
  const state =
    used > capacity
      ? 'over'
      : used === capacity
        ? 'full'
        : percent >= NEARLY
          ? 'nearly_full'
          : 'room';
  return { used, capacity, percent, state };
};
