export type Place = { row: number; column: number };

/** Where the labels stood on the sample when a profile was activated. */
export type Layout = {
  /** Label as it is compared → where it stood. */
  labels: Record<string, Place>;
  /** What else near them names something, so that what is new is noticed. */
  others: string[];
};
