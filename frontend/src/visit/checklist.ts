import type { Missing } from '../../../extensions/domain/lifecycle/index.ts';
import { EVIDENCE_CATEGORIES } from '../../../extensions/domain/work/choices.ts';
import type { FieldVisit } from '../../../extensions/domain/work/field-contract.ts';
import { choiceLabel } from './choice-label.ts';
import { pageFor } from './steps.ts';

export type ChecklistItem = {
  key: string;
  label: string;
  /** What is there, or what to do. */
  detail: string;
  isDone: boolean;
  page: ReturnType<typeof pageFor>;
  category?: string;
};

export const categoryLabel = (category: string): string =>
  choiceLabel(EVIDENCE_CATEGORIES, category) ?? category;

const about = (missing: readonly Missing[], field: string): Missing | undefined =>
  missing.find((item) => item.field === field);

/**
 * Everything the work type asks for, done or not, then whatever else stands in the way of the step.
 * `missing` is what the lifecycle engine says of it: the server holds the same list.
 */
export const checklistOf = (visit: FieldVisit, missing: readonly Missing[]): ChecklistItem[] => {
  const policy = visit.facts.workType.evidence_policy;
  const items: ChecklistItem[] = [];
  const add = (item: Omit<ChecklistItem, 'isDone' | 'detail'>, field: string, value: string) => {
    const gap = about(missing, field);
    items.push({ ...item, isDone: !gap && value !== '', detail: gap?.message ?? value });
  };
  if (policy.serial)
    add(
      { key: 'serial', label: 'ONU serial', page: 'serial' },
      'onu_serial',
      visit.onuSerial ?? '',
    );
  if (policy.splitter) {
    const port = visit.port ? `${visit.port.splitterCode}, port ${String(visit.port.number)}` : '';
    add({ key: 'port', label: 'Splitter port', page: 'port' }, 'splitter_port', port);
  }
  for (const { category, min } of policy.photos ?? []) {
    const count = visit.facts.evidence.photos[category] ?? 0;
    const detail = count < min ? '' : `${String(count)} of ${String(min)}`;
    const label = `Photo: ${categoryLabel(category)}`;
    add(
      { key: `photos.${category}`, label, page: 'photos', category },
      `photos.${category}`,
      detail,
    );
  }
  if (policy.solution)
    add({ key: 'solution', label: 'Solution', page: 'solution' }, 'solution', visit.solution ?? '');
  if (policy.signature) {
    const detail = visit.facts.evidence.signatures > 0 ? 'Signed' : '';
    add({ key: 'signature', label: 'Customer signature', page: 'signature' }, 'signature', detail);
  }
  const named = new Set(
    items.map((item) =>
      item.key === 'serial' ? 'onu_serial' : item.key === 'port' ? 'splitter_port' : item.key,
    ),
  );
  const rest = missing.filter((gap) => !named.has(gap.field ?? ''));
  return [
    ...items,
    ...rest.map((gap) => ({
      key: `${gap.code}-${gap.field ?? ''}`,
      label: gap.message,
      detail: '',
      isDone: false,
      page: pageFor(gap),
    })),
  ];
};
