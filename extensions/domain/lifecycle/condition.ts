import jsonLogic from 'json-logic-js';
import type { Facts } from './facts.ts';
import type { Missing } from './types.ts';
import { unless } from './guards/types.ts';

// `method` calls functions of the data and `log` prints: neither belongs to a rule that an
// admin of one company may write.
jsonLogic.rm_operation('method');
jsonLogic.rm_operation('log');

/** What an admin's own rule sees: the order's columns by name, and the facts around it. */
export const conditionData = (facts: Facts): Record<string, unknown> => ({
  ...facts.order,
  work_type_code: facts.workType.code,
  photos: facts.evidence.photos,
  signatures: facts.evidence.signatures,
  open_blockers: facts.openBlockers.length,
  docket_status: facts.docket?.status ?? null,
  has_port: facts.port !== null,
});

const isEmpty = (condition: unknown): boolean =>
  condition === null ||
  condition === undefined ||
  (typeof condition === 'object' && Object.keys(condition).length === 0);

/** A rule that cannot be evaluated refuses: a typing error must not open a step to everybody. */
export const checkCondition = (condition: unknown, facts: Facts): Missing[] => {
  if (isEmpty(condition)) return [];
  try {
    const holds = jsonLogic.truthy(
      jsonLogic.apply(condition as jsonLogic.RulesLogic, conditionData(facts)),
    );
    return unless(holds, {
      code: 'CONDITION_NOT_MET',
      message: `The company's own condition for this step does not hold: ${JSON.stringify(condition)}.`,
    });
  } catch (error) {
    return [
      {
        code: 'CONDITION_INVALID',
        message: `The company's own condition for this step cannot be read (${error instanceof Error ? error.message : 'unknown reason'}). Ask an administrator to correct it.`,
      },
    ];
  }
};
