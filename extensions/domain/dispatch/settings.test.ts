import { describe, expect, it } from 'vitest';
import { DISPATCH_DEFAULTS, dispatchSettingsOf } from './settings.ts';

describe('dispatchSettingsOf', () => {
  it('should take what fits and leave the rest at its default', () => {
    expect([null, {}, { dispatch: 7 }].map(dispatchSettingsOf)).toEqual(
      [1, 2, 3].map(() => DISPATCH_DEFAULTS),
    );
    const own = { opens: '07:30', closes: '22:00', days: [7, 1, 1, 9], refuses: ['absent', 'x'] };
    expect(dispatchSettingsOf({ dispatch: own })).toEqual({
      ...{ opens: '07:30', closes: '22:00', days: [1, 7], refuses: ['absent'] },
      farKm: DISPATCH_DEFAULTS.farKm,
    });
    expect(dispatchSettingsOf({ dispatch: { opens: '20:00', closes: '08:00' } })).toMatchObject({
      opens: DISPATCH_DEFAULTS.opens,
      closes: DISPATCH_DEFAULTS.closes,
    });
  });
});
