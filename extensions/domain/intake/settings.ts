/** What a company may set about its intake, under `intake` in `companies.settings`. */
export type IntakeSettings = {
  /** Likeness, 0 to 1, from which the only building so alike is bound without a person. */
  buildingBindsFrom: number;
  /** Likeness, 0 to 1, from which a building is offered to the reviewer. */
  buildingOfferedFrom: number;
  /** Minutes for which a claim keeps a draft from others. */
  claimMinutes: number;
  /** Days that an appointment may lie behind before it is doubted. */
  appointmentDaysBehind: number;
  /** Days that an appointment may lie ahead before it is doubted. */
  appointmentDaysAhead: number;
  /** Hour of the day before which an appointment is doubted. */
  appointmentEarliestHour: number;
  /** Hour of the day after which an appointment is doubted. */
  appointmentLatestHour: number;
};

export const INTAKE_DEFAULTS: IntakeSettings = {
  buildingBindsFrom: 0.9,
  buildingOfferedFrom: 0.4,
  claimMinutes: 15,
  appointmentDaysBehind: 30,
  appointmentDaysAhead: 180,
  appointmentEarliestHour: 6,
  appointmentLatestHour: 22,
};

/** A hundred years: as good as no limit. */
const MOST_DAYS = 36_500;

/** PostgreSQL's `%` finds nothing less alike. */
const LEAST_LIKENESS = 0.3;

const numberIn = (value: unknown, from: number, to: number, otherwise: number): number =>
  typeof value === 'number' && value >= from && value <= to ? value : otherwise;

/** A value that is missing or out of its range counts as not set. */
export const intakeSettingsOf = (settings: unknown): IntakeSettings => {
  const own = (settings as { intake?: Partial<Record<keyof IntakeSettings, unknown>> } | null)
    ?.intake;
  const { buildingBindsFrom, buildingOfferedFrom, claimMinutes } = INTAKE_DEFAULTS;
  const days = (key: 'appointmentDaysBehind' | 'appointmentDaysAhead'): number =>
    numberIn(own?.[key], 0, MOST_DAYS, INTAKE_DEFAULTS[key]);
  const hour = (key: 'appointmentEarliestHour' | 'appointmentLatestHour'): number =>
    numberIn(own?.[key], 0, 24, INTAKE_DEFAULTS[key]);
  return {
    buildingBindsFrom: numberIn(own?.buildingBindsFrom, 0.5, 1, buildingBindsFrom),
    buildingOfferedFrom: numberIn(own?.buildingOfferedFrom, LEAST_LIKENESS, 1, buildingOfferedFrom),
    claimMinutes: numberIn(own?.claimMinutes, 1, 24 * 60, claimMinutes),
    appointmentDaysBehind: days('appointmentDaysBehind'),
    appointmentDaysAhead: days('appointmentDaysAhead'),
    appointmentEarliestHour: hour('appointmentEarliestHour'),
    appointmentLatestHour: hour('appointmentLatestHour'),
  };
};
