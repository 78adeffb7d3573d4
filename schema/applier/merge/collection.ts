import type { CollectionMeta, SnapshotCollection } from '../../compiler/snapshot.ts';
import type { MergeNote } from './notes.ts';
import { mergeTranslations } from './translations.ts';
import { isCustomised, isSame, keepCustomised, sidesOf } from './three-way.ts';
import type { Sides } from './three-way.ts';

/** Looks and navigation belong to the customer; tracking and the sort field are structure. */
const CUSTOMER_KEYS = [
  'archive_app_filter',
  'archive_field',
  'archive_value',
  'collapse',
  'color',
  'display_template',
  'group',
  'hidden',
  'icon',
  'item_duplication_fields',
  'note',
  'preview_url',
  'sort',
  'unarchive_value',
] as const satisfies readonly (keyof CollectionMeta)[];

export const mergeCollection = (
  sides: Sides<SnapshotCollection>,
  report: (note: MergeNote) => void,
): SnapshotCollection => {
  const metas: Sides<CollectionMeta> = sidesOf(sides, 'meta');
  const meta = { ...metas.ours };
  for (const key of CUSTOMER_KEYS) {
    const values = sidesOf(metas, key);
    Object.assign(meta, { [key]: keepCustomised<unknown>(values) });
    if (isCustomised<unknown>(values)) {
      report({ kind: 'kept', subject: sides.ours.collection, detail: key });
    }
  }
  const names = sidesOf(metas, 'translations');
  meta.translations = mergeTranslations(names);
  if (!isSame(meta.translations, names.ours)) {
    report({ kind: 'kept', subject: sides.ours.collection, detail: 'translations' });
  }
  return { ...sides.live, meta };
};
