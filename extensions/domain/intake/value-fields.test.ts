import { describe, expect, it } from 'vitest';
import { editProblem } from './check-edits.ts';
import type { ParserProfile } from './profile.ts';
import { profileProblems } from './profile-schema.ts';
import { isRuleField, isValuePath } from './value-fields.ts';

const WICKED = [
  'x.__proto__.emitEvents',
  '__proto__',
  '__proto__.x',
  'constructor.prototype.x',
  'address.constructor',
  'x.__proto__.customerName',
  'toString',
  'hasOwnProperty.call',
];

const profileWith = (definition: object): ParserProfile =>
  ({
    code: 'a',
    family: 'form',
    recognise: { signs: [{ where: 'text', pattern: 'A', weight: 1 }], minimum: 1 },
    definition: {
      timeZone: 'UTC',
      required: { '*': [] },
      checks: [],
      enrichment: [],
      fields: [],
      ...definition,
    },
  }) as unknown as ParserProfile;
const voip = profileWith({
  fields: [{ kind: 'group', field: 'voip', labels: [], split: '(?<trunk>.)', needs: 'trunk' }],
});

describe('what a value may be called', () => {
  it.each(WICKED)('should not be %s', (path) => {
    expect(isValuePath(path)).toBe(false);
    expect(isRuleField(path)).toBe(false);
    expect(editProblem({ [path]: false }, voip, {})).toMatchObject({ field: path });
  });

  it.each(['serviceId', 'address.postcode', 'equipment.models.onu', 'phones.1', 'x_colour'])(
    'may be %s',
    (path) => {
      expect(isValuePath(path)).toBe(true);
    },
  );

  it.each([
    'voip.200.number',
    'voip.-1',
    'phones.0.x',
    'address.nothing',
    'nothing',
    'x_',
    'x_a.b',
  ])('should not be %s, which is in no list', (path) => {
    expect(isValuePath(path)).toBe(false);
  });

  it('may be a part that the profile names, of an entry that is there or the next', () => {
    expect(editProblem({ 'voip.0.trunk': '1' }, voip, { voip: [] })).toBeNull();
    expect(editProblem({ 'voip.0.other': '1' }, voip, { voip: [] })?.message).toContain('voip.0');
    expect(editProblem({ 'voip.5.trunk': '1' }, voip, { voip: [] })?.message).toContain('entries');
  });

  it('should be refused when a part of the value itself has a forbidden name', () => {
    const value: unknown = JSON.parse('{"__proto__":{"polluted":1}}');
    expect(editProblem({ address: value }, voip, {})?.field).toBe('address.__proto__');
  });
});

describe('the names in a profile', () => {
  const problemsOf = (definition: object) =>
    profileProblems(profileWith(definition)).map(({ path }) => path);

  it.each([
    [
      { fields: [{ kind: 'constant', field: 'x.__proto__.customerName', value: 1 }] },
      'fields[0].field',
    ],
    [{ fields: [{ kind: 'value', field: 'phones', except: '__proto__' }] }, 'fields[0].except'],
    [
      { fields: [{ kind: 'cases', field: 'task', cases: [{ when: { 'a.constructor': '.' } }] }] },
      'fields[0].cases[0].when.a.constructor',
    ],
    [{ constants: { 'constructor.prototype.x': 1 } }, 'constants.constructor.prototype.x'],
    [{ duplicateKey: ['__proto__'] }, 'duplicateKey[0]'],
    [{ enrichment: ['constructor'] }, 'enrichment[0]'],
    [{ required: { '*': [{ field: 'constructor', code: 'X' }] } }, 'required.*[0].field'],
    [{ checks: [{ field: '__proto__.x', pattern: '.' }] }, 'checks[0].field'],
    [{ appointment: { field: '__proto__', date: '$date' } }, 'appointment.field'],
    [{ fields: [{ field: 'voip', split: '(?<constructor>.)' }] }, 'fields[0].split'],
    [{ sections: JSON.parse('{"__proto__":{"from":[],"to":[]}}') as object }, 'sections.__proto__'],
    [{ fields: [{ field: 'task', transform: 'constructor' }] }, 'fields[0].transform'],
  ])('should be looked at: %j', (definition, path) => {
    expect(problemsOf(definition)).toEqual([`definition.${path}`]);
  });

  it('should say what is allowed', () => {
    const [problem] = profileProblems(profileWith({ enrichment: ['custName'] }));
    expect(problem?.message).toContain('"custName" is no field a profile can fill');
    expect(problem?.message).toContain('customerName');
  });
});
