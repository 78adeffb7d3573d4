import { describe, expect, it } from 'vitest';
import { matchBuilding, type BuildingCandidate } from './building-match.ts';
import { INTAKE_DEFAULTS, intakeSettingsOf } from './settings.ts';

const candidate = (id: string, facts: Partial<BuildingCandidate> = {}): BuildingCandidate => ({
  id,
  name: `Menara ${id}`,
  code: null,
  postcode: null,
  score: 1,
  ...facts,
});
const place = { code: null, name: 'Menara Contoh', postcode: '50000' };
const match = (candidates: BuildingCandidate[], wanted = {}, settings = INTAKE_DEFAULTS) =>
  matchBuilding({ ...place, ...wanted }, candidates, settings);

describe('matchBuilding', () => {
  it('should bind by code before any name', () => {
    const found = match([candidate('a'), candidate('b', { code: 'B-7', score: 0 })], {
      code: ' b-7 ',
    });
    expect(found).toMatchObject({ building: 'b', how: 'code' });
    expect(found.candidates.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('should prefer the one in the same postcode among buildings of one name', () => {
    const found = match([
      candidate('a', { postcode: '40000' }),
      candidate('b', { postcode: '50000' }),
    ]);
    expect(found).toMatchObject({ building: 'b', how: 'name and postcode' });
  });

  it.each([
    ['two of the same name, neither with a postcode', [candidate('a'), candidate('b')]],
    ['the same name elsewhere', [candidate('a', { postcode: '40000' })]],
    ['two very alike', [candidate('a', { score: 0.95 }), candidate('b', { score: 0.91 })]],
    ['one that is not alike enough', [candidate('a', { score: 0.89 })]],
  ])('should bind nothing to %s, but offer it', (_, candidates) => {
    const found = match(candidates);
    expect(found).toMatchObject({ building: null, how: 'none' });
    expect(found.candidates).toHaveLength(candidates.length);
  });

  it('should see that a name is ambiguous even beyond what it shows', () => {
    const many = Array.from({ length: 9 }, (_, index) => candidate(`m${index}`));
    const found = match(many, { postcode: null });
    expect(found.building).toBeNull();
    expect(found.candidates).toHaveLength(5);
  });

  it('should follow the thresholds of the company', () => {
    const alike = [candidate('a', { score: 0.8 })];
    const settings = intakeSettingsOf({ intake: { buildingBindsFrom: 0.75 } });
    expect(match(alike, {}, settings)).toMatchObject({ building: 'a', how: 'likeness' });
    const strict = intakeSettingsOf({ intake: { buildingOfferedFrom: 0.85 } });
    expect(match(alike, {}, strict).candidates).toEqual([]);
  });
});

describe('intakeSettingsOf', () => {
  it.each([null, {}, { intake: null }, { intake: { claimMinutes: 0, buildingBindsFrom: '0.7' } }])(
    'should fall back to the defaults for %j',
    (settings) => {
      expect(intakeSettingsOf(settings)).toEqual(INTAKE_DEFAULTS);
    },
  );
});
