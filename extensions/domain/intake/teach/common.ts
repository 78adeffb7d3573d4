import type { FieldRule, FormDefinition } from '../profile.ts';
import { requiredByType, TARGET_FIELDS } from '../target-fields.ts';
import type { Lesson } from './lesson.ts';

/** What every taught profile asks of its values. */
export const commonOf = ({
  answers,
}: Lesson): Pick<FormDefinition, 'required' | 'checks' | 'enrichment'> => {
  const taught = new Set(answers.map(({ field }) => field));
  return {
    required: requiredByType(),
    checks: [],
    enrichment: TARGET_FIELDS.filter(({ path, isWelcome }) => isWelcome && taught.has(path)).map(
      ({ path }) => path,
    ),
  };
};

/** What the head says about every order of this form. */
export const headRules = ({ head }: Lesson): FieldRule[] => [
  { kind: 'constant', field: 'kind', value: 'work-order-form' },
  ...(head.partnerGroup
    ? [{ kind: 'constant' as const, field: 'partnerGroup', value: head.partnerGroup }]
    : []),
  ...(head.partner ? [{ kind: 'constant' as const, field: 'partner', value: head.partner }] : []),
];
