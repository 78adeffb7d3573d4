import {
  PARAMETER_GROUPS,
  RUN_KINDS,
  RUN_STATES,
  STEP_KINDS,
  STEP_STATES,
} from '../../../extensions/domain/provisioning/choices.ts';
import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import {
  choice,
  defineCollection,
  instant,
  integer,
  json,
  reference,
  string,
  text,
} from '../../dsl.ts';
import { READ_BY_OFFICE, readByOffice } from '../access.ts';
import { CODE } from '../fields.ts';

const problem = {
  problem: string({
    length: 64,
    readonly: true,
    hidden: true,
    note: 'What is in the way, as a code.',
  }),
  problem_params: json({
    ...CODE,
    readonly: true,
    hidden: true,
    shape: 'object',
    note: 'What the words of it are filled with.',
  }),
};

const SHOWN = [
  ...['id', 'company', 'device', 'kind', 'state', 'problem', 'problem_params'],
  ...['waits', 'next_try_at', 'holder', 'hold_ends_at', 'started_at', 'finished_at'],
  ...['created_at', 'created_by', 'updated_at', 'updated_by'],
];

export const provisioningRuns = defineCollection({
  name: 'provisioning_runs',
  domain: 'provisioning',
  label: 'Work on modems',
  singular: 'Work on a modem',
  note: 'Something that is done to a modem, step by step. A modem has one at a time.',
  icon: 'playlist_play',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{kind}} · {{device.serial}}',
  list: {
    columns: ['device', 'kind', 'state', 'next_try_at', 'finished_at', 'created_at'],
    sort: '-created_at',
  },
  tracking: 'none',
  events: {
    omit: ['holder', 'hold_ends_at', 'next_try_at', 'input_cipher', 'waits'],
    named: [{ field: 'state', to: { done: 'done', failed: 'failed', stopped: 'stopped' } }],
  },
  fields: {
    device: reference('customer_devices', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The modem.',
    }),
    kind: choice(RUN_KINDS, { required: true, readonly: true, note: 'What is done.' }),
    state: choice(RUN_STATES, {
      required: true,
      default: 'waiting',
      readonly: true,
      note: 'Where it stands.',
    }),
    ...problem,
    waits: integer({
      required: true,
      default: 0,
      readonly: true,
      hidden: true,
      note: 'How often it has waited since it last went on.',
    }),
    next_try_at: instant({ readonly: true, note: 'When it is looked at again.' }),
    holder: string({
      length: 64,
      readonly: true,
      hidden: true,
      note: 'The job of the worker that has it.',
    }),
    hold_ends_at: instant({ readonly: true, hidden: true, note: 'Until when that job has it.' }),
    input_cipher: text({
      readonly: true,
      hidden: true,
      note: 'What was asked for by hand, encrypted: values may be secrets.',
    }),
    started_at: instant({ readonly: true, note: 'When it was begun.' }),
    finished_at: instant({ readonly: true, note: 'When it was over; empty while it lasts.' }),
  },
  indexes: [
    ['company', 'device', 'created_at'],
    ['state', 'next_try_at'],
  ],
  access: readByOffice(SHOWN),
});

export const provisioningSteps = defineCollection({
  name: 'provisioning_steps',
  domain: 'provisioning',
  label: 'Steps of work on modems',
  singular: 'Step of work on a modem',
  note: 'One step of a run, with what became of it.',
  icon: 'checklist',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{position}} · {{kind}}',
  tracking: 'none',
  events: false,
  hidden: true,
  fields: {
    run: reference('provisioning_runs', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The run.',
    }),
    position: integer({ required: true, readonly: true, default: 0, note: 'Order in the run.' }),
    kind: choice(STEP_KINDS, { required: true, readonly: true, note: 'What is done.' }),
    step_group: choice(PARAMETER_GROUPS, {
      readonly: true,
      label: 'Parameters',
      note: 'Which parameters it is about.',
    }),
    state: choice(STEP_STATES, {
      required: true,
      default: 'pending',
      readonly: true,
      note: 'Where it stands.',
    }),
    tries: integer({
      required: true,
      default: 0,
      readonly: true,
      note: 'How often it was refused.',
    }),
    task: string({
      length: 24,
      readonly: true,
      hidden: true,
      note: 'The task at the ACS that does it.',
    }),
    sent_at: instant({ readonly: true, note: 'When it was given to the ACS.' }),
    finished_at: instant({ readonly: true, note: 'When it was over; empty while it lasts.' }),
    ...problem,
  },
  unique: [['company', 'run', 'position']],
  access: READ_BY_OFFICE,
});
