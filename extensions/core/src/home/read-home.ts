import type { Capability, CompanyKind } from '../../../domain/organisation/index.ts';
import { type Actor, companiesOf, hasCapability } from '../platform/actor.ts';
import { forbidden } from '../platform/errors.ts';
import {
  HOME_SECTIONS,
  type Filter,
  type HomeCard,
  type HomeScope,
  type HomeSection,
} from '../platform/home.ts';
import { registered } from '../platform/registry.ts';
import { companyTime } from './company-time.ts';
import { type Counting, countRows } from './count-rows.ts';

export type ShownCard = {
  id: string;
  icon: string;
  tone: 'plain' | 'alarm';
  value: number;
  unit: 'count' | 'hours' | 'percent';
  /** Page of the Studio that it opens; the list of the same id where it is empty. */
  page: string | null;
  list: { collection: string; filter: Filter; sort: string | null } | null;
  breakdown: { label: string; count: number }[];
};
export type CompanyHome = {
  company: { id: string; name: string; kind: CompanyKind; day: string } | null;
  sections: { id: HomeSection | 'platform'; cards: ShownCard[] }[];
};

type CompanyRow = { id: string; name: string; kind: CompanyKind; time_zone: string };

const isFor = (card: HomeCard, actor: Actor, { company, kind }: HomeScope): boolean =>
  (card.kinds ?? [kind]).includes(kind) &&
  card.capabilities.some((capability: Capability) => hasCapability(actor, company, capability));

const show = async (
  card: HomeCard,
  scope: HomeScope,
  counting: Counting,
): Promise<ShownCard | null> => {
  const { id, icon, tone = 'plain' } = card;
  const base = { id, icon, tone, breakdown: [] };
  if ('figure' in card) {
    const value = await card.figure.value(scope);
    const { unit, page = null } = card.figure;
    return value === null ? null : { ...base, value, unit, page, list: null };
  }
  const { collection, sort = null, page = null } = card.list;
  const own = await card.list.filter(scope);
  if (own === null) return null;
  const filter = { _and: [{ company: { _eq: scope.company } }, own] };
  const [value, breakdown] = await Promise.all([
    countRows(counting, collection, filter),
    card.breakdown?.(scope) ?? [],
  ]);
  if (value === null) return null;
  const list = { collection, filter, sort };
  return { ...base, value, unit: 'count', page, list, breakdown };
};

const companyOf = async (
  counting: Counting,
  actor: Actor,
  wanted: string | undefined,
): Promise<CompanyRow | null> => {
  const mine = companiesOf(actor);
  if (wanted !== undefined && !actor.isPlatformAdmin && !mine.includes(wanted)) throw forbidden();
  if (wanted === undefined && mine.length === 0) return null;
  const row = await counting
    .knex<CompanyRow>('companies')
    .where('is_active', true)
    .whereIn('id', wanted === undefined ? mine : [wanted])
    .orderBy('name')
    .first('id', 'name', 'kind', 'time_zone');
  if (!row && wanted !== undefined) throw forbidden();
  return row ?? null;
};

const ofPlatform = (counting: Counting): Promise<ShownCard[]> =>
  Promise.all(
    registered().platformCards.map(async ({ id, icon, tone = 'plain', value, page }) => ({
      ...{ id, icon, tone, page, unit: 'count' as const, list: null, breakdown: [] },
      value: await value(counting.knex),
    })),
  );

/**
 * What waits for the caller in a company of his, his first where none is named: counts with the
 * filters of the lists behind them. The platform's administrator sees the installation beside it.
 * @throws FORBIDDEN for a company that is not his or not there
 */
export const readHome = async (
  counting: Counting,
  actor: Actor,
  wanted?: string,
): Promise<CompanyHome> => {
  const company = await companyOf(counting, actor, wanted);
  const platform =
    actor.isPlatformAdmin && wanted === undefined
      ? [{ id: 'platform' as const, cards: await ofPlatform(counting) }]
      : [];
  if (!company) return { company: null, sections: platform };
  const { id, name, kind } = company;
  const { day, today, week } = await companyTime(counting.knex, company.time_zone);
  const scope: HomeScope = {
    user: actor.userId,
    ...{ knex: counting.knex, company: id, kind, now: counting.now },
    ...{ today, week },
  };
  const cards = registered().homeCards.filter((card) => isFor(card, actor, scope));
  const shown = await Promise.all(cards.map((card) => show(card, scope, counting)));
  const sections = HOME_SECTIONS.map((section) => ({
    id: section,
    cards: shown.filter(
      (card, index): card is ShownCard => card !== null && cards[index]?.section === section,
    ),
  }));
  return {
    company: { id, name, kind, day },
    sections: [...platform, ...sections.filter((section) => section.cards.length > 0)],
  };
};
