import type { Knex } from 'knex';
import { registered } from '../../platform/registry.ts';
import { membersOf } from '../people.ts';
import type { PolicyRow, StepRow } from '../rows.ts';

const stepView = (step: StepRow) => ({
  ...{ approverKind: step.approver_kind, approverUser: step.approver_user },
  ...{ approverPersona: step.approver_persona, approverField: step.approver_field },
  ...{ needs: step.needs, maySelf: step.may_self, remindAfterDays: step.remind_after_days },
  ...{ escalateAfterDays: step.escalate_after_days, escalateUser: step.escalate_user },
  ...{ escalatePersona: step.escalate_persona, expiresAfterDays: step.expires_after_days },
});

const commandViews = async (knex: Knex, company: string) => {
  const views = [];
  for (const one of Object.values(registered().approvable)) {
    const choices = (await one.choices?.(knex, company)) ?? {};
    views.push({
      ...{ command: one.command, collection: one.collection },
      approverFields: [...(one.approverFields ?? [])],
      fields: one.fields.map(({ field, kind }) => ({
        ...{ field, kind },
        ...(choices[field] && { choices: [...choices[field]] }),
      })),
    });
  }
  return views;
};

/** Policies with their steps, and all that an editor of them offers. */
export const readPolicies = async (knex: Knex, company: string) => {
  const policies = await knex('approval_policies')
    .where({ company })
    .orderBy(['command', 'position', 'name'])
    .select<PolicyRow[]>('*');
  const steps = await knex('approval_steps')
    .where({ company })
    .orderBy('sequence')
    .select<StepRow[]>('*');
  const { rows: open } = await knex.raw<{ rows: { policy: string; count: number }[] }>(
    `select policy, count(*)::int as count from approval_requests
     where company = ? and status = 'pending' group by policy`,
    [company],
  );
  const personas = await knex('personas')
    .where((query) => {
      void query.whereNull('owner').orWhere({ owner: company });
    })
    .orderBy('label')
    .select<{ value: string; label: string }[]>('code as value', 'label');
  const openOf = new Map(open.map(({ policy, count }) => [policy, count]));
  return {
    company,
    policies: policies.map((row) => ({
      ...{ id: row.id, name: row.name, command: row.command, condition: row.condition },
      ...{ position: row.position, isActive: row.is_active, version: row.version },
      open: openOf.get(row.id) ?? 0,
      steps: steps.filter(({ policy }) => policy === row.id).map(stepView),
    })),
    commands: await commandViews(knex, company),
    people: (await membersOf(knex, company)).map(({ user, name, personas: held }) => ({
      ...{ id: user, name, personas: held },
    })),
    personas,
  };
};
