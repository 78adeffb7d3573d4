import { MODEL } from '../../../../schema/model/index.ts';

/** Collections whose rows belong to one company; a company itself is one of its own rows. */
export const COMPANY_ROWS = MODEL.filter(
  ({ name, tenancy }) => tenancy === 'company' || name === 'companies',
);

/** Collections of the installation: only the platform's administrator has anything to do there. */
export const INSTALLATION_ROWS = MODEL.filter((definition) => !COMPANY_ROWS.includes(definition));
