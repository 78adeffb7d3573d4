import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../compiler/fragment.ts';
import type { Snapshot } from '../compiler/snapshot.ts';
import { SMALL_MODEL } from '../test/fixtures/small.ts';
import { captureChanges } from './capture.ts';

const base = fragmentOf(SMALL_MODEL);
const live = (): Snapshot => ({
  version: 1,
  directus: '11.17.4',
  vendor: 'postgres',
  systemFields: [],
  ...structuredClone(base),
});

describe('captureChanges', () => {
  it('should print nothing when nothing was changed', () => {
    expect(captureChanges(base, live())).toEqual([]);
  });

  it('should print changed words, an added field and what has no word', () => {
    const changed = live();
    const plate = changed.fields.find(({ field }) => field === 'plate');
    const collection = changed.collections.find(({ collection }) => collection === 'vans');
    if (!plate || !collection) throw new Error('fixture');
    plate.meta.note = "The customer's word.";
    collection.meta.color = '#ff00aa';
    changed.fields.push({
      ...structuredClone(plate),
      field: 'x_seats',
      type: 'integer',
      meta: {
        ...plate.meta,
        ...{ field: 'x_seats', note: 'Seats.', required: false, translations: null },
      },
      schema: null,
    });
    expect(captureChanges(base, changed)).toEqual([
      '// vans',
      "  // the model has no word for { color: '#ff00aa' }",
      `  fields.plate: { note: "The customer's word." },`,
      "  fields.x_seats: integer({ note: 'Seats.', interface: 'input', width: 'half' }),",
      '',
    ]);
  });

  it('should print a whole file for a collection that was added', () => {
    const changed = live();
    const vans = changed.collections.find(({ collection }) => collection === 'vans');
    const plate = changed.fields.find(({ field }) => field === 'plate');
    if (!vans || !plate) throw new Error('fixture');
    const added = structuredClone({ vans, plate });
    Object.assign(added.vans, { collection: 'x_trailers' });
    Object.assign(added.plate, { collection: 'x_trailers' });
    changed.collections.push(added.vans);
    changed.fields.push(added.plate);
    const code = captureChanges(base, changed).join('\n');
    expect(code).toContain('export const trailers = defineCollection({');
    expect(code).toMatch(/plate: string\(\{\n\s+length: 16,\n\s+note: 'Number plate.',/);
  });
});
