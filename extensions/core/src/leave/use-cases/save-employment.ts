import { newId } from '../../../../domain/kernel/ids.ts';
import { requireCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { LeaveCompany } from '../company.ts';
import { colleaguesOf } from '../people.ts';

export type EmploymentInput = {
  company: LeaveCompany;
  person: string;
  manager: string | null;
  joinedOn: string | null;
  leftOn: string | null;
  region: string | null;
  workingDays: readonly string[];
};

/** Whether the person would lead himself through those who lead him. */
const goesRound = async (
  ctx: UseCaseContext,
  { company, person, manager }: EmploymentInput,
): Promise<boolean> => {
  if (manager === null) return false;
  const { rows } = await ctx.trx.raw<{ rows: unknown[] }>(
    `with recursive above(person, depth) as (
       select ?::uuid, 1
       union
       select e.manager, above.depth + 1 from employments e join above on e.person = above.person
       where e.company = ? and e.manager is not null and above.depth < 50)
     select from above where person = ?`,
    [manager, company.id, person],
  );
  return rows.length > 0;
};

/** Keeps what HR knows of a colleague; who leads whom goes round for nobody. */
export const saveEmployment = async (
  ctx: UseCaseContext,
  input: EmploymentInput,
): Promise<{ person: string }> => {
  const { company, person, manager, joinedOn, leftOn, region, workingDays } = input;
  requireCapability(ctx.actor, company.id, 'leave-manage');
  const [colleague] = await colleaguesOf(ctx.trx, company.id, [person]);
  if (!colleague) throw refusal('LEAVE_PERSON_GONE', 409, {}, { field: 'person' });
  // Two that name each other at once take turns.
  await ctx.trx.raw(`select pg_advisory_xact_lock(hashtextextended('employments ' || ?, 0))`, [
    company.id,
  ]);
  if (await goesRound(ctx, input))
    throw refusal('LEAVE_MANAGER_ROUND', 422, { name: colleague.name }, { field: 'manager' });
  const row = {
    ...{ manager, region, joined_on: joinedOn, left_on: leftOn },
    working_days: JSON.stringify(workingDays),
  };
  const found = await ctx
    .trx('employments')
    .where({ company: company.id, person })
    .forUpdate()
    .first<{ id: string } | undefined>('id');
  if (!found) {
    const added = { id: newId(), company: company.id, person, version: 1, ...row };
    await bulkInsert(ctx, { collection: 'employments', rows: [added] });
    return { person };
  }
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  await ctx
    .trx('employments')
    .where({ id: found.id })
    .update({ ...row, ...stamp });
  await noteChange(ctx, { collection: 'employments', action: 'update', ids: [found.id] });
  return { person };
};
