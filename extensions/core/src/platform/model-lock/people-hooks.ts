import type { EventContext } from '@directus/types';
import { MEMBER_ROLE } from '../../../../domain/organisation/index.ts';
import { refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';

/** What would turn a persona's policy into something else. */
const FIXED = ['admin_access', 'app_access'] as const;

/** The members' role and the policies of companies and personas: memberships lead to them. */
export const registerPeopleHooks: RegisterHooks = ({ filter }) => {
  filter<string[]>('roles.delete', (keys, _meta, { accountability }) => {
    if (accountability?.admin === true && keys.includes(MEMBER_ROLE.id)) {
      const { id: item, name } = MEMBER_ROLE;
      throw refusal('STRUCTURE_LOCKED.role', 403, { name }, { item });
    }
    return keys;
  });

  filter<string[]>('policies.delete', async (keys, _meta, context) => {
    const [policy] = await generatedAmong(keys, context);
    if (policy) throw refusal('STRUCTURE_LOCKED.policy', 403, {}, { item: policy });
    return keys;
  });

  filter<Record<string, unknown>>('policies.update', async (payload, meta, context) => {
    const changed = FIXED.filter((key) => key in payload);
    if (changed.length === 0) return payload;
    const policies = await generatedAmong(meta['keys'] as string[], context);
    for (const id of policies) {
      const live = (await context.database('directus_policies').where({ id }).first()) as Record<
        string,
        unknown
      >;
      const key = changed.find((name) => payload[name] !== live[name]);
      if (key) throw refusal('STRUCTURE_LOCKED.policyField', 403, { field: key }, { item: id });
    }
    return payload;
  });
};

const generatedAmong = async (
  keys: readonly string[],
  { accountability, database }: EventContext,
): Promise<string[]> => {
  if (accountability?.admin !== true || keys.length === 0) return [];
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select made.id from fieldwright.persona_copies copy,
        lateral (select fieldwright.policy_id(copy.company, copy.persona) as id) made
      where made.id = any(?::uuid[])`,
    [[...keys]],
  );
  return rows.map(({ id }) => id);
};
