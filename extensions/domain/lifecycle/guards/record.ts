import { say } from '../../words/index.ts';
import { getPath } from '../../kernel/paths.ts';
import type { Facts } from '../facts.ts';
import type { Guard } from './types.ts';
import { unless } from './types.ts';

export const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isBlank)) ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isBlank));

const readPath = (facts: Facts, path: string): unknown => {
  if (path.startsWith('secret:')) return facts.secrets.includes(path.slice(7)) ? 'stored' : null;
  return getPath(facts.order, path) ?? null;
};

const fieldMissing = (facts: Facts, field: string) =>
  unless(!isBlank(readPath(facts, field)), {
    ...(field === 'building'
      ? say('FIELD_MISSING.building')
      : say('FIELD_MISSING', { name: { field } })),
    field,
  });

export const requiredFields: Guard = {
  meaning: 'Every field that the work type requires is filled.',
  check: (facts) => facts.workType.required_fields.flatMap((field) => fieldMissing(facts, field)),
};

export const fieldsSet: Guard = {
  meaning: 'The fields named in `fields` are filled.',
  params: { fields: 'texts' },
  check: (facts, params) =>
    (Array.isArray(params.fields) ? params.fields : []).flatMap((field) =>
      fieldMissing(facts, String(field)),
    ),
};

export const customerContact: Guard = {
  meaning: 'There is a customer name and at least one phone number.',
  check: (facts) => [...fieldMissing(facts, 'customer_name'), ...fieldMissing(facts, 'phones')],
};

export const buildingSelected: Guard = {
  meaning: 'A building is chosen.',
  check: (facts) => fieldMissing(facts, 'building'),
};

export const solutionWritten: Guard = {
  meaning: 'The solution is written down, where the work type asks for it.',
  check: (facts) =>
    unless(!facts.workType.evidence_policy.solution || !isBlank(facts.order.solution), {
      ...say('SOLUTION_MISSING'),
      field: 'solution',
    }),
};
