import type { Accountability, Filter, Query, SchemaOverview } from '@directus/types';
import { domainError, forbidden, refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';
import { type FindPeople, onlyVisible, PEOPLE, searchAsFilter } from './people-filter.ts';
import { inheritedName } from './query-names.ts';
import { impossibleComparison } from './filter-values.ts';
import { measureQuery, type QueryLimits } from './query-measure.ts';
import { type UsedField, usedFields } from './query-fields.ts';

/** All that one may learn of a colleague; `fields` are narrowed by permissions, filters are not. */
const OPEN_USER_FIELDS = new Set([
  'id',
  'first_name',
  'last_name',
  'email',
  'avatar',
  'title',
  'status',
  'memberships',
  '*',
  '',
]);
const CONDITIONS_MAX = 500;
const PEOPLE_CONDITIONS_MAX = 20;
const DEFAULT_ROWS = 100;

/** What is left of a budget that several reads share, as the parts of one GraphQL request do. */
const budgets = new WeakMap<object, { records: number; relations: number }>();

export const shareBudget = (accountability: object): void => {
  budgets.set(accountability, { records: 0, relations: 0 });
};

/**
 * Every read of Directus' services passes here with its query, whichever door it came through:
 * REST, SEARCH, GraphQL, sockets, export. Own statements of the system carry no accountability.
 */
export const registerQueryHooks: RegisterHooks = ({ filter }, { env, services }) => {
  const limits: QueryLimits = {
    levels: Number(env['QUERY_DEPTH_MAX']),
    relations: Number(env['QUERY_RELATIONS_MAX']),
    records: Number(env['QUERY_RECORDS_MAX']),
  };
  const rowsMax = Number(env['QUERY_LIMIT_MAX']);
  filter<Query>('*.query', async (query, meta, { accountability, schema, database }) => {
    if (!accountability || !schema) return query;
    const collection = String(meta['collection']);
    const inherited = inheritedName(query);
    if (inherited !== null) {
      throw forbidden(`There is no field "${inherited}" in ${collection}, or you may not see it.`);
    }
    refuseImpossible(query);
    refuseConditions(schema, collection, query, { accountability, limits });
    refuseLargeQuery(schema, collection, query, { accountability, limits, rowsMax });
    if (accountability.admin) return query;
    const people = new services.ItemsService(PEOPLE, { schema, accountability, knex: database });
    const find = onceEach(async (wanted) => {
      const found = await people.readByQuery(
        { filter: wanted as Filter, fields: ['id'], limit: -1 },
        { emitEvents: false },
      );
      return found.map((row) => String(row['id']));
    });
    const asked = collection === PEOPLE ? searchAsFilter(query) : query;
    return onlyVisible(schema, collection, asked, find);
  });
};

/** Each condition on people is a statement of its own: the same one is asked once. */
const onceEach = (find: FindPeople): FindPeople => {
  const known = new Map<string, Promise<string[]>>();
  return async (wanted) => {
    const key = JSON.stringify(wanted);
    const found = known.get(key) ?? find(wanted);
    known.set(key, found);
    return found;
  };
};

const refuseImpossible = ({ filter, deep }: Query): void => {
  const field = impossibleComparison(filter) ?? impossibleComparison(deep);
  if (field === null) return;
  throw refusal('INVALID_QUERY.moment', 400, { field }, { field });
};

/** A list has no column: Directus looks for one. */
const refuseLists = (schema: SchemaOverview, grouped: readonly UsedField[]): void => {
  const list = grouped.find(({ collection, field }) => {
    const { fields = {} } = schema.collections[collection] ?? {};
    return Object.hasOwn(fields, field) && fields[field]?.type === 'alias';
  });
  if (!list) return;
  const { field } = list;
  throw refusal('INVALID_QUERY.group', 400, { field }, { field });
};

const refuseConditions = (
  schema: SchemaOverview,
  collection: string,
  query: Query,
  { accountability, limits }: Omit<Bounds, 'rowsMax'>,
): void => {
  const { fields, over, grouped, conditions, levels } = usedFields(schema, collection, query);
  if (levels > limits.levels) {
    throw tooLarge(
      `The query filters or sorts over ${levels} levels of relations; ${limits.levels} are allowed.`,
      { collection, levels, limit: limits.levels },
    );
  }
  if (conditions > CONDITIONS_MAX) {
    throw tooLarge(`The filter has ${conditions} conditions; ${CONDITIONS_MAX} are allowed.`, {
      limit: CONDITIONS_MAX,
    });
  }
  if (accountability.admin) {
    refuseLists(schema, grouped);
    return;
  }
  const onPeople = fields.filter((used) => used.collection === PEOPLE && collection !== PEOPLE);
  if (onPeople.length > PEOPLE_CONDITIONS_MAX) {
    throw tooLarge(
      `The filter has ${onPeople.length} conditions on people; ${PEOPLE_CONDITIONS_MAX} are allowed.`,
      { collection, limit: PEOPLE_CONDITIONS_MAX },
    );
  }
  const hidden = fields.find(
    (used) => used.collection === PEOPLE && !OPEN_USER_FIELDS.has(used.field),
  );
  if (hidden) {
    throw forbidden(
      `You do not have permission to filter, sort, group or count by "${hidden.field}" of users.`,
    );
  }
  if (over.some((used) => used.collection === PEOPLE)) {
    throw forbidden('You cannot sort, group or count by people behind a relation; filter by them.');
  }
  refuseLists(schema, grouped);
};

type Bounds = { accountability: Accountability; limits: QueryLimits; rowsMax: number };

const refuseLargeQuery = (
  schema: SchemaOverview,
  collection: string,
  query: Query,
  { accountability, limits, rowsMax }: Bounds,
): void => {
  const isCount = Object.keys(query.aggregate ?? {}).length > 0 || (query.group ?? []).length > 0;
  if (isCount) return;
  const asked = query.limit ?? DEFAULT_ROWS;
  const rows = asked < 0 ? rowsMax : asked;
  const measure = measureQuery(schema, collection, query, rowsOf(query, rows), limits);
  const shared = budgets.get(accountability);
  const relations = measure.relations + (shared?.relations ?? 0);
  const records = measure.records + (shared?.records ?? 0);
  if (shared) Object.assign(shared, { relations, records });
  if (measure.levels > limits.levels) {
    throw tooLarge(
      `The query follows relations over ${measure.levels} levels; ${limits.levels} are allowed.`,
      { collection, levels: measure.levels, limit: limits.levels },
    );
  }
  if (relations > limits.relations) {
    throw tooLarge(
      `The query follows more than ${limits.relations} relations over ${measure.levels} levels. Name the fields you need instead of wildcards, or ask for fewer levels.`,
      { collection, limit: limits.relations },
    );
  }
  if (records > limits.records) {
    throw tooLarge(
      `With ${rows} rows over ${measure.levels} levels the query may read more than ${limits.records} records. Ask for fewer rows (limit), fewer levels, or name the fields you need instead of wildcards.`,
      { collection, rows, levels: measure.levels, limit: limits.records },
    );
  }
};

/** A query for one key brings one row, whatever its limit. */
const rowsOf = ({ filter }: Query, rows: number): number => {
  const byKey = (filter as { id?: { _eq?: unknown } } | null | undefined)?.id?._eq;
  return byKey === undefined ? rows : 1;
};

const tooLarge = (message: string, details: Record<string, unknown>) =>
  domainError('QUERY_TOO_LARGE', 400, message, details);
