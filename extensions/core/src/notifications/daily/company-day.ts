/** A local day of a company, in the zone of its reminders. */
export type CompanyDay = { company: string; day: string; zone: string };
