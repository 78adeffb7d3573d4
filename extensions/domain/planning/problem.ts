/** A span of time in seconds from the plan's own zero, both ends included. */
export type Window = { from: number; to: number };

/** Something to be done at a place. Times are seconds from the plan's own zero. */
export type PlanVisit = {
  id: string;
  /** Row and column of the travel matrices. */
  place: number;
  /** Seconds on site. */
  service: number;
  /** The work begins within one of them, in order of time and apart; none means any time. */
  windows?: readonly Window[];
  /** What of a vehicle's `capacity` it takes. */
  demand?: number;
  /** Indexes of the vehicles that may do it (skills, areas); without it all may. */
  vehicles?: readonly number[];
  /**
   * What leaving it out costs, in units of the cost matrix. Without it the visit is left out only when
   * nothing fits.
   */
  penalty?: number;
  /** Promised already: this vehicle, begun at this time. Never moved. */
  pin?: { vehicle: number; at: number };
};

/** One person's day. A person who works three days is three vehicles. */
export type PlanVehicle = {
  id: string;
  /** Places where the day begins and ends. */
  start: number;
  end: number;
  /** Leaves not before, is back not after. */
  shift: Window;
  capacity?: number;
  maxVisits?: number;
  /** Most seconds on sites. */
  maxService?: number;
  /** One break that begins within the window, wherever the person is then. */
  break?: { from: number; to: number; duration: number };
  /** What using the vehicle at all costs, in units of the cost matrix. */
  fixedCost?: number;
};

export type PlanProblem = {
  visits: readonly PlanVisit[];
  vehicles: readonly PlanVehicle[];
  /** Number of places; both matrices have its square, row by row: from, then to. */
  places: number;
  /** Seconds of travel. */
  seconds: Float64Array;
  /** What is made small: distance, or seconds again. */
  cost: Float64Array;
  /**
   * How much an even day counts: the squares of the seconds on sites of each vehicle, over the seconds
   * of all, times this, are added to the cost. 0 or nothing: not at all.
   */
  balance?: number;
};

/** Why a visit is not in the plan. */
export type LeftReason =
  /** No vehicle may do it. */
  | 'noSkill'
  /** Those that may cannot be there in time and back, even with nothing else to do. */
  | 'noWindow'
  /** It alone is more than any of them may take. */
  | 'tooLarge'
  /** Its fixed time clashes with that of another fixed visit. */
  | 'pinClash'
  /** It would fit, and costs more than leaving it out. */
  | 'tooCostly'
  /** Those that may are taken. */
  | 'dayFull';

export type PlanStop = {
  /** Index of the visit; null for the break. */
  visit: number | null;
  arrive: number;
  start: number;
  end: number;
};

export type PlanRoute = {
  vehicle: number;
  /** When the person must leave, as late as the first visit allows. */
  leaves: number;
  back: number;
  stops: PlanStop[];
  /** Sum of the cost matrix along the route. */
  cost: number;
  /** Seconds of travel. */
  travel: number;
};

export type Plan = {
  /** Vehicles with visits, in their order. */
  routes: PlanRoute[];
  left: { visit: number; reason: LeftReason }[];
  /** Sum of the cost matrix over all routes, without penalties and balance. */
  cost: number;
  travel: number;
};
