import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** What can be had at an address. */
export const ADDRESS_STATES = choices(
  { value: 'serviceable', label: 'Can be connected', icon: 'check_circle', color: COLOR.success },
  { value: 'planned', label: 'Planned', icon: 'event', color: COLOR.primary },
  { value: 'survey', label: 'Needs a survey', icon: 'search', color: COLOR.warning },
  { value: 'not_serviceable', label: 'Cannot be connected', icon: 'block', color: COLOR.danger },
);
export type AddressState = ValueOf<typeof ADDRESS_STATES>;

export const IMPORT_STATES = choices(
  { value: 'waiting', label: 'Waiting', icon: 'hourglass_top' },
  { value: 'running', label: 'Running', icon: 'sync', color: COLOR.primary },
  { value: 'done', label: 'Done', icon: 'check_circle', color: COLOR.success },
  { value: 'refused', label: 'Refused', icon: 'error', color: COLOR.danger },
);
export type ImportState = ValueOf<typeof IMPORT_STATES>;
