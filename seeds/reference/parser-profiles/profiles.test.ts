import { describe, expect, it } from 'vitest';
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
});
