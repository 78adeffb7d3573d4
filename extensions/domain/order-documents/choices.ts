import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** What a document of an order is; an administrator adds those of the company. */
export const DOCUMENT_CATEGORIES = choices(
  { value: 'instruction', label: 'Letter of instruction' },
  { value: 'title', label: 'Title and ownership' },
  { value: 'plan', label: 'Plan or drawing' },
  { value: 'comparable', label: 'Comparable sale' },
  { value: 'photo', label: 'Photograph' },
  { value: 'draft', label: 'Draft report' },
  { value: 'report', label: 'Report' },
  { value: 'correspondence', label: 'Correspondence' },
  { value: 'other', label: 'Other document' },
);

/** Who may see a document. */
export const DOCUMENT_VISIBILITIES = choices(
  { value: 'order', label: 'Everyone on the order', color: COLOR.success, icon: 'groups' },
  { value: 'office', label: 'Office only', color: COLOR.primary, icon: 'business_center' },
  { value: 'named', label: 'Named persons', color: COLOR.warning, icon: 'lock_person' },
);
export type DocumentVisibility = ValueOf<typeof DOCUMENT_VISIBILITIES>;
