// Written by `npm run schema:generate` from schema/model. Do not edit.
import type { DirectusFile, DirectusUser } from '@directus/sdk';

export type Company = {
  id: string;
  key: string;
  name: string;
  kind: 'installer' | 'operator' | 'maintenance' | 'professional';
  legal_name: string | null;
  registration_no: string | null;
  tax_no: string | null;
  logo: string | DirectusFile<Schema> | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  time_zone: string;
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  locale: string;
  settings: 'json' | null;
  is_active: boolean;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Persona = {
  id: string;
  code: string;
  label: string;
  note: string | null;
  owner: string | Company | null;
  icon: string;
  may_use_studio: boolean;
  home: string | null;
  acts_as:
    | 'admin'
    | 'manager'
    | 'dispatcher'
    | 'intake'
    | 'finance'
    | 'warehouse'
    | 'technician'
    | 'integrator'
    | 'auditor'
    | null;
  capabilities: 'json';
  is_shipped: boolean;
  version: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type PersonaTemplate = {
  id: string;
  persona:
    | 'admin'
    | 'manager'
    | 'dispatcher'
    | 'intake'
    | 'finance'
    | 'warehouse'
    | 'technician'
    | 'integrator'
    | 'auditor'
    | (string & {});
  collection: string;
  action: 'create' | 'read' | 'update' | 'delete';
  fields: string;
  permissions: 'json' | null;
  validation: 'json' | null;
  presets: 'json' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Site = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  address: string | null;
  time_zone: string | null;
  is_active: boolean;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Membership = {
  id: string;
  company: string | Company;
  user: string | DirectusUser<Schema>;
  persona:
    | 'admin'
    | 'manager'
    | 'dispatcher'
    | 'intake'
    | 'finance'
    | 'warehouse'
    | 'technician'
    | 'integrator'
    | 'auditor'
    | (string & {});
  site: string | Site | null;
  is_active: boolean;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type PartnerGroup = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  is_active: boolean;
  billing_name: string | null;
  billing_address: string | null;
  billing_email: string | null;
  tax_no: string | null;
  terms_days: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Partner = {
  id: string;
  company: string | Company;
  partner_group: string | PartnerGroup;
  code: string;
  name: string;
  is_active: boolean;
  sender_domains: 'json' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Customer = {
  id: string;
  company: string | Company;
  number: string | null;
  name: string;
  contact_person: string | null;
  email: string | null;
  phones: 'json' | null;
  notes: string | null;
  billing_name: string | null;
  billing_address: string | null;
  billing_email: string | null;
  tax_no: string | null;
  terms_days: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type Client = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  contact_person: string | null;
  phone: string | null;
  is_active: boolean;
  notes: string | null;
  billing_name: string | null;
  billing_address: string | null;
  billing_email: string | null;
  tax_no: string | null;
  terms_days: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type Technician = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  user: string | DirectusUser<Schema> | null;
  phone: string | null;
  kind: 'in_house' | 'subcontractor';
  level: 'junior' | 'senior';
  site: string | Site | null;
  color: string | null;
  skills: 'json' | null;
  is_active: boolean;
  home_lat: string | null;
  home_lng: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type Invitation = {
  id: string;
  company: string | Company;
  email: string;
  persona:
    | 'admin'
    | 'manager'
    | 'dispatcher'
    | 'intake'
    | 'finance'
    | 'warehouse'
    | 'technician'
    | 'integrator'
    | 'auditor'
    | (string & {});
  site: string | Site | null;
  technician: string | Technician | null;
  invited_by: string | DirectusUser<Schema> | null;
  token_hash: string;
  expires_at: 'datetime';
  accepted_at: 'datetime' | null;
  accepted_by: string | DirectusUser<Schema> | null;
  revoked_at: 'datetime' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Building = {
  id: string;
  company: string | Company;
  code: string | null;
  name: string;
  name_normalised: string | null;
  building_type:
    | 'CONDO'
    | 'APARTMENT'
    | 'SERVICE_APT'
    | 'FLAT'
    | 'TERRACE'
    | 'SEMI_DETACHED'
    | 'BUNGALOW'
    | 'TOWNHOUSE'
    | 'OFFICE_TOWER'
    | 'OFFICE'
    | 'SHOP_OFFICE'
    | 'MALL'
    | 'HOTEL'
    | 'MIXED'
    | 'INDUSTRIAL'
    | 'WAREHOUSE'
    | 'EDUCATIONAL'
    | 'GOVERNMENT'
    | 'OTHER'
    | null;
  installation_method:
    | 'PRELAID'
    | 'NON_PRELAID'
    | 'SDU'
    | 'SDU_SHOPLOT'
    | 'RDF_POLE'
    | 'FTTR_1_1'
    | 'FTTR_1_2'
    | 'FTTR_1_3'
    | 'FTTC_BASE'
    | 'ASSURANCE_BASE'
    | 'ASSURANCE_REPULL'
    | (string & {})
    | null;
  rfb_date: string | null;
  is_active: boolean;
  address: string | null;
  postcode: string | null;
  city: string | null;
  state: string | null;
  lat: string | null;
  lng: string | null;
  access_notes: string | null;
  contacts: 'json' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type ServiceLocation = {
  id: string;
  company: string | Company;
  customer: string | Customer | null;
  building: string | Building | null;
  block: string | null;
  level: string | null;
  unit: string | null;
  street_no: string | null;
  street: string | null;
  area: string | null;
  postcode: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
  address_text: string | null;
  lat: string | null;
  lng: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Lifecycle = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  is_active: boolean;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type LifecycleState = {
  id: string;
  company: string | Company;
  lifecycle: string | Lifecycle;
  code: string;
  name: string;
  translations: 'json' | null;
  category:
    | 'new'
    | 'scheduled'
    | 'dispatched'
    | 'in_progress'
    | 'blocked'
    | 'done'
    | 'closed'
    | 'cancelled';
  color: string | null;
  icon: string | null;
  is_initial: boolean;
  is_terminal: boolean;
  sort: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type LifecycleTransition = {
  id: string;
  company: string | Company;
  lifecycle: string | Lifecycle;
  label: string;
  translations: 'json' | null;
  from_state: string;
  to_state: string;
  command:
    | 'docket.receive'
    | 'docket.verify'
    | 'docket.reject'
    | 'docket.upload'
    | 'invoice.create'
    | 'invoice.submit'
    | 'invoice.reject'
    | 'invoice.correct'
    | 'invoice.resubmit'
    | 'invoice.withdraw'
    | null;
  is_primary: boolean;
  is_override: boolean;
  sort: number;
  personas: 'json' | null;
  requires_reason: boolean;
  needs: 'none' | 'blocker' | 'reschedule' | 'position';
  guards: 'json' | null;
  condition: 'json' | null;
  effects: 'json' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type WorkType = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  translations: 'json' | null;
  parent: string | WorkType | null;
  lifecycle: string | Lifecycle;
  default_duration_minutes: number;
  is_active: boolean;
  required_fields: 'json' | null;
  evidence_policy: 'json' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type KpiProfile = {
  id: string;
  company: string | Company;
  partner_group: string | PartnerGroup | null;
  partner: string | Partner | null;
  work_type: string | WorkType | null;
  installation_method:
    | 'PRELAID'
    | 'NON_PRELAID'
    | 'SDU'
    | 'SDU_SHOPLOT'
    | 'RDF_POLE'
    | 'FTTR_1_1'
    | 'FTTR_1_2'
    | 'FTTR_1_3'
    | 'FTTC_BASE'
    | 'ASSURANCE_BASE'
    | 'ASSURANCE_REPULL'
    | (string & {})
    | null;
  effective_from: string | null;
  effective_to: string | null;
  clock: 'job' | 'docket';
  from_state: string;
  to_state: string;
  target_minutes: number;
  warn_percent: number;
  pause_categories: 'json' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type BlockerReason = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  translations: 'json' | null;
  category: 'customer' | 'building' | 'network' | 'technical' | 'technician' | 'weather' | 'other';
  phase: 'pre_customer' | 'post_customer' | 'both';
  kpi_owner: 'technician' | 'office' | 'nobody';
  is_active: boolean;
  requires_photo: boolean;
  pauses_clock: boolean;
  technician_paid: boolean;
  partner_must_know: boolean;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type SplitterType = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  port_count: number;
  standby_port: number | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Splitter = {
  id: string;
  company: string | Company;
  building: string | Building;
  type: string | SplitterType;
  code: string;
  name: string;
  block: string | null;
  level: string | null;
  location: string | null;
  is_active: boolean;
  olt: string | null;
  site_code: string | null;
  fdf: string | null;
  core: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type Invoice = {
  id: string;
  company: string | Company;
  number: string;
  status: 'draft' | 'issued' | 'sent' | 'paid' | 'rejected' | 'cancelled';
  bill_to_name: string | null;
  partner_group: string | PartnerGroup | null;
  client: string | Client | null;
  customer: string | Customer | null;
  issued_on: string;
  due_on: string;
  terms_days: number;
  year: number;
  sequence: number;
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  subtotal_minor: string;
  tax_minor: string;
  total_minor: string;
  bill_to: 'json' | null;
  notes: string | null;
  pdf: string | DirectusFile<Schema> | null;
  pdf_status: 'pending' | 'rendering' | 'ready' | 'failed';
  pdf_error: string | null;
  submission_id: string | null;
  submitted_at: 'datetime' | null;
  version: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type WorkOrder = {
  id: string;
  company: string | Company;
  status: string;
  number: string;
  work_type: string | WorkType;
  priority: 'low' | 'normal' | 'high' | 'critical';
  site: string | Site | null;
  partner_group: string | PartnerGroup | null;
  client: string | Client | null;
  partner: string | Partner | null;
  order_category: 'FTTH' | 'FTTO' | 'FTTR' | 'FTTC' | (string & {}) | null;
  installation_method:
    | 'PRELAID'
    | 'NON_PRELAID'
    | 'SDU'
    | 'SDU_SHOPLOT'
    | 'RDF_POLE'
    | 'FTTR_1_1'
    | 'FTTR_1_2'
    | 'FTTR_1_3'
    | 'FTTC_BASE'
    | 'ASSURANCE_BASE'
    | 'ASSURANCE_REPULL'
    | (string & {})
    | null;
  service_id: string | null;
  service_id_type: 'TBBN' | 'PARTNER' | 'OTHER' | null;
  wo_number: string | null;
  ticket_id: string | null;
  awo_number: string | null;
  nis_code: string | null;
  work_order_url: string | null;
  customer: string | Customer | null;
  customer_name: string | null;
  contact_person: string | null;
  email: string | null;
  phones: 'json' | null;
  building: string | Building | null;
  service_location: string | ServiceLocation | null;
  address_text: string | null;
  address: 'json' | null;
  relocation_type: 'indoor' | 'outdoor' | null;
  old_address: 'json' | null;
  appointment_requested_at: 'datetime' | null;
  technician: string | Technician | null;
  scheduled_start: 'datetime' | null;
  scheduled_end: 'datetime' | null;
  package_name: string | null;
  bandwidth_mbps: number | null;
  contract_months: number | null;
  login_id: string | null;
  network: 'json' | null;
  voip: 'json' | null;
  equipment: 'json' | null;
  splitter_port: string | SplitterPort | null;
  onu_serial: string | null;
  onu_model: string | null;
  splitter_candidates: 'json' | null;
  issue: string | null;
  solution: string | null;
  remarks: string | null;
  internal_notes: string | null;
  sales_contact: 'json' | null;
  docket_number: string | null;
  invoice: string | Invoice | null;
  status_category:
    | 'new'
    | 'scheduled'
    | 'dispatched'
    | 'in_progress'
    | 'blocked'
    | 'done'
    | 'closed'
    | 'cancelled';
  status_changed_at: 'datetime' | null;
  status_reason: string | null;
  lifecycle: string | Lifecycle | null;
  kpi_due_at: 'datetime' | null;
  kpi_result: 'on_time' | 'late' | 'exceeded' | 'excused' | null;
  reschedule_count: number;
  completed_at: 'datetime' | null;
  source_kind: 'manual' | 'email' | 'api' | 'import';
  natural_key: string | null;
  source: 'json' | null;
  version: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type SplitterPort = {
  id: string;
  company: string | Company;
  splitter: string | Splitter;
  number: number;
  state: 'available' | 'reserved' | 'used' | 'standby' | 'faulty';
  is_standby: boolean;
  work_order: string | WorkOrder | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type WorkOrderSecret = {
  id: string;
  company: string | Company;
  work_order: string | WorkOrder;
  name: string;
  cipher: string;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type WorkOrderEvent = {
  id: string;
  company: string | Company;
  work_order: string | WorkOrder;
  kind:
    | 'created'
    | 'updated'
    | 'status_changed'
    | 'assigned'
    | 'unassigned'
    | 'appointment_published'
    | 'appointment_cancelled'
    | 'serial_recorded'
    | 'port_attached'
    | 'port_released'
    | 'standby_approved'
    | 'blocker_reported'
    | 'blocker_resolved'
    | 'reschedule_requested'
    | 'reschedule_decided'
    | 'evidence_added'
    | 'docket_received'
    | 'docket_verified'
    | 'docket_rejected'
    | 'docket_uploaded'
    | 'invoiced'
    | 'secret_revealed'
    | 'note'
    | (string & {});
  from_status: string | null;
  to_status: string | null;
  actor_user: string | DirectusUser<Schema> | null;
  technician: string | Technician | null;
  persona:
    | 'admin'
    | 'manager'
    | 'dispatcher'
    | 'intake'
    | 'finance'
    | 'warehouse'
    | 'technician'
    | 'integrator'
    | 'auditor'
    | (string & {})
    | null;
  source: 'studio' | 'portal' | 'api' | 'system' | 'parser' | 'worker';
  reason: string | null;
  remark: string | null;
  data: 'json' | null;
  occurred_at: 'datetime';
  received_at: 'datetime';
  lat: string | null;
  lng: string | null;
  device: string | null;
  client_ref: string | null;
};

export type WorkOrderFile = {
  id: string;
  company: string | Company;
  work_order: string | WorkOrder;
  file: string | DirectusFile<Schema>;
  kind: 'snapshot' | 'source' | 'approval' | 'attachment';
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Appointment = {
  id: string;
  company: string | Company;
  work_order: string | WorkOrder;
  technician: string | Technician | null;
  status: 'draft' | 'published' | 'completed' | 'cancelled';
  published_at: 'datetime' | null;
  starts_at: 'datetime';
  ends_at: 'datetime';
  window_start: 'datetime' | null;
  window_end: 'datetime' | null;
  may_overlap: boolean;
  notes: string | null;
  version: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Blocker = {
  id: string;
  company: string | Company;
  work_order: string | WorkOrder;
  reason: string | BlockerReason;
  category: 'customer' | 'building' | 'network' | 'technical' | 'technician' | 'weather' | 'other';
  phase: 'pre_customer' | 'post_customer' | 'both';
  remark: string | null;
  reported_by_technician: string | Technician | null;
  occurred_at: 'datetime';
  lat: string | null;
  lng: string | null;
  resolved_at: 'datetime' | null;
  resolution_note: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Reschedule = {
  id: string;
  company: string | Company;
  work_order: string | WorkOrder;
  appointment: string | Appointment | null;
  requested_by: 'customer' | 'partner' | 'internal' | 'technician';
  status: 'pending' | 'approved' | 'rejected' | 'cancelled';
  original_start: 'datetime' | null;
  original_end: 'datetime' | null;
  proposed_start: 'datetime';
  proposed_end: 'datetime' | null;
  reason: string | null;
  is_same_day: boolean;
  approval_source: string | null;
  approval_note: string | null;
  decided_at: 'datetime' | null;
  decided_by: string | DirectusUser<Schema> | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type PieceOfEvidence = {
  id: string;
  company: string | Company;
  work_order: string | WorkOrder;
  blocker: string | Blocker | null;
  technician: string | Technician | null;
  kind: 'photo' | 'signature' | 'document' | 'test_result';
  category:
    | 'arrival'
    | 'splitter'
    | 'onu'
    | 'router'
    | 'cable_route'
    | 'optical_power'
    | 'speed_test'
    | 'completion'
    | 'customer_signature'
    | 'technician_signature'
    | 'blocker'
    | 'approval'
    | 'other'
    | (string & {})
    | null;
  file: string | DirectusFile<Schema>;
  caption: string | null;
  sha256: string | null;
  taken_at: 'datetime' | null;
  received_at: 'datetime';
  lat: string | null;
  lng: string | null;
  client_ref: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Docket = {
  id: string;
  company: string | Company;
  work_order: string | WorkOrder;
  number: string | null;
  file: string | DirectusFile<Schema> | null;
  source: 'portal' | 'generated' | 'upload';
  status: 'received' | 'verified' | 'uploaded' | 'rejected';
  checks: 'json' | null;
  reject_reason:
    | 'wrong_splitter'
    | 'serial_mismatch'
    | 'missing_photos'
    | 'missing_signature'
    | 'wrong_category'
    | 'wrong_customer'
    | 'wrong_address_or_date'
    | 'wrong_technician_data'
    | 'other_job'
    | (string & {})
    | null;
  reject_remark: string | null;
  received_at: 'datetime';
  verified_at: 'datetime' | null;
  verified_by: string | DirectusUser<Schema> | null;
  uploaded_at: 'datetime' | null;
  portal_reference: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type StandbyApproval = {
  id: string;
  company: string | Company;
  splitter_port: string | SplitterPort;
  work_order: string | WorkOrder;
  approver_name: string;
  remark: string | null;
  file: string | DirectusFile<Schema>;
  approved_by: string | DirectusUser<Schema> | null;
  approved_at: 'datetime' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type PortAttachment = {
  id: string;
  company: string | Company;
  splitter: string | Splitter;
  splitter_port: string | SplitterPort;
  work_order: string | WorkOrder;
  attached_at: 'datetime';
  attached_by: string | DirectusUser<Schema> | null;
  technician: string | Technician | null;
  released_at: 'datetime' | null;
  released_by: string | DirectusUser<Schema> | null;
  release_reason: string | null;
  standby_approval: string | StandbyApproval | null;
  client_ref: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Mailbox = {
  id: string;
  company: string | Company;
  name: string;
  kind: 'imap' | 'http';
  is_active: boolean;
  site: string | Site | null;
  host: string | null;
  port: number | null;
  security: 'tls' | 'starttls' | 'none';
  folder: string;
  user_name: string | null;
  auth: 'password' | 'oauth2';
  password: string | null;
  access_token: string | null;
  signing_secret: string | null;
  interval_seconds: number;
  after_reading: 'mark_seen' | 'move' | 'delete' | 'leave';
  move_to_folder: string | null;
  auth_server: string | null;
  raw_retention_days: number;
  responsible: string | DirectusUser<Schema> | null;
  silent_after_hours: number | null;
  uid_validity: string | null;
  last_uid: string | null;
  last_contact_at: 'datetime' | null;
  last_mail_at: 'datetime' | null;
  last_error_code: string | null;
  last_error_message: string | null;
  last_error_at: 'datetime' | null;
  alerted_at: 'datetime' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type MailRule = {
  id: string;
  company: string | Company;
  name: string;
  priority: number;
  mailbox: string | Mailbox | null;
  sender: string | null;
  domain: string | null;
  subject: string | null;
  kinds: 'json' | null;
  action: 'accept' | 'vip' | 'route' | 'vip_and_route' | 'ignore';
  route_to: string | DirectusUser<Schema> | null;
  is_active: boolean;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Mail = {
  id: string;
  company: string | Company;
  mailbox: string | Mailbox | null;
  site: string | Site | null;
  source: 'upload' | 'email' | 'api';
  message_key: string;
  message_id: string | null;
  in_reply_to: string | null;
  uid: string | null;
  from_address: string | null;
  from_name: string | null;
  envelope_from: string | null;
  authentication: 'json' | null;
  subject: string | null;
  sent_at: 'datetime' | null;
  received_at: 'datetime';
  state: 'pending' | 'parsed' | 'processed' | 'skipped' | 'ignored' | 'error';
  kind:
    | 'work_order'
    | 'fault'
    | 'reschedule_notice'
    | 'reschedule_approval'
    | 'uncontactable'
    | 'withdrawal'
    | 'cancellation'
    | 'building_notice'
    | 'payment_advice'
    | 'material_return'
    | 'other'
    | null;
  reason_code: string | null;
  reason_message: string | null;
  rule: string | MailRule | null;
  is_vip: boolean;
  routed_to: string | DirectusUser<Schema> | null;
  text: string | null;
  attachments: 'json' | null;
  raw: string | DirectusFile<Schema> | null;
  raw_sha256: string | null;
  raw_size: number | null;
  raw_expires_at: 'datetime' | null;
  raw_removed_at: 'datetime' | null;
  parsed_at: 'datetime' | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type ParserProfile = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  version: number;
  status: 'draft' | 'active' | 'retired';
  site: string | Site | null;
  partner_group: string | PartnerGroup | null;
  partner: string | Partner | null;
  effective_from: string | null;
  effective_to: string | null;
  priority: number;
  auto_approve: boolean;
  family: 'form' | 'table' | 'text';
  recognise: 'json';
  definition: 'json';
  layout: 'json' | null;
  regression: 'json' | null;
  activated_at: 'datetime' | null;
  activated_by: string | DirectusUser<Schema> | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type SampleOfAForm = {
  id: string;
  company: string | Company;
  profile_code: string;
  learned_with: string | ParserProfile | null;
  file: string | DirectusFile<Schema>;
  file_name: string;
  expected: 'json';
  note: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type ParseSession = {
  id: string;
  company: string | Company;
  source: 'upload' | 'email' | 'api';
  status: 'pending' | 'processing' | 'completed' | 'failed' | 'skipped';
  upload: string | null;
  mail: string | Mail | null;
  site: string | Site | null;
  kind:
    | 'work_order'
    | 'fault'
    | 'reschedule_notice'
    | 'reschedule_approval'
    | 'uncontactable'
    | 'withdrawal'
    | 'cancellation'
    | 'building_notice'
    | 'payment_advice'
    | 'material_return'
    | 'other'
    | null;
  file_name: string | null;
  file: string | DirectusFile<Schema> | null;
  file_sha256: string | null;
  file_size: number | null;
  profile: string | ParserProfile | null;
  certainty: string | null;
  drift: 'json' | null;
  parse_outcome: 'Success' | 'FailedRequiredFields' | 'FailedValidation' | 'ParseError' | null;
  failure_class:
    'DATA_MISSING' | 'LAYOUT_DRIFT' | 'CONVERSION_ISSUE' | 'VALIDATION_FAIL' | 'PARSE_ERROR' | null;
  error_code: string | null;
  error_message: string | null;
  snapshot: string | DirectusFile<Schema> | null;
  snapshot_expires_at: 'datetime' | null;
  snapshot_removed_at: 'datetime' | null;
  file_removed_at: 'datetime' | null;
  sheet: 'json' | null;
  list: 'json' | null;
  received_at: 'datetime';
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Draft = {
  id: string;
  company: string | Company;
  session: string | ParseSession;
  position: number;
  status: 'pending' | 'valid' | 'needs_review' | 'approved' | 'rejected';
  match_kind: 'new' | 'duplicate' | 'reschedule' | 'update';
  matches_order: string | WorkOrder | null;
  confidence: string | null;
  profile: string | ParserProfile | null;
  profile_version: number | null;
  service_id: string | null;
  wo_number: string | null;
  customer_name: string | null;
  appointment_at: 'datetime' | null;
  partner_group: string | PartnerGroup | null;
  order_type: string | null;
  source: 'upload' | 'email' | 'api' | null;
  building: string | Building | null;
  building_name: string | null;
  building_match: 'json' | null;
  natural_key: string | null;
  values: 'json' | null;
  sources: 'json' | null;
  sheet_no: number | null;
  sheet_row: number | null;
  notes_no: number | null;
  errors: 'json' | null;
  error_count: number;
  warnings: 'json' | null;
  confidence_notes: 'json' | null;
  diff: 'json' | null;
  refused_changes: 'json' | null;
  secrets: string | null;
  rejected_reason: string | null;
  work_order: string | WorkOrder | null;
  decided_at: 'datetime' | null;
  decided_by: string | DirectusUser<Schema> | null;
  claimed_by: string | DirectusUser<Schema> | null;
  claimed_at: 'datetime' | null;
  version: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type InboxItem = {
  id: string;
  company: string | Company;
  kind:
    | 'work_order'
    | 'fault'
    | 'reschedule_notice'
    | 'reschedule_approval'
    | 'uncontactable'
    | 'withdrawal'
    | 'cancellation'
    | 'building_notice'
    | 'payment_advice'
    | 'material_return'
    | 'other';
  status: 'open' | 'applied' | 'stored' | 'dismissed';
  mail: string | Mail | null;
  session: string | ParseSession | null;
  summary: string | null;
  values: 'json' | null;
  sources: 'json' | null;
  service_id: string | null;
  work_order: string | WorkOrder | null;
  building: string | Building | null;
  reason_code: string | null;
  reason_message: string | null;
  effect: 'json' | null;
  consumed_by: string | null;
  decided_at: 'datetime' | null;
  decided_by: string | DirectusUser<Schema> | null;
  decision_note: string | null;
  version: number;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
  search_text: string | null;
};

export type RateCard = {
  id: string;
  company: string | Company;
  partner_group: string | PartnerGroup | null;
  partner: string | Partner | null;
  client: string | Client | null;
  customer: string | Customer | null;
  work_type: string | WorkType;
  order_category: 'FTTH' | 'FTTO' | 'FTTR' | 'FTTC' | (string & {}) | null;
  installation_method:
    | 'PRELAID'
    | 'NON_PRELAID'
    | 'SDU'
    | 'SDU_SHOPLOT'
    | 'RDF_POLE'
    | 'FTTR_1_1'
    | 'FTTR_1_2'
    | 'FTTR_1_3'
    | 'FTTC_BASE'
    | 'ASSURANCE_BASE'
    | 'ASSURANCE_REPULL'
    | (string & {})
    | null;
  description: string;
  amount_minor: string;
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  valid_from: string;
  valid_to: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type TaxCode = {
  id: string;
  company: string | Company;
  code: string;
  name: string;
  rate_basis_points: number;
  is_default: boolean;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type DocumentTemplate = {
  id: string;
  company: string | Company;
  kind: 'invoice' | 'docket';
  name: string;
  is_default: boolean;
  is_active: boolean;
  body: string;
  css: string | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type InvoiceLine = {
  id: string;
  company: string | Company;
  invoice: string | Invoice;
  position: number;
  source: 'work_order' | 'manual';
  work_order: string | WorkOrder | null;
  description: string;
  service_id: string | null;
  reference: string | null;
  building_name: string | null;
  quantity: string;
  unit_price_minor: string;
  amount_minor: string;
  tax_code: string | TaxCode | null;
  tax_minor: string;
  is_live: boolean;
  rate_card: string | RateCard | null;
  created_at: 'datetime';
  created_by: string | DirectusUser<Schema> | null;
  updated_at: 'datetime' | null;
  updated_by: string | DirectusUser<Schema> | null;
};

export type Schema = {
  companies: Company[];
  personas: Persona[];
  persona_templates: PersonaTemplate[];
  sites: Site[];
  memberships: Membership[];
  partner_groups: PartnerGroup[];
  partners: Partner[];
  customers: Customer[];
  clients: Client[];
  technicians: Technician[];
  invitations: Invitation[];
  buildings: Building[];
  service_locations: ServiceLocation[];
  lifecycles: Lifecycle[];
  lifecycle_states: LifecycleState[];
  lifecycle_transitions: LifecycleTransition[];
  work_types: WorkType[];
  kpi_profiles: KpiProfile[];
  blocker_reasons: BlockerReason[];
  splitter_types: SplitterType[];
  splitters: Splitter[];
  invoices: Invoice[];
  work_orders: WorkOrder[];
  splitter_ports: SplitterPort[];
  work_order_secrets: WorkOrderSecret[];
  work_order_events: WorkOrderEvent[];
  work_order_files: WorkOrderFile[];
  appointments: Appointment[];
  blockers: Blocker[];
  reschedules: Reschedule[];
  evidence: PieceOfEvidence[];
  dockets: Docket[];
  standby_approvals: StandbyApproval[];
  port_attachments: PortAttachment[];
  mailboxes: Mailbox[];
  mail_rules: MailRule[];
  mails: Mail[];
  parser_profiles: ParserProfile[];
  parser_samples: SampleOfAForm[];
  parse_sessions: ParseSession[];
  parse_drafts: Draft[];
  inbox_items: InboxItem[];
  rate_cards: RateCard[];
  tax_codes: TaxCode[];
  document_templates: DocumentTemplate[];
  invoice_lines: InvoiceLine[];
};
