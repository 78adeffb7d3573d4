import { describe, expect, it } from 'vitest';
import { stretchOf } from './periods.ts';

describe('stretchOf', () => {
  it('should end today or with the month before', () => {
    expect(stretchOf('week', '2026-11-29')).toEqual({ from: '2026-11-23', until: '2026-11-29' });
    expect(stretchOf('month', '2026-11-29')).toEqual({ from: '2026-11-01', until: '2026-11-29' });
    expect(stretchOf('lastMonth', '2026-03-31')).toEqual({
      ...{ from: '2026-02-01', until: '2026-02-28' },
    });
    expect(stretchOf('lastMonth', '2026-01-15').from).toBe('2025-12-01');
    expect(stretchOf('year', '2026-11-29').from).toBe('2025-12-01');
  });
});
