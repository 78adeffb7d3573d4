/**
 * Personas are what a membership makes of a person in one company; capabilities are the small
 * sets of commands that a persona may give. Routes, hooks, the portal and the Studio modules
 * all ask for capabilities, never for personas.
 */
export const PERSONAS = [
  'admin',
  'manager',
  'dispatcher',
  'intake',
  'finance',
  'warehouse',
  'technician',
  'integrator',
  'auditor',
] as const;
export type Persona = (typeof PERSONAS)[number];

export const CAPABILITIES = [
  'company-setup',
  'orders-read',
  'orders-create',
  'orders-transition',
  'orders-override',
  'intake-review',
  'intake-profiles',
  'dispatching',
  'field-work',
  'docket-review',
  'ports-allocate',
  'ports-approve-standby',
  'billing',
  'stock',
  'secrets-reveal',
  'background-operate',
  'audit-read',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export const PERSONA_CAPABILITIES: Record<Persona, readonly Capability[]> = {
  admin: CAPABILITIES.filter((capability) => capability !== 'field-work'),
  manager: [
    'orders-read',
    'orders-create',
    'orders-transition',
    'orders-override',
    'intake-review',
    'intake-profiles',
    'dispatching',
    'docket-review',
    'ports-allocate',
    'ports-approve-standby',
    'billing',
    'secrets-reveal',
    'background-operate',
    'audit-read',
  ],
  dispatcher: [
    'orders-read',
    'orders-create',
    'orders-transition',
    'dispatching',
    'docket-review',
    'ports-allocate',
    'secrets-reveal',
  ],
  intake: ['orders-read', 'orders-create', 'orders-transition', 'intake-review'],
  finance: ['orders-read', 'orders-transition', 'billing', 'background-operate'],
  warehouse: ['orders-read', 'stock'],
  technician: ['field-work', 'ports-allocate', 'orders-transition', 'secrets-reveal'],
  integrator: ['orders-read', 'orders-create'],
  auditor: ['orders-read', 'audit-read'],
};

/** The union of what the given personas may do, in the order of `CAPABILITIES`. */
export const capabilitiesOf = (personas: readonly Persona[]): Capability[] =>
  CAPABILITIES.filter((capability) =>
    personas.some((persona) => PERSONA_CAPABILITIES[persona].includes(capability)),
  );
