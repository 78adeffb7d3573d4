import { describe, expect, it } from 'vitest';
import type { FieldEvidence } from '../../../extensions/domain/work/field-contract.ts';
import { blockerPhotos } from './blocker-photos.ts';

const photo = (id: string, minute: number, category = 'blocker') =>
  ({
    id,
    clientRef: `ref-${id}`,
    kind: 'photo',
    category,
    caption: null,
    takenAt: `2026-11-26T08:${String(minute).padStart(2, '0')}:00Z`,
    file: id,
  }) as FieldEvidence;
const NONE = new Set<string>();
const ids = (list: FieldEvidence[]) => list.map(({ id }) => id);

describe('photos of the blocker at hand', () => {
  const evidence = [photo('old', 5), photo('new', 30), photo('onu', 40, 'onu')];

  it('should be the newest, as many as count', () => {
    expect(ids(blockerPhotos(evidence, { count: 1, waiting: NONE }))).toEqual(['new']);
    expect(ids(blockerPhotos(evidence, { count: 2, waiting: NONE }))).toEqual(['old', 'new']);
  });

  it('should leave out those of an earlier blocker when none counts or none is sent', () => {
    expect(blockerPhotos(evidence, { count: 0, waiting: NONE })).toEqual([]);
    expect(blockerPhotos(evidence, { count: 1, waiting: new Set(['ref-unsent']) })).toEqual([]);
  });

  it('should take a picture that is just sent for sent', () => {
    const waiting = new Set(['ref-new']);
    expect(ids(blockerPhotos(evidence, { count: 1, waiting }))).toEqual(['new']);
  });
});
