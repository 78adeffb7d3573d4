import { portWords } from './port-words.ts';
import type { Missing } from '../../../extensions/domain/lifecycle/index.ts';
import { EVIDENCE_CATEGORIES } from '../../../extensions/domain/work/choices.ts';
import type { FieldVisit } from '../../../extensions/domain/work/field-contract.ts';
import { choiceLabel } from './choice-label.ts';
import { pageFor } from './steps.ts';
import { t } from '../language/words.ts';
import { ruleWords } from './rule-words.ts';

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
    items.push({ ...item, isDone: !gap && value !== '', detail: gap ? ruleWords(gap) : value });
  };
  if (policy.serial)
    add(
      { key: 'serial', label: t('visit.onuSerial'), page: 'serial' },
      'onu_serial',
      visit.onuSerial ?? '',
    );
  if (policy.splitter) {
    const port = visit.port ? portWords(visit.port) : '';
    add({ key: 'port', label: t('visit.splitterPort'), page: 'port' }, 'splitter_port', port);
  }
  for (const { category, min } of policy.photos ?? []) {
    const count = visit.facts.evidence.photos[category] ?? 0;
    const detail = count < min ? '' : t('visit.countOf', { have: count, wanted: min });
    const label = t('visit.photoOf', { what: categoryLabel(category) });
    add(
      { key: `photos.${category}`, label, page: 'photos', category },
      `photos.${category}`,
      detail,
    );
  }
  if (policy.solution)
    add(
      { key: 'solution', label: t('visit.solution'), page: 'solution' },
      'solution',
      visit.solution ?? '',
    );
  if (policy.signature) {
    const detail = visit.facts.evidence.signatures > 0 ? t('visit.signed') : '';
    add(
      { key: 'signature', label: t('visit.customerSignature'), page: 'signature' },
      'signature',
      detail,
    );
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
      label: ruleWords(gap),
      detail: '',
      isDone: false,
      page: pageFor(gap),
    })),
  ];
};
