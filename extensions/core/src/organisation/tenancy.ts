import { MODEL_FACTS } from '../../../domain/kernel/generated/model-facts.ts';

export type TenantReference = { field: string; to: string; isRequired: boolean };
/** What the company hooks know of each tenant collection, taken from the model. */
export type TenantCollection = { name: string; references: readonly TenantReference[] };
export type TenantMap = ReadonlyMap<string, TenantCollection>;

/** Collections whose rows belong to a company. */
export const TENANTS: TenantMap = new Map(
  Object.entries(MODEL_FACTS)
    .filter(([, { isOfCompany }]) => isOfCompany)
    .map(([name, { references }]) => [name, { name, references }]),
);
