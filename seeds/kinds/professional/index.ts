import { buildStates, buildTransitions } from '../build.ts';
import {
  blockedFrom,
  cancelFrom,
  closeUnbilled,
  invoicing,
  OFFICE,
  READY_TO_VISIT,
  resumeTo,
} from '../simple-steps.ts';
import { perJob } from '../price-list.ts';
import type { LifecycleSeed, WayOfWorking } from '../types.ts';
import { PERSONAS } from './personas.ts';
import { TASK_TEMPLATES } from './task-templates.ts';

const AUTHORS = ['admin', 'manager', 'technician'] as const;

export const ASSIGNMENT_LIFECYCLE: LifecycleSeed = {
  code: 'ASSIGNMENT',
  name: 'Assignment',
  states: buildStates([
    { code: 'Pending', category: 'new' },
    { code: 'SiteVisit', category: 'scheduled', name: 'Site visit', icon: 'home_pin' },
    { code: 'Processing', category: 'in_progress', icon: 'edit_document' },
    { code: 'Blocked', category: 'blocked', name: 'On hold', icon: 'pause_circle' },
    { code: 'Submitted', category: 'done', icon: 'outbox' },
    { code: 'Accepted', category: 'done', icon: 'thumb_up' },
    { code: 'Invoiced', category: 'done', icon: 'receipt_long' },
    { code: 'Completed', category: 'closed' },
    { code: 'Cancelled', category: 'cancelled' },
  ]),
  transitions: buildTransitions([
    {
      from: 'Pending',
      to: 'SiteVisit',
      label: 'Arrange the site visit',
      personas: OFFICE,
      guards: READY_TO_VISIT,
      primary: true,
    },
    {
      from: 'SiteVisit',
      to: 'Processing',
      label: 'Finish the site visit',
      personas: AUTHORS,
      needs: 'position',
      guards: [{ name: 'photosRequired' }, { name: 'required_forms_submitted' }],
      effects: ['closeVisit'],
      primary: true,
    },
    {
      from: 'Processing',
      to: 'Submitted',
      label: 'Submit the report',
      personas: AUTHORS,
      guards: [{ name: 'noOpenBlockers' }],
      primary: true,
    },
    {
      from: 'Submitted',
      to: 'Processing',
      label: 'Return for revision',
      personas: ['admin', 'manager'],
      reason: true,
    },
    {
      from: 'Submitted',
      to: 'Accepted',
      label: 'Accept the report',
      personas: ['admin', 'manager'],
      primary: true,
    },
    closeUnbilled('Submitted', 'Completed'),
    ...invoicing({ from: 'Accepted', invoiced: 'Invoiced', closed: 'Completed' }),
    blockedFrom('SiteVisit'),
    blockedFrom('Processing'),
    resumeTo('SiteVisit', 'Visit again'),
    resumeTo('Processing', 'Go on', true),
    cancelFrom('Pending'),
    cancelFrom('SiteVisit'),
    cancelFrom('Blocked'),
  ]),
};

/** A professional services firm: site visits that end in a report. */
export const PROFESSIONAL: Omit<WayOfWorking, 'blockerReasons'> = {
  lifecycles: [ASSIGNMENT_LIFECYCLE],
  workTypes: [
    {
      code: 'VALUATION',
      name: 'Valuation',
      parent: null,
      lifecycle: ASSIGNMENT_LIFECYCLE.code,
      number_pattern: 'VAL/{yyyy}/{seq:4}',
      default_duration_minutes: 90,
      required_fields: ['customer_name', 'address_text'],
      evidence_policy: {
        photos: [{ category: 'completion', label: 'the property', min: 2 }],
      },
    },
    {
      code: 'PROGRESS_INSPECTION',
      name: 'Progress inspection',
      parent: null,
      lifecycle: ASSIGNMENT_LIFECYCLE.code,
      number_pattern: 'PI/{yyyy}/{seq:4}',
      default_duration_minutes: 60,
      required_fields: ['customer_name', 'address_text'],
      evidence_policy: { photos: [{ category: 'completion', label: 'the works', min: 1 }] },
    },
  ],
  taskTemplates: TASK_TEMPLATES,
  kpiProfiles: [],
  partners: [],
  ratesOf: null,
  rateCards: [
    perJob('VALUATION', 1500, 'Valuation of a property, with report'),
    perJob('PROGRESS_INSPECTION', 600, 'Progress inspection, with report'),
  ],
  approvals: [
    {
      ...{ command: 'invoice.pay', name: 'Mark an invoice as paid' },
      ...{ persona: 'manager', escalateTo: 'admin' },
    },
    {
      ...{ command: 'dispatch.reassign', name: 'Reassign an assignment' },
      ...{ persona: 'manager', escalateTo: 'admin' },
    },
    {
      ...{ command: 'order.cancel', name: 'Delete an assignment' },
      ...{ persona: 'manager', escalateTo: 'admin' },
    },
  ],
  propertyTypes: [
    { code: 'TERRACE', name: 'Terraced house' },
    { code: 'SEMI_DETACHED', name: 'Semi-detached house' },
    { code: 'DETACHED', name: 'Detached house' },
    { code: 'APARTMENT', name: 'Apartment' },
    { code: 'SHOPHOUSE', name: 'Shophouse' },
    { code: 'OFFICE', name: 'Office' },
    { code: 'FACTORY', name: 'Factory or warehouse' },
    { code: 'LAND', name: 'Land' },
  ],
  personas: PERSONAS,
  hasPlant: false,
};
