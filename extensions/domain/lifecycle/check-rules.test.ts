import { describe, expect, it } from 'vitest';
import { ruleProblems } from './check-rules.ts';
import { addEffects } from './effects.ts';

addEffects(['openBlocker', 'closeVisit']);

const said = (rules: object) =>
  ruleProblems(rules).map(({ field, path, message }) => `${field}${path}: ${message}`);

describe('ruleProblems', () => {
  it('should take what is there', () => {
    expect(
      ruleProblems({
        guards: [
          { name: 'photosRequired', params: { min: 2, warn: true } },
          { name: 'docketStatus', params: { is: 'rejected' } },
          { name: 'fieldsSet', params: { fields: ['building'] } },
        ],
        condition: { '==': [{ var: 'priority' }, 'high'] },
        effects: ['closeVisit', 'x_tell_owner'],
      }),
    ).toEqual([]);
    expect(ruleProblems({})).toEqual([]);
  });

  it.each([
    [
      { guards: [{ name: 'photoRequired' }] },
      'guards[0]: there is no check "photoRequired"; there are requiredFields',
    ],
    [{ guards: [{ name: 'toString' }] }, 'there is no check "toString"'],
    [
      { guards: [{ name: 'photosRequired', params: { minimum: 2 } }] },
      'has no parameter "minimum"; it takes warn, min',
    ],
    [
      { guards: [{ name: 'photosRequired', params: { min: '2' } }] },
      '"min" of "photosRequired" must be a number',
    ],
    [
      { guards: [{ name: 'docketStatus', params: { atLeast: 'done' } }] },
      'must be one of received, verified, uploaded',
    ],
    [{ guards: [{ name: 'photosRequired', min: 2 }] }, 'give it under "params"'],
    [{ guards: 'photosRequired' }, 'a list is expected'],
    [
      { effects: ['closeVisits'] },
      'effects[0]: there is no effect "closeVisits"; there are advance, openBlocker',
    ],
    [{ condition: { nonsense: 1 } }, 'conditionnonsense: there is no operator "nonsense"'],
  ])('should name what is not: %o', (rules, words) => {
    expect(said(rules)[0]).toContain(words);
  });
});
