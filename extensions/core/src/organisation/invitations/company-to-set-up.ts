import { type Actor, companiesWithCapability } from '../../platform/actor.ts';
import { notVisible, refusal } from '../../platform/errors.ts';

const CAPABILITY = 'company-setup';

/** The company meant: the one named if the caller administers it, else his only one. */
export const companyToSetUp = (actor: Actor, named?: string): string => {
  const own = companiesWithCapability(actor, CAPABILITY);
  if (named) {
    if (own === 'all' || own.includes(named)) return named;
    throw notVisible('companies', named);
  }
  const [only, ...others] = own === 'all' ? [] : own;
  if (only && others.length === 0) return only;
  throw refusal('ORGANISATION_COMPANY_NEEDED.several', 400, {}, { field: 'company' });
};
