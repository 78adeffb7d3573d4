import type { CollectionDefinition } from '../dsl.ts';
import { namedCollection, sentence } from './labels.ts';
import type { CollectionMeta, SnapshotCollection } from './snapshot.ts';

export const folderOf = (domain: string): string => `folder_${domain}`;

const NEUTRAL = {
  archive_app_filter: true,
  archive_field: null,
  archive_value: null,
  collapse: 'open',
  color: null,
  item_duplication_fields: null,
  preview_url: null,
  singleton: false,
  sort_field: null,
  unarchive_value: null,
  versioning: false,
} as const;

const accountabilityOf = {
  all: 'all',
  activity: 'activity',
  none: null,
} as const;

export const collectionOf = (
  definition: CollectionDefinition,
  sort: number,
): SnapshotCollection => ({
  collection: definition.name,
  meta: {
    ...NEUTRAL,
    accountability: accountabilityOf[definition.tracking],
    collection: definition.name,
    display_template: definition.display,
    group: folderOf(definition.domain),
    hidden: definition.hidden ?? false,
    icon: definition.icon,
    note: definition.note,
    sort,
    sort_field: definition.sortField ?? null,
    translations: namedCollection(definition.label, definition.singular),
  } satisfies CollectionMeta,
  schema: { name: definition.name },
});

const FOLDER_ICONS: Record<string, string> = {
  organisation: 'apartment',
  lifecycle: 'account_tree',
  work: 'assignment',
  dispatch: 'event',
  plant: 'hub',
  equipment: 'construction',
  intake: 'inbox',
  inventory: 'inventory_2',
  billing: 'receipt_long',
  provisioning: 'router',
  addresses: 'home_pin',
  sales: 'storefront',
  automation: 'bolt',
};

/** One folder of the Studio's navigation per domain, in the order in which domains appear. */
export const folderCollection = (domain: string, sort: number): SnapshotCollection => ({
  collection: folderOf(domain),
  meta: {
    ...NEUTRAL,
    accountability: 'all',
    collection: folderOf(domain),
    display_template: null,
    group: null,
    hidden: false,
    icon: FOLDER_ICONS[domain] ?? 'folder',
    note: null,
    sort,
    translations: namedCollection(sentence(domain), sentence(domain)),
  },
});
