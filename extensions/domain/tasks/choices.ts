import { choices, type ValueOf } from '../kernel/choice.ts';

/** From which moment the due time of a task counts. */
export const DUE_ANCHORS = choices(
  { value: 'appointment', label: 'The appointment' },
  { value: 'state', label: 'Entering the state' },
  { value: 'creation', label: 'Making the order' },
);
export type DueAnchor = ValueOf<typeof DUE_ANCHORS>;

/** Who gets a task. The order's technician and the lead are looked up when the task is read. */
export const ASSIGN_RULES = choices(
  { value: 'nobody', label: 'Nobody yet' },
  { value: 'order_technician', label: 'The technician of the order' },
  { value: 'crew_lead', label: 'The lead of the crew' },
  { value: 'technician', label: 'One technician' },
  { value: 'person', label: 'One person' },
  { value: 'persona', label: 'Everybody with a persona' },
);
export type AssignRule = ValueOf<typeof ASSIGN_RULES>;
