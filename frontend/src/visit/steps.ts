import {
  type Lifecycle,
  type Missing,
  nextSteps,
  type NextStep,
} from '../../../extensions/domain/lifecycle/index.ts';
import type { FieldVisit } from '../../../extensions/domain/work/field-contract.ts';

/** Steps that are taken on a page of their own, which has its link. */
const PAGES = new Set(['blocker', 'reschedule']);

const plainSteps = (lifecycle: Lifecycle, visit: FieldVisit): NextStep[] =>
  nextSteps(lifecycle, visit.facts).filter((step) => !step.isOverride);

/** What the one big button does; null when the technician has nothing to do. */
export const primaryStep = (lifecycle: Lifecycle, visit: FieldVisit): NextStep | null =>
  plainSteps(lifecycle, visit).find((step) => step.isPrimary) ?? null;

/** The step that stops the work and says why; null where none may be taken. */
export const blockerStep = (lifecycle: Lifecycle, visit: FieldVisit): NextStep | null =>
  plainSteps(lifecycle, visit).find((step) => step.needs === 'blocker') ?? null;

/** What else may be done besides the big button and the pages of their own. */
export const otherSteps = (lifecycle: Lifecycle, visit: FieldVisit): NextStep[] =>
  plainSteps(lifecycle, visit).filter((step) => !step.isPrimary && !PAGES.has(step.needs ?? ''));

/** Finishing the work takes the wizard; every other step is one touch. */
export const isCompletion = (step: NextStep): boolean => step.category === 'done';

/** Name of the page where a missing thing is put right; null when the office must do it. */
export const pageFor = (
  missing: Missing,
): 'serial' | 'port' | 'photos' | 'signature' | 'solution' | 'tasks' | null => {
  const field = missing.field ?? '';
  if (field === 'onu_serial') return 'serial';
  if (field === 'splitter_port') return 'port';
  if (field === 'solution') return 'solution';
  if (field === 'tasks') return 'tasks';
  if (field === 'signature') return 'signature';
  return field.startsWith('photos') ? 'photos' : null;
};
