import { randomBytes } from 'node:crypto';
import type { SchemaOverview } from '@directus/types';
import {
  type Grant,
  grantFor,
  personaCode,
  scopeOf,
  type WantedRight,
} from '../../../../../domain/organisation/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { conflict, forbidden, refusal } from '../../../platform/errors.ts';
import { type Held, heldBy } from '../held.ts';
import { mayActAs } from '../may-give.ts';
import { assertMayChange, mayChange } from '../may-change.ts';
import { grantsOf, type KeptGrant, type PersonaRow } from '../repository.ts';
import { shapesOf, type ShapeOf } from '../shapes.ts';
import { writeGrants } from '../write-grants.ts';

export type PersonaInput = {
  label: string;
  note: string | null;
  icon: string;
  studio: boolean;
  home: string | null;
  actsAs: string | null;
  capabilities: string[];
  grants: WantedRight[];
};

const MARK_BYTES = 3;

const notYours = (details: Record<string, unknown>, what: string): Error =>
  refusal('ORGANISATION_RIGHT_NOT_YOURS', 403, { what }, details);

/** What the persona had stays as it is, also what the caller could not have given. */
const resolveGrants = (
  wanted: readonly WantedRight[],
  { held, kept, shapeOf }: { held: Held; kept: readonly KeptGrant[]; shapeOf: ShapeOf },
): Grant[] =>
  wanted.map((right) => {
    const { collection, action, scope } = right;
    const shape = shapeOf(collection);
    const had = kept.find((one) => one.collection === collection && one.action === action);
    if (had && (!shape.isTenant || scopeOf(had, shape) === scope)) return had;
    const given = grantFor(held.grants, right, shape);
    if (given) return given;
    throw notYours({ field: 'grants', collection, action, scope }, `${action} of ${collection}`);
  });

const assertCapabilities = (
  wanted: readonly string[],
  held: Held,
  had: readonly string[],
): void => {
  const foreign = wanted.find((name) => !held.capabilities.includes(name) && !had.includes(name));
  if (foreign) throw notYours({ field: 'capabilities', capability: foreign }, `"${foreign}"`);
};

/** Whoever acts as another persona takes its steps: nobody passes on steps that are not his. */
const assertActsAs = (
  actor: Actor,
  company: string | null,
  { actsAs, had }: { actsAs: string | null; had: string | null },
): void => {
  if (actsAs === had || mayActAs(actor, company, actsAs)) return;
  throw notYours({ field: 'actsAs' }, `"${String(actsAs)}"`);
};

const columnsOf = (input: PersonaInput) => ({
  label: input.label,
  note: input.note,
  icon: input.icon,
  may_use_studio: input.studio,
  home: input.home,
  acts_as: input.actsAs as PersonaRow['acts_as'],
  capabilities: JSON.stringify(input.capabilities),
});

/** A new persona: of one company by its administrator, of all by the platform's. */
export const createPersona = async (
  ctx: UseCaseContext,
  {
    company,
    input,
    schema,
  }: { company: string | null; input: PersonaInput; schema: SchemaOverview },
): Promise<{ id: string; code: string }> => {
  if (!mayChange(ctx.actor, { owner: company })) throw forbidden();
  const shapeOf = shapesOf(schema);
  const held = await heldBy({ knex: ctx.trx, actor: ctx.actor, schema, shapeOf }, company);
  assertCapabilities(input.capabilities, held, []);
  assertActsAs(ctx.actor, company, { actsAs: input.actsAs, had: null });
  const grants = resolveGrants(input.grants, { held, kept: [], shapeOf });
  const mark = company === null ? null : randomBytes(MARK_BYTES).toString('hex');
  const code = personaCode(input.label, mark);
  const [id] = await bulkInsert(ctx, {
    collection: 'personas',
    rows: [{ ...columnsOf(input), code, owner: company, is_shipped: false }],
  });
  await writeGrants(ctx, { persona: code, kept: [], wanted: grants });
  return { id: id as string, code };
};

/** Changes a persona and its rights as a whole. */
export const changePersona = async (
  ctx: UseCaseContext,
  {
    id,
    version,
    input,
    schema,
  }: { id: string; version: number | null; input: PersonaInput; schema: SchemaOverview },
): Promise<{ id: string; code: string; version: number }> => {
  const read = () => ctx.trx('personas').where({ id });
  // The right first: a lock would wait for another company's row, or make it wait.
  assertMayChange(ctx.actor, await read().first<PersonaRow | undefined>(), id);
  // Not `for update`: who joins with this persona meanwhile need not wait.
  const row = await read().forNoKeyUpdate().first<PersonaRow | undefined>();
  assertMayChange(ctx.actor, row, id);
  const persona = row as PersonaRow;
  if (version !== null && version !== persona.version) {
    throw conflict('ORGANISATION_PERSONA_CHANGED', version, persona.version);
  }
  const shapeOf = shapesOf(schema);
  const held = await heldBy({ knex: ctx.trx, actor: ctx.actor, schema, shapeOf }, persona.owner);
  assertCapabilities(input.capabilities, held, persona.capabilities);
  assertActsAs(ctx.actor, persona.owner, { actsAs: input.actsAs, had: persona.acts_as });
  const kept = await grantsOf(ctx.trx, [persona.code]);
  const wanted = resolveGrants(input.grants, { held, kept, shapeOf });
  const [changed] = (await ctx
    .trx('personas')
    .where({ id })
    .update({ ...columnsOf(input), updated_at: ctx.now, updated_by: ctx.actor.userId })
    .returning('version')) as { version: number }[];
  await noteChange(ctx, { collection: 'personas', action: 'update', ids: [id] });
  await writeGrants(ctx, { persona: persona.code, kept, wanted });
  return { id, code: persona.code, version: changed?.version ?? persona.version };
};
