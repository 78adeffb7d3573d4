import type { Knex } from 'knex';
import { hasCapability, type Actor } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { isId } from '../../../../domain/kernel/index.ts';
import { claimsOfOthers } from '../claims.ts';
import { completeDrafts, completeOne } from '../complete-drafts.ts';
import { findSession, isOpen, type DraftRow, type SessionRow } from '../repository.ts';
import { draftView, sessionView } from '../view.ts';
import { SAME_BUILDING, sameBuildingOf } from './bind-building.ts';

/** A form has one draft; a list's are read page by page from the list of drafts. */
const MAX_DRAFTS = 200;

const mayRead = (actor: Actor, company: string): boolean =>
  hasCapability(actor, company, 'intake-review') || hasCapability(actor, company, 'audit-read');

const visibleSession = async (knex: Knex, actor: Actor, id: string): Promise<SessionRow> => {
  const session = await findSession(knex, id);
  if (!session || !mayRead(actor, session.company)) throw notVisible('parse_sessions', id);
  return session;
};

/** A draft and its session, for who reviews or audits. */
export const visibleDraft = async (
  knex: Knex,
  actor: Actor,
  id: string,
): Promise<{ draft: DraftRow; session: SessionRow }> => {
  const draft = isId(id)
    ? await knex('parse_drafts').where({ id }).first<DraftRow | undefined>()
    : undefined;
  if (!draft || !mayRead(actor, draft.company)) throw notVisible('parse_drafts', id);
  return { draft, session: await visibleSession(knex, actor, draft.session) };
};

/** A session with its first drafts and the picture of its sheet. */
export const readSession = async (knex: Knex, actor: Actor, id: string) => {
  const session = await visibleSession(knex, actor, id);
  const drafts = (await knex('parse_drafts')
    .where({ company: session.company, session: session.id })
    .orderBy('position')
    .limit(MAX_DRAFTS)) as DraftRow[];
  return {
    ...sessionView(session),
    sheets: session.sheet ?? [],
    drafts: (await completeDrafts(knex, drafts)).map((draft) => draftView(draft)),
  };
};

/** How many other drafts wait for the same unknown building. */
const countSameBuilding = async (knex: Knex, actor: Actor, draft: DraftRow): Promise<number> => {
  if (draft.building || !draft.building_name || !isOpen(draft)) return 0;
  const { rows } = await knex.raw<{ rows: { n: string }[] }>(
    `select count(*) as n from parse_drafts d where ${SAME_BUILDING}`,
    sameBuildingOf(draft, actor.userId),
  );
  return Number(rows[0]?.n ?? 0);
};

/** One draft with its session and sheet: everything the review screen shows. */
export const readDraft = async (knex: Knex, actor: Actor, id: string) => {
  const { draft, session } = await visibleDraft(knex, actor, id);
  const [order, building, claims, others] = await Promise.all([
    draft.matches_order
      ? knex('work_orders').where({ id: draft.matches_order }).first('id', 'number', 'status')
      : null,
    draft.building
      ? knex('buildings').where({ id: draft.building }).first('id', 'name', 'postcode')
      : null,
    claimsOfOthers({ trx: knex, actor, now: new Date() }, draft.company, [draft], {
      withOver: true,
    }),
    countSameBuilding(knex, actor, draft),
  ]);
  return {
    ...draftView(await completeOne(knex, draft)),
    matchingOrder: order ?? null,
    buildingFound: building ?? null,
    claim: claims.get(id) ?? null,
    sameBuilding: others,
    session: sessionView(session),
    sheets: session.sheet ?? [],
  };
};
