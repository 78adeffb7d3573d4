import { describe, expect, it } from 'vitest';
import { instantAt, localIn } from './zone-time.ts';

describe('the clock of a zone', () => {
  it('is read and written', () => {
    expect(localIn('2026-11-21T01:00:00Z', 'Asia/Kuala_Lumpur')).toBe('2026-11-21T09:00');
    expect(instantAt('2026-11-21T09:00', 'Asia/Kuala_Lumpur')?.toISOString()).toBe(
      '2026-11-21T01:00:00.000Z',
    );
  });

  it('knows summer time on both sides of the change', () => {
    for (const local of ['2026-03-29T01:30', '2026-03-29T03:30', '2026-10-25T04:00'])
      expect(localIn(instantAt(local, 'Europe/Paris')?.toISOString() ?? '', 'Europe/Paris')).toBe(
        local,
      );
  });

  it('has no instant for half a time', () => {
    expect(instantAt('2026-11-2', 'Europe/Paris')).toBeNull();
  });
});
