import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../extensions/domain/kernel/patterns.ts';
import { profileProblems } from '../../../extensions/domain/intake/profile-schema.ts';
import { PARSER_PROFILES } from './index.ts';

describe('the parser profiles we ship', () => {
  it.each(PARSER_PROFILES.map((profile) => [profile.code, profile] as const))(
    'should be plain data without a problem: %s',
    (_, profile) => {
      expect(profileProblems(profile)).toEqual([]);
      expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    },
  );

  it('should name the place of what an admin got wrong', () => {
    const [first] = PARSER_PROFILES;
    const broken = JSON.parse(JSON.stringify(first));
    broken.definition.fields[0] = {
      kind: 'value',
      field: 'task',
      labels: ['X'],
      transform: 'magic',
    };
    broken.definition.fields[1] = { kind: 'text', field: 'remarks', pattern: '(' };
    expect(profileProblems(broken).map(({ path }) => path)).toEqual([
      'definition.fields[0].transform',
      'definition.fields[1].pattern',
    ]);
  });

  it('should be refused when the patterns together are too much work', () => {
    const withChecks = (count: number) => {
      const profile = JSON.parse(JSON.stringify(PARSER_PROFILES[0]));
      profile.definition.checks = Array.from({ length: count }, (_, i) => ({
        field: 'serviceId',
        pattern: `(a|b${i}){1,200}c`,
        code: 'INTAKE_FORMAT',
        severity: 'error',
      }));
      return profileProblems(profile).map(({ message }) => message);
    };
    expect(withChecks(5)).toEqual([]);
    expect(withChecks(100)).toEqual([expect.stringContaining('20,000 are allowed')]);
  });
});

describe('the subject of a notice of another appointment', () => {
  const sign = PARSER_PROFILES.find(({ code }) => code === 'time-reschedule-notice')?.recognise
    .signs[0];
  it.each([
    ['Reschedule of TBBNA900021G', true],
    ['FW: Notice: re-scheduled', true],
    ['Reminder: rescheduling', true],
    ['Bala: reschedule', true],
    ['RE: Reschedule of TBBNA900021G', false],
    [' aw : reschedule', false],
    ['Balas: reschedule', false],
    ['Invoice', false],
  ])('should tell a notice from an answer: %s', (subject, expected) => {
    expect(patternOf(sign?.pattern ?? '').test(subject)).toBe(expected);
  });
});
