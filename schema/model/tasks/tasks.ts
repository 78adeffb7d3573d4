import { ASSIGN_RULES, DUE_ANCHORS } from '../../../extensions/domain/tasks/choices.ts';
import { STATE_CATEGORIES } from '../../../extensions/domain/lifecycle/choices.ts';
import {
  choice,
  date,
  defineCollection,
  instant,
  integer,
  json,
  reference,
  string,
  user,
} from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { CODE, notes } from '../fields.ts';

export const tasks = defineCollection({
  name: 'tasks',
  domain: 'work',
  label: 'Tasks',
  singular: 'Task',
  note: 'One thing to be done for an order, with who does it, until when, and what proves it.',
  icon: 'task_alt',
  tenancy: 'company',
  display: '{{work_order.number}} · {{title}}',
  list: {
    columns: ['work_order', 'title', 'status_category', 'due_at', 'overdue_since', 'finished_at'],
    sort: 'due_at',
  },
  bookmarks: [
    {
      title: 'Overdue tasks',
      icon: 'running_with_errors',
      filter: { _and: [{ overdue_since: { _nnull: true } }] },
      sort: 'due_at',
    },
  ],
  tracking: 'all',
  events: {
    named: [
      {
        field: 'status_category',
        to: {
          new: 'reopened',
          in_progress: 'started',
          done: 'finished',
          cancelled: 'skipped',
        },
      },
      { field: 'overdue_since', set: 'overdue' },
    ],
  },
  versioned: true,
  searchable: ['title'],
  fields: {
    work_order: reference('work_orders', { required: true, readonly: true, note: 'The order.' }),
    template: reference('task_templates', {
      readonly: true,
      onDelete: 'set null',
      note: 'The template it was made from; empty for one made by hand.',
    }),
    title: string({ length: 200, required: true, readonly: true, note: 'What is to be done.' }),
    instructions: notes('How it is done.', { readonly: true }),
    position: integer({
      required: true,
      default: 0,
      readonly: true,
      note: 'Place among the tasks of the order.',
    }),
    lifecycle: reference('lifecycles', {
      readonly: true,
      note: 'The lifecycle it follows; the one of tasks that was active when it was made.',
    }),
    status: string({
      length: 64,
      required: true,
      default: '',
      readonly: true,
      display: 'fieldwright-state',
      note: 'Code of the state in the lifecycle of tasks.',
    }),
    status_category: choice(STATE_CATEGORIES, {
      required: true,
      default: 'new',
      readonly: true,
      note: 'The stable meaning of the status; written by the database.',
    }),
    status_changed_at: instant({ readonly: true, note: 'When the status last changed.' }),
    status_reason: string({ readonly: true, note: 'Why, when the step asked for a reason.' }),
    due_at: instant({ label: 'Due', readonly: true, note: 'Until when it is to be done.' }),
    due_from: choice(DUE_ANCHORS, {
      readonly: true,
      label: 'Due counted from',
      note: 'The moment that the due time follows; empty when it was given by hand.',
    }),
    due_offset_minutes: integer({
      readonly: true,
      label: 'Due after (minutes)',
      note: 'Minutes from that moment; below zero before it.',
    }),
    due_base_at: instant({
      readonly: true,
      hidden: true,
      note: 'When the state was entered or the order made.',
    }),
    overdue_since: date({
      readonly: true,
      note: 'First day on which it was past its date; empty when it is not.',
    }),
    assign_rule: choice(ASSIGN_RULES, {
      required: true,
      default: 'nobody',
      readonly: true,
      label: 'Assigned by',
      note: 'The technician and the lead follow the order; people named one by one stand beside.',
    }),
    estimate_minutes: integer({
      readonly: true,
      label: 'Estimate (minutes)',
      note: 'How long it should take.',
    }),
    actual_minutes: integer({
      readonly: true,
      label: 'Actual (minutes)',
      note: 'How long it took.',
    }),
    checklist: json({
      shape: 'objects',
      ...CODE,
      default: [],
      readonly: true,
      note: 'Points to tick, each with who ticked it and when.',
    }),
    required_evidence: json({
      shape: 'objects',
      ...CODE,
      default: [],
      readonly: true,
      note: 'Photos that must be taken before it can be finished: category, label, how many.',
    }),
    started_at: instant({ readonly: true, note: 'When work on it began.' }),
    finished_at: instant({ readonly: true, note: 'When it was finished.' }),
    finished_by: user({ readonly: true, note: 'Who finished it.' }),
  },
  unique: [
    ['company', 'work_order', 'id'],
    ['company', 'work_order', 'template'],
  ],
  indexes: [
    ['company', 'due_at', 'id'],
    ['company', 'status_category', 'due_at'],
  ],
  access: READ_BY_OFFICE,
});
