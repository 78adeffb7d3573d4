import { companiesWithCapability, requireCapability, type Actor } from '../../platform/actor.ts';
import { domainError } from '../../platform/errors.ts';

/** The named company, else the only one in which the person may teach forms. */
export const companyForProfiles = (actor: Actor, wanted: string | undefined): string => {
  const own = companiesWithCapability(actor, 'intake-profiles');
  const company = wanted ?? (own !== 'all' && own.length === 1 ? own[0] : undefined);
  if (!company)
    throw domainError('ORGANISATION_COMPANY_NEEDED', 400, 'Say of which company the form is.', {
      field: 'company',
    });
  requireCapability(actor, company, 'intake-profiles');
  return company;
};
