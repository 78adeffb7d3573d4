import {
  OCCURRENCE_STATES,
  OUTSTANDING_RULES,
  PLAN_ANCHORS,
  PLAN_STATES,
  PLAN_TRIGGERS,
} from '../../../extensions/domain/equipment/choices.ts';
import { PRIORITIES } from '../../../extensions/domain/work/choices.ts';
import {
  choice,
  date,
  decimal,
  defineCollection,
  integer,
  json,
  reference,
  string,
  text,
  time,
} from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { TAGS } from '../fields.ts';

const FIGURE = { precision: 14, scale: 3 };

export const maintenancePlans = defineCollection({
  name: 'maintenance_plans',
  domain: 'equipment',
  label: 'Maintenance plans',
  singular: 'Maintenance plan',
  note: 'Maintenance that comes back by a rule or by a meter: jobs are made ahead of each time, once each.',
  icon: 'event_repeat',
  tenancy: 'company',
  display: '{{name}}',
  list: {
    columns: ['name', 'equipment', 'trigger', 'state', 'planned_until', 'work_type'],
    sort: 'name',
  },
  tracking: 'all',
  versioned: true,
  fields: {
    name: string({ length: 120, required: true, readonly: true, note: 'Name that people use.' }),
    equipment: reference('equipment', { readonly: true, note: 'The piece that is maintained.' }),
    state: choice(PLAN_STATES, {
      required: true,
      default: 'active',
      readonly: true,
      note: 'A paused plan makes no jobs; an ended one never again.',
    }),
    trigger: choice(PLAN_TRIGGERS, {
      required: true,
      default: 'calendar',
      readonly: true,
      note: 'What makes a job due.',
    }),
    rule: string({ length: 255, readonly: true, note: 'How often, as a rule of RFC 5545.' }),
    starts_on: date({ readonly: true, note: 'First day from which the rule counts.' }),
    starts: time({
      required: true,
      default: '09:00:00',
      readonly: true,
      note: 'Hour that is asked for, on the clock of the site.',
    }),
    anchor: choice(PLAN_ANCHORS, {
      required: true,
      default: 'scheduled',
      readonly: true,
      label: 'Counts from',
      note: 'From what the next date counts.',
    }),
    meter: reference('meters', { readonly: true, note: 'The meter that is followed.' }),
    every_units: decimal({
      ...FIGURE,
      readonly: true,
      note: 'A job each time the meter has gone on by so much.',
    }),
    start_total: decimal({
      ...FIGURE,
      readonly: true,
      required: true,
      default: 0,
      note: 'Use of the meter from which the plan counts.',
    }),
    outstanding: choice(OUTSTANDING_RULES, {
      required: true,
      default: 'skip',
      readonly: true,
      label: 'While a job is open',
      note: 'What happens when a job is due while the one before it is open.',
    }),
    lead_days: integer({
      required: true,
      default: 14,
      readonly: true,
      label: 'Ahead by (days)',
      note: 'How many days before it is due a job is made.',
    }),
    work_type: reference('work_types', {
      required: true,
      readonly: true,
      note: 'Type of the jobs that are made.',
    }),
    title: string({
      length: 255,
      required: true,
      readonly: true,
      note: 'What is to be done, as the job says it.',
    }),
    instructions: text({
      interface: 'input-multiline',
      readonly: true,
      note: 'What to look out for.',
    }),
    task_titles: json({
      shape: 'texts',
      default: [],
      ...TAGS,
      readonly: true,
      label: 'Tasks',
      note: 'Tasks that each job has.',
    }),
    task_templates: json({
      shape: 'texts',
      default: [],
      ...TAGS,
      readonly: true,
      label: 'Task templates',
      note: 'Templates from which each job gets tasks, beside those of its type.',
    }),
    priority: choice(PRIORITIES, {
      required: true,
      default: 'normal',
      readonly: true,
      note: 'How urgent the jobs are.',
    }),
    site: reference('sites', {
      readonly: true,
      note: 'Site that the jobs belong to; its clock counts.',
    }),
    client: reference('clients', { readonly: true, note: 'For whom the jobs are done.' }),
    customer_name: string({ readonly: true, note: 'Name of who is asked for on site.' }),
    address_text: text({
      interface: 'input-multiline',
      readonly: true,
      label: 'Address',
      note: 'Where the jobs are done.',
    }),
    planned_until: date({ readonly: true, note: 'Last day for which everything is made.' }),
  },
  indexes: [['company', 'state']],
  access: READ_BY_OFFICE,
});

export const maintenanceOccurrences = defineCollection({
  name: 'maintenance_occurrences',
  domain: 'equipment',
  label: 'Dates of maintenance',
  singular: 'Date of maintenance',
  note: 'One time of a plan and the job that was made for it: made once, whatever becomes of the job.',
  icon: 'event',
  tenancy: 'company',
  display: '{{plan.name}} · {{due_on}}',
  list: { columns: ['plan', 'due_on', 'state', 'work_order', 'reason'], sort: '-due_on' },
  tracking: 'all',
  hidden: true,
  fields: {
    plan: reference('maintenance_plans', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'Of what it is one.',
    }),
    occurs_on: date({ readonly: true, note: 'Day of the rule, also where the job is on another.' }),
    crossing: integer({
      readonly: true,
      note: 'How many times the meter has gone on by the figure of the plan.',
    }),
    due_on: date({ required: true, readonly: true, note: 'Day on which it is to be done.' }),
    state: choice(OCCURRENCE_STATES, {
      required: true,
      default: 'planned',
      readonly: true,
      note: 'What has become of it.',
    }),
    work_order: reference('work_orders', { readonly: true, note: 'The job that was made.' }),
    reason: string({ length: 255, readonly: true, note: 'Why it was moved or left out.' }),
  },
  unique: [
    ['company', 'plan', 'occurs_on'],
    ['company', 'plan', 'crossing'],
  ],
  indexes: [['company', 'work_order']],
  access: READ_BY_OFFICE,
});
