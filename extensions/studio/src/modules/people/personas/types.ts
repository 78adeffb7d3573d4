import type { GrantAction, GrantScope } from '../../../../../domain/organisation/index.ts';

export type { GrantAction, GrantScope };

export type PersonaSummary = {
  id: string;
  code: string;
  label: string;
  note: string | null;
  icon: string;
  company: string | null;
  home: string | null;
  actsAs: string | null;
  studio: boolean;
  isShipped: boolean;
  isFieldWork: boolean;
  capabilities: string[];
  version: number;
  mayChange: boolean;
  members: number;
  waiting: number;
  companies: number;
};
export type PersonaRight = {
  collection: string;
  action: GrantAction;
  scope: GrantScope;
  fields: string[] | null;
};
export type PersonaDetail = PersonaSummary & { grants: PersonaRight[] };

export type Givable = {
  capabilities: { name: string; label: string; does: string }[];
  collections: {
    collection: string;
    actions: { action: GrantAction; scopes: GrantScope[] }[];
  }[];
};

/** What is being filled in. */
export type PersonaForm = {
  label: string;
  note: string | null;
  icon: string;
  studio: boolean;
  home: string | null;
  actsAs: string | null;
  capabilities: string[];
  grants: PersonaRight[];
};
