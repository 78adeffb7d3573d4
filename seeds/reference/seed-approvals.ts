import type { Knex } from 'knex';
import type { WayOfWorking } from '../kinds/index.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';

const REMIND_DAYS = 2;
const ESCALATE_DAYS = 5;

/** What waits for approval in a company of this kind: one step each, reminded and then escalated. */
export const seedApprovals = async (
  trx: Knex,
  company: string,
  { approvals = [] }: Pick<WayOfWorking, 'approvals'>,
): Promise<void> => {
  const idOf = (command: string) => seedId(company, 'approval-policy', command);
  await insertMissing(
    trx,
    'approval_policies',
    approvals.map(({ command, name }, index) => ({
      ...{ id: idOf(command), company, command, name, position: index + 1 },
    })),
  );
  await insertMissing(
    trx,
    'approval_steps',
    approvals.map(({ command, persona, field, escalateTo }) => ({
      ...{ id: seedId(idOf(command), 'step', 1), company, policy: idOf(command), sequence: 1 },
      ...{ approver_kind: field ? 'field' : 'persona', approver_field: field ?? null },
      ...{ approver_persona: persona ?? null, remind_after_days: REMIND_DAYS },
      ...{ escalate_after_days: ESCALATE_DAYS, escalate_persona: escalateTo },
    })),
  );
};
