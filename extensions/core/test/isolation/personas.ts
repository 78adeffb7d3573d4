import {
  type Capability,
  SHIPPED_PERSONAS,
  type ShippedPersona,
  type WantedRight,
} from '../../../domain/organisation/index.ts';
import { SHIPPED } from '../../../../seeds/reference/personas.ts';

/** The personas of the test world: those of every installation and one that a company made itself. */
export type Persona = ShippedPersona | 'made';
export const PERSONAS: readonly Persona[] = [...SHIPPED_PERSONAS, 'made'];

const COMPANY = { scope: 'company' } as const;

/** What the company's administrator gives to the persona of his own, by the route. */
export const MADE: {
  label: string;
  capabilities: Capability[];
  grants: WantedRight[];
} = {
  label: 'Sales agent',
  capabilities: ['orders-read', 'orders-create'],
  grants: [
    { collection: 'companies', action: 'read', ...COMPANY },
    { collection: 'sites', action: 'read', ...COMPANY },
    { collection: 'partner_groups', action: 'read', ...COMPANY },
    { collection: 'partners', action: 'read', ...COMPANY },
    { collection: 'partners', action: 'update', ...COMPANY },
    { collection: 'customers', action: 'create', ...COMPANY },
    { collection: 'customers', action: 'read', ...COMPANY },
    { collection: 'customers', action: 'update', ...COMPANY },
    { collection: 'customers', action: 'delete', ...COMPANY },
    { collection: 'work_orders', action: 'read', ...COMPANY },
  ],
};

export const capabilitiesOf = (persona: Persona): readonly string[] =>
  persona === 'made'
    ? MADE.capabilities
    : (SHIPPED.find(({ code }) => code === persona)?.capabilities ?? []);

export const isMadeGrant = (collection: string, action: string): boolean =>
  MADE.grants.some((grant) => grant.collection === collection && grant.action === action);
