import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { KPI_CLOCKS, STATE_CATEGORIES } from '../../../extensions/domain/lifecycle/choices.ts';
import { INSTALLATION_METHODS } from '../../../extensions/domain/work/choices.ts';
import { choice, date, defineCollection, integer, json, reference, string } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';

export const kpiProfiles = defineCollection({
  name: 'kpi_profiles',
  domain: 'lifecycle',
  label: 'KPI profiles',
  singular: 'KPI profile',
  note: 'A target for the time between two states. The most specific profile that fits an order counts.',
  icon: 'timer',
  tenancy: 'company',
  display: '{{clock}} · {{target_minutes}} min',
  tracking: 'all',
  groups: [
    { key: 'scope', label: 'For which orders', icon: 'filter_alt' },
    { key: 'target', label: 'Clock and target', icon: 'timer' },
  ],
  fields: {
    partner_group: reference('partner_groups', { group: 'scope', note: 'Empty for all.' }),
    partner: reference('partners', { group: 'scope', note: 'Empty for all of the group.' }),
    work_type: reference('work_types', { group: 'scope', note: 'Empty for all.' }),
    installation_method: choice(INSTALLATION_METHODS, {
      kinds: FIBRE_KINDS,
      group: 'scope',
      allowOther: true,
      note: 'Empty for all.',
    }),
    effective_from: date({ group: 'scope', note: 'First day; empty from the beginning.' }),
    effective_to: date({ group: 'scope', note: 'Last day; empty without end.' }),
    clock: choice(KPI_CLOCKS, { required: true, group: 'target', note: 'Which clock.' }),
    from_state: string({
      length: 64,
      display: 'fieldwright-state',
      required: true,
      group: 'target',
      note: 'Code of the state that starts the clock.',
    }),
    to_state: string({
      length: 64,
      display: 'fieldwright-state',
      required: true,
      group: 'target',
      note: 'Code of the state that stops it.',
    }),
    target_minutes: integer({
      required: true,
      group: 'target',
      note: 'Minutes allowed, pauses not counted.',
    }),
    warn_percent: integer({
      required: true,
      default: 80,
      group: 'target',
      label: 'Warning at (%)',
      note: 'Share of the target from which an order counts as late.',
    }),
    pause_categories: json({
      shape: 'texts',
      default: ['blocked'],
      choices: STATE_CATEGORIES,
      interface: 'select-multiple-dropdown',
      width: 'full',
      group: 'target',
      note: 'State categories in which the clock stands still.',
    }),
  },
  indexes: [['company', 'clock']],
  access: grant({ read: OFFICE, edit: ['manager'], full: ['admin'] }),
});
