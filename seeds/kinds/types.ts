import type {
  EvidencePolicy,
  GuardUse,
  KpiProfile,
  LifecycleEntity,
  Need,
  StateCategory,
  TransitionCommand,
} from '../../extensions/domain/lifecycle/index.ts';
import type { Capability } from '../../extensions/domain/organisation/capabilities.ts';
import type { ShippedPersona } from '../../extensions/domain/organisation/personas.ts';

/** Rows by column name, without ids and company; references are codes. */
export type StateSeed = {
  code: string;
  name: string;
  category: StateCategory;
  color: string;
  icon: string;
  is_initial: boolean;
  is_terminal: boolean;
  sort: number;
};

export type TransitionSeed = {
  from_state: string;
  to_state: string;
  command: TransitionCommand | null;
  label: string;
  personas: readonly (ShippedPersona | 'system')[];
  guards: readonly GuardUse[];
  condition: Record<string, unknown> | null;
  requires_reason: boolean;
  needs: Need;
  effects: readonly string[];
  is_override: boolean;
  is_primary: boolean;
  sort: number;
};

export type LifecycleSeed = {
  code: string;
  name: string;
  /** Orders where it says nothing. */
  entity?: LifecycleEntity;
  states: readonly StateSeed[];
  transitions: readonly TransitionSeed[];
};

export type BlockerReasonSeed = {
  code: string;
  name: string;
  category: 'customer' | 'building' | 'network' | 'technical' | 'technician' | 'weather' | 'other';
  phase: 'pre_customer' | 'post_customer' | 'both';
  requires_photo: boolean;
  pauses_clock: boolean;
  technician_paid: boolean;
  partner_must_know: boolean;
  kpi_owner: 'technician' | 'office' | 'nobody';
};

/** `work_type` is the code of a work type; partner dimensions are a company's own business. */
export type KpiProfileSeed = Omit<KpiProfile, 'id' | 'partner' | 'partner_group'>;

export type WorkTypeSeed = {
  code: string;
  name: string;
  /** Code of the parent; orders carry leaves. */
  parent: string | null;
  lifecycle: string;
  default_duration_minutes: number;
  required_fields: readonly string[];
  evidence_policy: EvidencePolicy;
  number_pattern?: string;
};

export type RateCardSeed = {
  workType: string;
  category: string | null;
  method: string | null;
  amountMinor: number;
  description: string;
};

export type PartnerGroupSeed = {
  code: string;
  name: string;
  billing_name: string;
  billing_address: string;
  billing_email: string;
  terms_days: number;
  partners: readonly { code: string; name: string; sender_domains: readonly string[] }[];
};

/** A command that waits for a persona or whom the record names; for another persona when they do not decide in time. */
export type ApprovalPolicySeed = {
  command: string;
  name: string;
  persona?: ShippedPersona;
  field?: string;
  escalateTo: ShippedPersona;
};

/** A persona that companies of a kind begin with; its rights are those of a shipped one. */
export type OwnPersonaSeed = {
  label: string;
  note: string;
  icon: string;
  may_use_studio: boolean;
  home: string | null;
  acts_as: ShippedPersona | null;
  capabilities: readonly Capability[];
  /** Only reading where no actions are named. */
  rights: readonly {
    from: ShippedPersona;
    collections: readonly string[];
    actions?: readonly ('create' | 'read' | 'update' | 'delete')[];
  }[];
};

/** A task that an order of a type gets in a state, counted from its appointment. */
export type TaskTemplateSeed = {
  workType: string;
  state: string;
  title: string;
  instructions: string | null;
  /** Minutes after the appointment. */
  offset: number;
  minutes: number;
  points: readonly string[];
  photos: number;
};

/** How one kind of company works. Parents stand before their children. */
export type WayOfWorking = {
  lifecycles: readonly LifecycleSeed[];
  workTypes: readonly WorkTypeSeed[];
  blockerReasons: readonly BlockerReasonSeed[];
  kpiProfiles: readonly KpiProfileSeed[];
  /** Operators that send it work. */
  partners: readonly PartnerGroupSeed[];
  /** Code of the partner group that pays these; null makes them the company's own price list. */
  ratesOf: string | null;
  rateCards: readonly RateCardSeed[];
  /** What is to be done for an order; nothing where the kind begins without. */
  taskTemplates?: readonly TaskTemplateSeed[];
  /** What waits for approval; nothing where the kind begins without. */
  approvals?: readonly ApprovalPolicySeed[];
  /** What is valued, where anything is. */
  propertyTypes?: readonly { code: string; name: string }[];
  /** Beside those of every company. */
  personas?: readonly OwnPersonaSeed[];
  /** It works on fibre: splitters, ports, terminals. */
  hasPlant: boolean;
};
