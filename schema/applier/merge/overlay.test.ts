import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../../compiler/fragment.ts';
import type { Fragment, Snapshot } from '../../compiler/snapshot.ts';
import { SMALL_MODEL } from '../../test/fixtures/small.ts';
import { findClashes } from './clashes.ts';
import { overlay } from './overlay.ts';

const NOTHING = { collections: [], fields: [] };
const EMPTY: Fragment = { collections: [], fields: [], relations: [] };
const ours = fragmentOf(SMALL_MODEL);
const liveOf = (fragment: Fragment): Snapshot => ({
  version: 1,
  directus: '11.17.4',
  vendor: 'postgres',
  systemFields: [],
  ...structuredClone(fragment),
});

const fieldOf = (snapshot: Fragment, collection: string, name: string) => {
  const found = snapshot.fields.find(
    (field) => field.collection === collection && field.field === name,
  );
  if (!found) throw new Error(`no ${collection}.${name}`);
  return found;
};

const withOwnField = (snapshot: Snapshot, name: string): Snapshot => {
  const like = structuredClone(fieldOf(snapshot, 'vans', 'plate'));
  like.field = name;
  like.meta.field = name;
  return { ...snapshot, fields: [...snapshot.fields, like] };
};

describe('overlay', () => {
  it('should add everything to an empty installation', () => {
    const { after } = overlay({ base: EMPTY, ours, live: liveOf(EMPTY), deletable: NOTHING });
    expect(after).toMatchObject(ours);
  });

  it('should carry along what is not ours', () => {
    const live = withOwnField(liveOf(ours), 'x_own');
    const { after } = overlay({ base: ours, ours, live, deletable: NOTHING });
    expect(after).toEqual(live);
  });

  it('should put structure back and say so', () => {
    const live = liveOf(ours);
    fieldOf(live, 'vans', 'plate').meta.required = false;
    const { after, notes } = overlay({ base: ours, ours, live, deletable: NOTHING });
    expect(fieldOf(after, 'vans', 'plate').meta.required).toBe(true);
    expect(notes).toContainEqual({ kind: 'put back', subject: 'vans.plate', detail: 'required' });
  });

  it('should leave an index and a longer column that were made here', () => {
    const live = liveOf(ours);
    Object.assign(fieldOf(live, 'vans', 'plate').schema ?? {}, {
      is_indexed: true,
      max_length: 64,
    });
    const { after } = overlay({ base: ours, ours, live, deletable: NOTHING });
    expect(after).toEqual(live);
  });

  it('should delete what is retired, and only if it was ours', () => {
    const live = withOwnField(liveOf(ours), 'x_own');
    const deletable = { collections: [], fields: ['vans.colour', 'vans.x_own'] };
    const { after } = overlay({ base: ours, ours: EMPTY, live, deletable });
    const names = after.fields.map(({ field }) => field);
    expect(names).not.toContain('colour');
    expect(names).toContain('x_own');
  });
});

describe('findClashes', () => {
  it('should name a collection and a field that somebody else made', () => {
    const base: Fragment = {
      ...ours,
      collections: ours.collections.filter(({ collection }) => collection !== 'vans'),
      fields: ours.fields.filter(({ field }) => field !== 'name'),
    };
    expect(findClashes(base, ours, liveOf(ours))).toEqual([
      'collection vans',
      'field companies.name',
    ]);
  });

  it('should find none when everything was applied by us', () => {
    expect(findClashes(ours, ours, liveOf(ours))).toEqual([]);
  });
});
