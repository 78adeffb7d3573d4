import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveProfile, type KpiProfile } from './kpi-profile.ts';

const profile = (rest: Partial<KpiProfile>): KpiProfile => ({
  clock: 'job',
  from_state: 'OnTheWay',
  to_state: 'OrderCompleted',
  target_minutes: 1,
  warn_percent: 80,
  partner_group: null,
  partner: null,
  work_type: null,
  installation_method: null,
  pause_categories: null,
  effective_from: null,
  effective_to: null,
  ...rest,
});

const SUBJECT = {
  partnerGroup: 'TIME',
  partner: 'TIME-FTTH',
  workTypes: ['ASSURANCE_REPULL', 'ASSURANCE'],
  installationMethod: 'PRELAID',
  day: '2026-06-15',
};

/** From the widest to the most specific: each must win over all before it. */
const LADDER: Partial<KpiProfile>[] = [
  {},
  { installation_method: 'PRELAID' },
  { work_type: 'ASSURANCE' },
  { work_type: 'ASSURANCE_REPULL' },
  { work_type: 'ASSURANCE_REPULL', installation_method: 'PRELAID' },
  { partner_group: 'TIME' },
  { partner: 'TIME-FTTH', work_type: 'ASSURANCE_REPULL' },
  { partner: 'TIME-FTTH', work_type: 'ASSURANCE_REPULL', installation_method: 'PRELAID' },
];

describe('resolveProfile', () => {
  it.each(LADDER.map((_, index) => [index]))('should prefer rung %i over all below', (rung) => {
    const rows = LADDER.slice(0, rung + 1).map((match, index) =>
      profile({ ...match, target_minutes: index }),
    );
    expect(resolveProfile(rows, 'job', SUBJECT)?.target_minutes).toBe(rung);
  });

  it.each([
    [{ partner: 'OTHER' }],
    [{ work_type: 'ACTIVATION' }],
    [{ installation_method: 'SDU' }],
    [{ clock: 'docket' as const }],
    [{ effective_from: '2026-06-16' }],
    [{ effective_to: '2026-06-14' }],
  ])('should leave out %o', (match) => {
    expect(resolveProfile([profile(match)], 'job', SUBJECT)).toBeUndefined();
  });

  it('should count the first and the last day', () => {
    const rows = [profile({ effective_from: SUBJECT.day, effective_to: SUBJECT.day })];
    expect(resolveProfile(rows, 'job', SUBJECT)).toBeDefined();
  });

  it('should not depend on the order of the rows', () => {
    const rows = LADDER.map((match, index) => profile({ ...match, target_minutes: index }));
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
    fc.assert(
      fc.property(shuffled, (list) => {
        expect(resolveProfile(list, 'job', SUBJECT)).toBe(rows.at(-1));
      }),
    );
  });
});
