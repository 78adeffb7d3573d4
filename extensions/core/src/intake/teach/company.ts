import { companiesWithCapability, requireCapability, type Actor } from '../../platform/actor.ts';
import { refusal } from '../../platform/errors.ts';

/** The named company, else the only one in which the person may teach forms. */
export const companyForProfiles = (actor: Actor, wanted: string | undefined): string => {
  const own = companiesWithCapability(actor, 'intake-profiles');
  const company = wanted ?? (own !== 'all' && own.length === 1 ? own[0] : undefined);
  if (!company)
    throw refusal(
      'ORGANISATION_COMPANY_NEEDED.form',
      400,
      {},
      {
        field: 'company',
      },
    );
  requireCapability(actor, company, 'intake-profiles');
  return company;
};
