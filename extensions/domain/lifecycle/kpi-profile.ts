import type { ClockRule } from './kpi-clock.ts';

/** A row of `kpi_profiles`; an empty dimension means "any". */
export type KpiProfile = ClockRule & {
  id?: string;
  clock: 'job' | 'docket';
  partner_group: string | null;
  partner: string | null;
  work_type: string | null;
  installation_method: string | null;
  pause_categories: readonly string[] | null;
  /** Local dates, `yyyy-mm-dd`; the last day counts. */
  effective_from: string | null;
  effective_to: string | null;
};

export type KpiSubject = {
  partnerGroup: string | null;
  partner: string | null;
  /** The leaf first, then its parents. */
  workTypes: readonly string[];
  installationMethod: string | null;
  /** Local date of the clock's start. */
  day: string;
};

/** Partner weighs most, then its group, the type (leaf above parent), the method. */
const specificity = (profile: KpiProfile, subject: KpiSubject): number | null => {
  const fits = (wanted: string | null, actual: string | null) =>
    wanted === null || wanted === actual;
  const depth = profile.work_type === null ? 0 : subject.workTypes.indexOf(profile.work_type);
  if (
    depth < 0 ||
    !fits(profile.partner, subject.partner) ||
    !fits(profile.partner_group, subject.partnerGroup) ||
    !fits(profile.installation_method, subject.installationMethod) ||
    (profile.effective_from !== null && profile.effective_from > subject.day) ||
    (profile.effective_to !== null && profile.effective_to < subject.day)
  )
    return null;
  return (
    (profile.partner === null ? 0 : 1000) +
    (profile.partner_group === null ? 0 : 500) +
    (profile.work_type === null ? 0 : 100 - depth) +
    (profile.installation_method === null ? 0 : 10)
  );
};

/** The most specific profile in force, the later start winning a tie; undefined when none fits. */
export const resolveProfile = (
  profiles: readonly KpiProfile[],
  clock: KpiProfile['clock'],
  subject: KpiSubject,
): KpiProfile | undefined =>
  profiles
    .filter((profile) => profile.clock === clock)
    .flatMap((profile) => {
      const score = specificity(profile, subject);
      return score === null ? [] : [{ profile, score }];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        (b.profile.effective_from ?? '').localeCompare(a.profile.effective_from ?? ''),
    )[0]?.profile;
