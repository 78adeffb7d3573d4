import type { CollectionDefinition, Group } from '../dsl.ts';
import { labelled } from './labels.ts';
import type { SnapshotField } from './snapshot.ts';

/** A section of the form is a field without a column; its own prefix keeps it off real names. */
export const sectionField = (group: string): string => `section_${group}`;

export const sectionOf = (
  collection: CollectionDefinition,
  group: Group,
  sort: number,
): SnapshotField => ({
  collection: collection.name,
  field: sectionField(group.key),
  type: 'alias',
  meta: {
    collection: collection.name,
    conditions: null,
    display: null,
    display_options: null,
    field: sectionField(group.key),
    group: null,
    hidden: false,
    interface: 'group-detail',
    note: null,
    options: {
      start: group.closed ? 'closed' : 'open',
      ...(group.icon ? { headerIcon: group.icon } : {}),
    },
    readonly: false,
    required: false,
    searchable: false,
    sort,
    special: ['alias', 'no-data', 'group'],
    translations: labelled(group.label, group.key),
    validation: null,
    validation_message: null,
    width: 'full',
  },
});
