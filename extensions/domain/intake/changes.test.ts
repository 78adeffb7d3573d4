import { describe, expect, it } from 'vitest';
import { chooseChanges } from './changes.ts';
import { sameDiff, type DiffEntry } from './match.ts';

const diff: DiffEntry[] = [
  { field: 'customer_name', from: 'A', to: 'B' },
  { field: 'remarks', from: null, to: 'Ring twice' },
];

describe('chooseChanges', () => {
  it('should accept all when nobody chose', () => {
    expect(chooseChanges(diff, undefined)).toEqual({ accepted: diff, refused: [], unknown: [] });
  });

  it('should part what is accepted from what is refused and name what does not differ', () => {
    expect(chooseChanges(diff, ['remarks', 'phones'])).toEqual({
      accepted: [diff[1]],
      refused: [diff[0]],
      unknown: ['phones'],
    });
  });

  it('should be able to refuse everything', () => {
    expect(chooseChanges(diff, [])).toMatchObject({ accepted: [], refused: diff });
  });
});

describe('sameDiff', () => {
  it('should compare instants as instants and see another old value', () => {
    const moved = (from: unknown): DiffEntry[] => [
      { field: 'appointment_requested_at', from, to: '2026-12-21T15:00:00+08:00' },
    ];
    expect(
      sameDiff(moved(new Date('2026-12-17T02:00:00Z')), moved('2026-12-17T02:00:00.000Z')),
    ).toBe(true);
    expect(sameDiff(diff, [{ ...diff[0], from: 'C' } as DiffEntry, diff[1] as DiffEntry])).toBe(
      false,
    );
    expect(sameDiff(diff, diff.slice(1))).toBe(false);
  });
});
