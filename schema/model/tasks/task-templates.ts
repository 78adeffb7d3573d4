import { ASSIGN_RULES, DUE_ANCHORS } from '../../../extensions/domain/tasks/choices.ts';
import { PERSONA_CHOICES } from '../../../extensions/domain/organisation/choices.ts';
import { choice, defineCollection, integer, json, reference, string, user } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { CODE, isActive, notes } from '../fields.ts';

export const taskTemplates = defineCollection({
  name: 'task_templates',
  domain: 'work',
  label: 'Task templates',
  singular: 'Task template',
  note: 'A task that every order of a type gets once it enters a state.',
  icon: 'checklist',
  tenancy: 'company',
  display: '{{title}}',
  list: {
    columns: ['work_type', 'state', 'position', 'title', 'assign_rule', 'is_active'],
    sort: 'position',
  },
  tracking: 'all',
  versioned: true,
  fields: {
    work_type: reference('work_types', {
      required: true,
      readonly: true,
      note: 'Orders of this type get it.',
    }),
    state: string({
      length: 64,
      required: true,
      readonly: true,
      display: 'fieldwright-state',
      note: 'Code of the state of the order that makes the task.',
    }),
    position: integer({
      required: true,
      default: 0,
      readonly: true,
      note: 'Place among the tasks.',
    }),
    title: string({ length: 200, required: true, readonly: true, note: 'What is to be done.' }),
    instructions: notes('How it is done.', { readonly: true }),
    due_from: choice(DUE_ANCHORS, {
      readonly: true,
      label: 'Due counted from',
      note: 'Empty for a task without a due time.',
    }),
    due_offset_minutes: integer({
      required: true,
      default: 0,
      readonly: true,
      label: 'Due after (minutes)',
      note: 'Minutes from that moment; below zero before it.',
    }),
    assign_rule: choice(ASSIGN_RULES, {
      required: true,
      default: 'order_technician',
      readonly: true,
      label: 'Assigned to',
      note: 'Who gets the task.',
    }),
    technician: reference('technicians', { readonly: true, note: 'The technician, by that rule.' }),
    person: user({ readonly: true, note: 'The person, by that rule.' }),
    persona: choice(PERSONA_CHOICES, {
      readonly: true,
      allowOther: true,
      interface: 'fieldwright-personas',
      note: 'The persona, by that rule.',
    }),
    estimate_minutes: integer({
      readonly: true,
      label: 'Estimate (minutes)',
      note: 'How long it should take.',
    }),
    checklist: json({
      shape: 'objects',
      ...CODE,
      default: [],
      readonly: true,
      note: 'Points to tick.',
    }),
    required_evidence: json({
      shape: 'objects',
      ...CODE,
      default: [],
      readonly: true,
      note: 'Photos that must be taken before it can be finished: category, label, how many.',
    }),
    is_active: { ...isActive('An inactive template makes no more tasks.'), readonly: true },
  },
  indexes: [['company', 'work_type', 'state']],
  access: READ_BY_OFFICE,
});
