/** Stands for the id of a company until a right is written out for one. */
export const COMPANY_PLACEHOLDER = '$COMPANY';

export const GRANT_ACTIONS = ['create', 'read', 'update', 'delete'] as const;
export type GrantAction = (typeof GRANT_ACTIONS)[number];

/**
 * Which rows a right is about. `company`: all of the company. `own`: those given to the person as a
 * technician. `created`: those that the person made. `custom`: a filter that was written by hand.
 */
export const GRANT_SCOPES = ['company', 'own', 'created', 'custom'] as const;
export type GrantScope = (typeof GRANT_SCOPES)[number];

export type Filter = Record<string, unknown>;
export type Rule = {
  permissions: Filter;
  validation: Filter | null;
  presets: Filter | null;
  fields: readonly string[];
};
/** A right as it is kept: what one persona may do with one collection. */
export type Grant = Rule & { collection: string; action: GrantAction };

/** What of a collection decides which scopes there are. */
export type GrantShape = {
  /** It has a company of its own. */
  isTenant: boolean;
  hasCreator: boolean;
  /** From a row to the user behind its technician: `technician.user`. */
  ownPath: readonly string[] | null;
};

const IN_COMPANY: Filter = { company: { _eq: COMPANY_PLACEHOLDER } };
const IS_ME = { _eq: '$CURRENT_USER' };

const along = (path: readonly string[]): Filter =>
  path.reduceRight<Filter>((inner, name) => ({ [name]: inner }), IS_ME);

/** The filters that a scope stands for, for collections with a company. */
export const scopeFilters = (shape: GrantShape): Partial<Record<GrantScope, Filter>> => {
  if (!shape.isTenant) return {};
  return {
    company: IN_COMPANY,
    ...(shape.ownPath ? { own: { _and: [IN_COMPANY, along(shape.ownPath)] } } : {}),
    ...(shape.hasCreator ? { created: { _and: [IN_COMPANY, { created_by: IS_ME }] } } : {}),
  };
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
const textOf = (value: unknown): string => JSON.stringify(sorted(value ?? {}));

export const isSameFilter = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);

const isFilter = (value: unknown): value is Filter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The parts of a filter that is nothing but `_and` or `_or`. */
const partsOf = (filter: Filter, joined: '_and' | '_or'): readonly unknown[] | null => {
  const parts = filter[joined];
  return Object.keys(filter).length === 1 && Array.isArray(parts) && parts.length > 0
    ? parts
    : null;
};

const isFieldWithin = (held: unknown, wanted: unknown): boolean => {
  if (!isFilter(held) || !isFilter(wanted)) return false;
  const [among, asked] = [held['_in'], wanted['_in']];
  const isOneOf = Object.keys(held).length === 1 && Array.isArray(among) && Array.isArray(asked);
  return isOneOf ? asked.every((one) => among.includes(one)) : isWithin(held, wanted);
};

/**
 * Whether every row of one filter is one of another, as far as their form shows it: more conditions, fewer
 * alternatives, fewer values. False where it cannot be seen.
 */
export const isWithin = (held: unknown, wanted: unknown): boolean => {
  if (isSameFilter(held, wanted)) return true;
  if (!isFilter(held) || !isFilter(wanted)) return false;
  const all = partsOf(held, '_and');
  if (all) return all.every((one) => isWithin(one, wanted));
  const alternatives = partsOf(wanted, '_or');
  if (alternatives) return alternatives.every((one) => isWithin(held, one));
  if (partsOf(wanted, '_and')?.some((one) => isWithin(held, one))) return true;
  if (partsOf(held, '_or')?.some((one) => isWithin(one, wanted))) return true;
  // Conditions of fields; an operator counts as it stands, for some turn things round.
  const fields = Object.keys(held);
  return (
    fields.length > 0 &&
    fields.every(
      (field) =>
        Object.hasOwn(wanted, field) &&
        (isSameFilter(held[field], wanted[field]) ||
          (!field.startsWith('_') && isFieldWithin(held[field], wanted[field]))),
    )
  );
};

/** Who may create may create in the company: a new row has no other. */
export const scopeOf = (grant: Grant, shape: GrantShape): GrantScope => {
  if (grant.action === 'create') return grant.validation ? 'custom' : 'company';
  const filters = scopeFilters(shape);
  const found = GRANT_SCOPES.find(
    (scope) => filters[scope] && isSameFilter(filters[scope], grant.permissions),
  );
  return found ?? 'custom';
};

/** Whether who holds `held` may pass on `wanted`: as many rows and fields, or fewer. */
export const coversGrant = (held: Grant, wanted: Grant, shape: GrantShape): boolean => {
  if (held.collection !== wanted.collection || held.action !== wanted.action) return false;
  if (held.validation && !isSameFilter(held.validation, wanted.validation)) return false;
  const isAllRows = shape.isTenant && isSameFilter(held.permissions, IN_COMPANY);
  const isNarrower = isAllRows && scopeOf(wanted, shape) !== 'custom';
  const rows = isNarrower || isWithin(held.permissions, wanted.permissions);
  const fields =
    held.fields.includes('*') || wanted.fields.every((field) => held.fields.includes(field));
  return rows && fields;
};

export type WantedRight = { collection: string; action: GrantAction; scope: GrantScope };

const byFields = (a: Grant, b: Grant): number =>
  Number(b.fields.includes('*')) - Number(a.fields.includes('*')) ||
  b.fields.length - a.fields.length;

/**
 * The right that is given when somebody who holds `held` ticks a cell: the rows of the scope, and of
 * the fields those that he has himself. Null where he may not give it. Collections without a company
 * of their own are passed on as they are held.
 */
export const grantFor = (
  held: readonly Grant[],
  { collection, action, scope }: WantedRight,
  shape: GrantShape,
): Grant | null => {
  const own = held
    .filter((grant) => grant.collection === collection && grant.action === action)
    .sort(byFields);
  if (action === 'create' || !shape.isTenant) {
    return (scope === 'company' && own.find(({ validation }) => !validation)) || null;
  }
  const permissions = scopeFilters(shape)[scope];
  if (!permissions) return null;
  for (const grant of own) {
    const wanted: Grant = { ...grant, permissions };
    if (coversGrant(grant, wanted, shape)) return wanted;
  }
  return null;
};

/** What a persona may do: the commands and the rows. */
export type Powers = { capabilities: readonly string[]; grants: readonly Grant[] };

/** Work on what is assigned to oneself: nothing of the company is given with it. */
const FREE_TO_GIVE = ['field-work'];

const covers = (held: Grant, wanted: Grant): boolean =>
  held.collection === wanted.collection &&
  held.action === wanted.action &&
  (isWithin(held.permissions, wanted.permissions) || isSameFilter(held.permissions, IN_COMPANY)) &&
  (!held.validation || isSameFilter(held.validation, wanted.validation)) &&
  (held.fields.includes('*') || wanted.fields.every((field) => held.fields.includes(field)));

/** Whether who holds `held` may make somebody what `wanted` is: it can do no more than he. */
export const isGivable = (held: Powers, wanted: Powers): boolean =>
  wanted.capabilities.every(
    (name) => held.capabilities.includes(name) || FREE_TO_GIVE.includes(name),
  ) && wanted.grants.every((grant) => held.grants.some((own) => covers(own, grant)));
