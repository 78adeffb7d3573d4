// Written by `npm run schema:generate` from schema/model. Do not edit.

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** `timestamptz`, as node-postgres gives it. */
export type Instant = Date;
/** `date`, as node-postgres gives it: midnight of the process's own time zone. */
export type CalendarDate = Date;
/** `bigint` arrives as text, for it may exceed what a number holds exactly. */
export type BigInteger = string;
/** `numeric` arrives as text, for the same reason. */
export type Decimal = string;

/** A legal entity that works with Fieldwright. Nothing is shared between companies. */
export type CompanyRow = {
  /** Identifier of the row. */
  id: string;
  /** Short name in addresses and settings: lower-case letters, digits and dashes. Never changed. */
  key: string;
  /** Name that people use. */
  name: string;
  /** What the company lives on; chooses the reference data it starts with. */
  kind: 'installer' | 'operator' | 'maintenance' | 'professional';
  /** Registered name, printed on documents. */
  legal_name: string | null;
  /** Number in the company register. */
  registration_no: string | null;
  /** Tax registration, printed on invoices. */
  tax_no: string | null;
  /** Shown in the portal and on documents. */
  logo: string | null;
  /** Colour of headings on printed documents, such as #1f5fa8. */
  color: string | null;
  /** Postal address, printed on documents. */
  address: string | null;
  /** Telephone number of the office. */
  phone: string | null;
  /** Address that documents name for questions. */
  email: string | null;
  /** ISO 3166 code, such as MY. Telephone numbers without a code are of this country. */
  country: string;
  /** IANA time zone in which dates are shown and "today" is meant. */
  time_zone: string;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** BCP 47 tag for dates and numbers. */
  locale: string;
  /** Settings of the company by name; a site may override them. */
  settings: Json | null;
  /** An inactive company keeps its data and lets nobody in. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What a membership makes of a person: capabilities here, rights in collections in the persona templates. */
export type PersonaRow = {
  /** Identifier of the row. */
  id: string;
  /** What memberships and lifecycle steps call it. Never changed. */
  code: string;
  /** What people call it. */
  label: string;
  /** What such a person does, in one sentence. */
  note: string | null;
  /** The one company that has it; empty for all companies. */
  owner: string | null;
  /** Icon of its policy. */
  icon: string;
  /** May sign in to the Studio. */
  may_use_studio: boolean;
  /** Where such a person begins, as a path of the Studio or the portal; empty for the usual page. */
  home: string | null;
  /** In the steps of lifecycles it also counts as this persona. */
  acts_as: 'admin' | 'manager' | 'dispatcher' | 'intake' | 'finance' | 'warehouse' | 'technician' | 'sales' | 'integrator' | 'auditor' | null;
  /** Sets of commands that it may give. */
  capabilities: Json;
  /** It comes with the platform. */
  is_shipped: boolean;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What one persona may do with one collection; written out for every company as a permission. */
export type PersonaTemplateRow = {
  /** Identifier of the row. */
  id: string;
  /** Code of the persona that it is for. */
  persona: 'admin' | 'manager' | 'dispatcher' | 'intake' | 'finance' | 'warehouse' | 'technician' | 'sales' | 'integrator' | 'auditor' | (string & {});
  /** What it is about. */
  collection: string;
  /** What may be done. */
  action: 'create' | 'read' | 'update' | 'delete';
  /** Fields that may be used, separated by commas; * for all. */
  fields: string;
  /** Which rows: a Directus filter. $COMPANY stands for the company it is written out for. */
  permissions: Json | null;
  /** What the given values must be when creating or updating, as a filter. Directus joins those of all policies. */
  validation: Json | null;
  /** Values that a new row starts with. */
  presets: Json | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A branch of a company with its own settings. */
export type SiteRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** Where the site is. */
  address: string | null;
  /** IANA time zone when it differs from the company. */
  time_zone: string | null;
  /** An inactive site takes no new work. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A person's place in one company, with one persona. The database turns it into the person's access. */
export type MembershipRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Who. */
  user: string;
  /** What the person may do in this company. One person may hold several. */
  persona: 'admin' | 'manager' | 'dispatcher' | 'intake' | 'finance' | 'warehouse' | 'technician' | 'sales' | 'integrator' | 'auditor' | (string & {});
  /** The site the person belongs to; empty for all. */
  site: string | null;
  /** An inactive membership gives no access. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** An operator that sends work and is billed for it. */
export type PartnerGroupRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** An inactive group sends no new work. */
  is_active: boolean;
  /** Name on invoices; the name above when empty. */
  billing_name: string | null;
  /** Address on invoices. */
  billing_address: string | null;
  /** Where invoices are sent. */
  billing_email: string | null;
  /** The partner's tax registration. */
  tax_no: string | null;
  /** Days from issue to due date. */
  terms_days: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A channel of a partner group, with rates or forms of its own. */
export type PartnerRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Who is billed. */
  partner_group: string;
  /** Short name used in orders and forms, e.g. TIME-FTTH; unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** An inactive partner is not offered for new work. */
  is_active: boolean;
  /** Mail domains from which this partner writes. */
  sender_domains: Json | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** The person or firm at whose place the work is done. */
export type CustomerRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The company's own number for the customer; given when empty. */
  number: string | null;
  /** Full name as the partner writes it. */
  name: string;
  /** Whom to ask for, when not the customer. */
  contact_person: string | null;
  /** Where the customer reads mail. */
  email: string | null;
  /** Telephone numbers, with the country's code, most useful first. */
  phones: Json | null;
  /** What the office should know. */
  notes: string | null;
  /** Name on invoices; the name above when empty. */
  billing_name: string | null;
  /** Address on invoices. */
  billing_address: string | null;
  /** Where invoices are sent. */
  billing_email: string | null;
  /** The customer's tax registration. */
  tax_no: string | null;
  /** Days from issue to due date. */
  terms_days: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: number, name, contact_person. */
  search_text: string | null;
};

/** A firm that gives work to the company and pays for it: an owner of buildings, a bank. Its place of work is the order's. */
export type ClientRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** Whom to ask for. */
  contact_person: string | null;
  /** Telephone number of the contact. */
  phone: string | null;
  /** An inactive client gives no new work. */
  is_active: boolean;
  /** What the office should know. */
  notes: string | null;
  /** Name on invoices; the name above when empty. */
  billing_name: string | null;
  /** Address on invoices. */
  billing_address: string | null;
  /** Where invoices are sent. */
  billing_email: string | null;
  /** The client's tax registration. */
  tax_no: string | null;
  /** Days from issue to due date. */
  terms_days: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: code, name, contact_person. */
  search_text: string | null;
};

/** A bank for which properties are valued, and the account into which its fees are paid. */
export type BankRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** Name in which the account is kept. */
  account_holder: string | null;
  /** Number of the account, printed on invoices. */
  account_number: string | null;
  /** SWIFT or BIC of the bank that keeps the account. */
  swift_code: string | null;
  /** What invoices for this bank say at their end. */
  invoice_note: string | null;
  /** An inactive one is not offered for new orders. */
  is_active: boolean;
  /** What the office should know. */
  notes: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: code, name. */
  search_text: string | null;
};

/** A branch of a bank that gives instructions. */
export type BankBranchRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The bank. */
  bank: string;
  /** Short name, unique in its bank. */
  code: string;
  /** Name that people use. */
  name: string;
  /** Where the branch is. */
  address: string | null;
  /** Whom to ask for. */
  contact_person: string | null;
  /** Telephone number of the branch. */
  phone: string | null;
  /** Mail address of the branch. */
  email: string | null;
  /** An inactive one is not offered for new orders. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: code, name, contact_person. */
  search_text: string | null;
};

/** What kind of property is valued. */
export type PropertyTypeRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** The name in other languages, by language: ms, fr. */
  translations: Json | null;
  /** An inactive one is not offered for new orders. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Technicians who are planned together. */
export type TeamRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Name that people use. */
  name: string;
  /** Colour of the team. */
  color: string | null;
  /** An inactive team is not offered on the board. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Somebody who can be scheduled, in-house or subcontractor. */
export type TechnicianRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name on boards and documents, unique in the company. */
  code: string;
  /** Full name. */
  name: string;
  /** The login for the portal; empty when the person has none. */
  user: string | null;
  /** Telephone number, with the country's code. */
  phone: string | null;
  /** Employed or subcontracted. */
  kind: 'in_house' | 'subcontractor';
  /** Experience; some buildings demand a senior. */
  level: 'junior' | 'senior';
  /** The site from which the person works. */
  site: string | null;
  /** The team with which the person is planned. */
  team: string | null;
  /** Beyond it the board warns; empty is no limit. */
  max_visits: number | null;
  /** Colour on the board. */
  color: string | null;
  /** Kinds of work the person may be given. */
  skills: Json | null;
  /** An inactive technician is not offered for new work. */
  is_active: boolean;
  /** Degrees, WGS 84. */
  home_lat: Decimal | null;
  /** Degrees, WGS 84. */
  home_lng: Decimal | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: code, name. */
  search_text: string | null;
};

/** When a technician works on a day of the week. Who has no rows works by the company's hours; a day without rows is off. */
export type WorkingHoursRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Whose hours. */
  technician: string;
  /** Day of the week. */
  weekday: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /** When the work begins, on the company's clock. */
  starts: string;
  /** When it ends. A break is left out by two rows of one day. */
  ends: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Until when a skill of a technician counts. The skills themselves stand in the technician's record; one without a row here does not expire. */
export type ExpiryOfASkillRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Whose skill. */
  technician: string;
  /** A skill of the technician's record. */
  skill: 'FTTH' | 'FTTO' | 'FTTR' | 'FTTC' | 'SDU' | 'RDF_POLE' | 'ASSURANCE' | 'HIGH_RISE' | 'INDUSTRIAL' | (string & {});
  /** Last day on which it counts. */
  valid_until: CalendarDate;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A time in which a technician cannot be planned: leave, illness, training. */
export type AbsenceRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Who is away. */
  technician: string;
  /** Why. */
  kind: 'leave' | 'sick' | 'training' | 'other';
  /** First moment of it. */
  starts_at: Instant;
  /** From when the technician can be planned again. */
  ends_at: Instant;
  /** For the office. */
  note: string | null;
  /** The approved leave that made it; cancel that one instead. */
  leave_request: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A day on which the company, or those of some regions, do not work. */
export type HolidayRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The day. */
  day: CalendarDate;
  /** What is celebrated. */
  name: string;
  /** Regions that keep it, such as MY-10; empty for the whole company. */
  regions: Json | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What the company keeps of a colleague beside the login: since when, who leads, which days, which region. Who has no row works the company’s week. */
export type EmploymentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Who works here. */
  person: string;
  /** Who leads the person. */
  manager: string | null;
  /** A part of the year counts for who joins in it; empty for long ago. */
  joined_on: CalendarDate | null;
  /** Last day of work. */
  left_on: CalendarDate | null;
  /** Empty for the working hours of the technician, else for the days of the company. */
  working_days: Json | null;
  /** Region whose holidays count beside those of the company, such as MY-10. */
  region: string | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What somebody may ask for: how many days a year, how they come, what is carried forward. */
export type TypeOfLeaveRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** The name in other languages, by language: ms, fr. */
  translations: Json | null;
  /** Empty for leave without a limit. */
  allowance_days: Decimal | null;
  /** How the days of a year come. */
  accrual: 'none' | 'yearly' | 'monthly';
  /** The smallest part that may be asked for. */
  unit: 'day' | 'half_day';
  /** Of what is left at the end of a year, at most. */
  carry_days: Decimal;
  /** Months of the new year after which they are lost; empty for all of it. */
  carry_months: number | null;
  /** Days that may be taken beyond the balance. */
  negative_days: Decimal;
  /** Kind of the absence on the board. */
  absence_kind: 'leave' | 'sick' | 'training' | 'other';
  /** Such as a medical certificate. */
  requires_attachment: boolean;
  /** Without it the leave holds as soon as it is asked for. */
  requires_approval: boolean;
  /** For payroll. */
  is_paid: boolean;
  /** Roles that may ask for it; empty for everybody. */
  applies_to: Json | null;
  /** Colour in the calendar. */
  color: string | null;
  /** An inactive type is not offered any more. */
  is_active: boolean;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** From when to when somebody asks to be away. Two open or approved requests of a person share no half day. */
export type RequestForLeaveRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Who is to be away. */
  person: string;
  /** What kind of leave. */
  leave_type: string;
  /** First day. */
  from_on: CalendarDate;
  /** Half of the first day with which it begins. */
  from_half: 'morning' | 'afternoon';
  /** Last day. */
  until_on: CalendarDate;
  /** Half of the last day with which it ends. */
  until_half: 'morning' | 'afternoon';
  /** Working days that it takes. */
  days: Decimal;
  /** Where the request stands. */
  state: 'asked' | 'approved' | 'refused' | 'cancelled';
  /** What the person says. */
  reason: string | null;
  /** A certificate or the like. */
  attachment: string | null;
  /** What the person was told. */
  refused_because: string | null;
  /** Who decided. */
  decided_by: string | null;
  /** When it was decided. */
  decided_at: Instant | null;
  /** Who took it back. */
  cancelled_by: string | null;
  /** When it was taken back. */
  cancelled_at: Instant | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Days of leave that came to somebody or went, by year. A balance is the sum of its rows; nothing is changed, a mistake gets a row of its own. */
export type RowOfTheLeaveLedgerRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Whose days. */
  person: string;
  /** What kind of leave. */
  leave_type: string;
  /** Year to which they belong. */
  year: number;
  /** Why they came or went. */
  kind: 'granted' | 'accrued' | 'carried' | 'expired' | 'taken' | 'returned' | 'corrected';
  /** More than nothing came, less went. */
  days: Decimal;
  /** From which day they count. */
  due_on: CalendarDate;
  /** The leave that took them or gave them back. */
  request: string | null;
  /** Said by who corrected it. */
  reason: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** When colleagues meet; who takes part stands in its own rows. */
export type MeetingRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** What it is about. */
  title: string;
  /** When it begins. */
  starts_at: Instant;
  /** When it ends. */
  ends_at: Instant;
  /** Room, address or link. */
  place: string | null;
  /** What to prepare. */
  notes: string | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Who takes part in a meeting. */
export type PersonOfAMeetingRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The meeting. */
  meeting: string;
  /** Who takes part. */
  person: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Lets the calendar program of one person read what is in his calendar here, until it is taken back. */
export type CalendarLinkRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Whose calendar it shows. */
  person: string;
  /** Digest of the secret in the link; the secret itself is kept nowhere. */
  token_hash: string;
  /** When it was last read, to the minute. */
  last_used_at: Instant | null;
  /** When it was taken back. */
  revoked_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** An offer to a person to join a company with one persona. Accepting it makes the membership. */
export type InvitationRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Address of the person, in lower-case letters. The account that accepts has it. */
  email: string;
  /** Name of the person as the inviter knows it; the person may change it on joining. */
  name: string | null;
  /** What the person may do in the company. */
  persona: 'admin' | 'manager' | 'dispatcher' | 'intake' | 'finance' | 'warehouse' | 'technician' | 'sales' | 'integrator' | 'auditor' | (string & {});
  /** The site the person will belong to; empty for all. */
  site: string | null;
  /** The technician record that becomes the person's. */
  technician: string | null;
  /** Who invited. */
  invited_by: string | null;
  /** Digest of the secret in the link; the secret itself is kept nowhere. */
  token_hash: string;
  /** Until when it may be accepted. */
  expires_at: Instant;
  /** When it was accepted. */
  accepted_at: Instant | null;
  /** Who accepted it. */
  accepted_by: string | null;
  /** When it was taken back. */
  revoked_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What a program of somebody else signs in with. Each has an account of its own with the persona integrator. */
export type AccessTokenRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Which program uses it; its deeds bear this name. */
  name: string;
  /** The account of the program. */
  user: string | null;
  /** Digest of the token; the token itself is kept nowhere. */
  token_hash: string;
  /** Last letters of the token, to tell which it is. */
  hint: string;
  /** Until when it works; empty for as long as wanted. */
  expires_at: Instant | null;
  /** When it was last used, to the minute. */
  last_used_at: Instant | null;
  /** When it was taken back. */
  revoked_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A place with splitters. For landed homes it is the street or garden. */
export type BuildingRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The partner's code for the building, unique in the company. */
  code: string | null;
  /** Name as partners write it. */
  name: string;
  /** Lower case, without accents and doubled blanks; written by the database for matching. */
  name_normalised: string | null;
  /** What kind of building. */
  building_type: 'CONDO' | 'APARTMENT' | 'SERVICE_APT' | 'FLAT' | 'TERRACE' | 'SEMI_DETACHED' | 'BUNGALOW' | 'TOWNHOUSE' | 'OFFICE_TOWER' | 'OFFICE' | 'SHOP_OFFICE' | 'MALL' | 'HOTEL' | 'MIXED' | 'INDUSTRIAL' | 'WAREHOUSE' | 'EDUCATIONAL' | 'GOVERNMENT' | 'OTHER' | null;
  /** Condition that orders here inherit. */
  installation_method: 'PRELAID' | 'NON_PRELAID' | 'SDU' | 'SDU_SHOPLOT' | 'RDF_POLE' | 'FTTR_1_1' | 'FTTR_1_2' | 'FTTR_1_3' | 'FTTC_BASE' | 'ASSURANCE_BASE' | 'ASSURANCE_REPULL' | (string & {}) | null;
  /** Date of the partner's roll-out meeting. */
  rfb_date: CalendarDate | null;
  /** An inactive building is not offered for new work. */
  is_active: boolean;
  /** Street address. */
  address: string | null;
  /** Postcode. */
  postcode: string | null;
  /** City. */
  city: string | null;
  /** State or territory. */
  state: string | null;
  /** Degrees, WGS 84. */
  lat: Decimal | null;
  /** Degrees, WGS 84. */
  lng: Decimal | null;
  /** Latitude and longitude as a point that maps can draw; written by the database. */
  point: Json | null;
  /** How to get in: appointment with the management, pass, hours. */
  access_notes: string | null;
  /** Only a senior technician is let in. */
  requires_senior: boolean;
  /** Visits are let in from this time on. */
  opens: string | null;
  /** Visits are over by this time. */
  closes: string | null;
  /** Building management and other people to call. */
  contacts: Json | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: code, name. */
  search_text: string | null;
};

/** An addressable place with building, level and unit. */
export type ServiceLocationRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Who lives or works there. */
  customer: string | null;
  /** The building with the splitters. */
  building: string | null;
  /** Block or tower. */
  block: string | null;
  /** Level as written, e.g. 3A. */
  level: string | null;
  /** Unit or lot. */
  unit: string | null;
  /** House number. */
  street_no: string | null;
  /** Street, abbreviations written out. */
  street: string | null;
  /** Quarter or garden. */
  area: string | null;
  /** Postcode. */
  postcode: string | null;
  /** City. */
  city: string | null;
  /** State or territory. */
  state: string | null;
  /** ISO 3166 code. */
  country: string | null;
  /** The whole address as it was given. */
  address_text: string | null;
  /** Degrees, WGS 84. */
  lat: Decimal | null;
  /** Degrees, WGS 84. */
  lng: Decimal | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** States and transitions that the orders of a work type follow, or the tasks of a company. */
export type LifecycleRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** What goes through it. Tasks follow the active one of tasks. */
  entity: 'work_order' | 'task';
  /** An inactive lifecycle is not offered for new work types. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One state of a lifecycle, with the stable category that boards and reports use. */
export type LifecycleStateRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The lifecycle. */
  lifecycle: string;
  /** Value stored in a work order; unique in the lifecycle, never changed once used. */
  code: string;
  /** Label that people read. */
  name: string;
  /** The name in other languages, by language: ms, fr. */
  translations: Json | null;
  /** The stable meaning of the state. */
  category: 'new' | 'scheduled' | 'dispatched' | 'in_progress' | 'blocked' | 'done' | 'closed' | 'cancelled';
  /** Colour on boards and in lists. */
  color: string | null;
  /** Icon on boards and in the portal. */
  icon: string | null;
  /** New work orders start here; one state of a lifecycle. */
  is_initial: boolean;
  /** Nothing leads out of it and the order is locked. */
  is_terminal: boolean;
  /** Order of display. */
  sort: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** An allowed step from one state to another: who may take it, what must be true, what follows. */
export type LifecycleTransitionRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The lifecycle. */
  lifecycle: string;
  /** What the button says. */
  label: string;
  /** The name in other languages, by language: ms, fr. */
  translations: Json | null;
  /** Code of the state it leaves. */
  from_state: string;
  /** Code of the state it reaches. */
  to_state: string;
  /** What the step stands for: dockets and invoices take the step that carries their command. Empty for a step that people take by its name. */
  command: 'docket.receive' | 'docket.verify' | 'docket.reject' | 'docket.upload' | 'task.start' | 'task.finish' | 'task.reopen' | 'task.skip' | 'invoice.create' | 'invoice.submit' | 'invoice.reject' | 'invoice.correct' | 'invoice.resubmit' | 'invoice.withdraw' | null;
  /** The usual next step: the one big button in the portal. */
  is_primary: boolean;
  /** Skips guards; only for those who may override, always with a reason. */
  is_override: boolean;
  /** Order of display. */
  sort: number;
  /** Who may take the step. */
  personas: Json | null;
  /** The person must say why. */
  requires_reason: boolean;
  /** What is asked for besides a reason. */
  needs: 'none' | 'blocker' | 'reschedule' | 'position';
  /** Named conditions with parameters: [{"name": "photosRequired", "params": {"min": 2}}]. */
  guards: Json | null;
  /** An admin's own condition over the record, as JSONLogic. */
  condition: Json | null;
  /** Names of what follows in the same transaction. */
  effects: Json | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** The template of a work order: lifecycle, duration, required fields and evidence. An order names a leaf. */
export type WorkTypeRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company, e.g. MODIFICATION_OUTDOOR. */
  code: string;
  /** Name that people use. */
  name: string;
  /** The name in other languages, by language: ms, fr. */
  translations: Json | null;
  /** The more general type it belongs to. */
  parent: string | null;
  /** States and transitions of its orders. */
  lifecycle: string;
  /** Length proposed for an appointment. */
  default_duration_minutes: number;
  /** How its orders are numbered, e.g. VAL/{yyyy}/{seq:4}; {yyyy}, {yy}, {mm} and one {seq:4}. Empty: WO-2026-00001. */
  number_pattern: string | null;
  /** An inactive type is not offered for new orders. */
  is_active: boolean;
  /** Fields of the work order that must be filled before it is assigned. */
  required_fields: Json | null;
  /** What must be proved: {"photos": [{"category": "onu", "label": "the ONU", "min": 1}], "signature": true, "serial": true, "splitter": true}. */
  evidence_policy: Json | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A target for the time between two states. The most specific profile that fits an order counts. */
export type KpiProfileRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Empty for all. */
  partner_group: string | null;
  /** Empty for all of the group. */
  partner: string | null;
  /** Empty for all. */
  work_type: string | null;
  /** Empty for all. */
  installation_method: 'PRELAID' | 'NON_PRELAID' | 'SDU' | 'SDU_SHOPLOT' | 'RDF_POLE' | 'FTTR_1_1' | 'FTTR_1_2' | 'FTTR_1_3' | 'FTTC_BASE' | 'ASSURANCE_BASE' | 'ASSURANCE_REPULL' | (string & {}) | null;
  /** First day; empty from the beginning. */
  effective_from: CalendarDate | null;
  /** Last day; empty without end. */
  effective_to: CalendarDate | null;
  /** Which clock. */
  clock: 'job' | 'docket';
  /** Code of the state that starts the clock. */
  from_state: string;
  /** Code of the state that stops it. */
  to_state: string;
  /** Minutes allowed, pauses not counted. */
  target_minutes: number;
  /** Share of the target from which an order counts as late. */
  warn_percent: number;
  /** State categories in which the clock stands still. */
  pause_categories: Json | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Why work cannot go on, and what follows from it. */
export type BlockerReasonRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** What the technician chooses. */
  name: string;
  /** The name in other languages, by language: ms, fr. */
  translations: Json | null;
  /** Where the cause lies. */
  category: 'customer' | 'building' | 'network' | 'technical' | 'technician' | 'weather' | 'other';
  /** When it can be chosen. */
  phase: 'pre_customer' | 'post_customer' | 'both';
  /** On whose record the lost time counts. */
  kpi_owner: 'technician' | 'office' | 'nobody';
  /** An inactive reason is not offered. */
  is_active: boolean;
  /** The technician must add a photo. */
  requires_photo: boolean;
  /** KPI clocks stand still while it is open. */
  pauses_clock: boolean;
  /** The technician is paid for the visit all the same. */
  technician_paid: boolean;
  /** The office tells the partner. */
  partner_must_know: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** How many ports a splitter has, and which of them is kept back as standby. */
export type SplitterTypeRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Ratio, e.g. 1:32; unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** Ports made for a new splitter of this type, 1 to 256. */
  port_count: number;
  /** Number of the port that needs an approval; empty when the type has none. */
  standby_port: number | null;
  /** Loss beyond the ideal 10 × log10 of the ports, in dB; 1 where nobody said. */
  excess_loss_db: Decimal | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** An optical line terminal: the active end of the passive network. */
export type OltRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company, e.g. OLT-KL-01. */
  code: string;
  /** Name that people use. */
  name: string;
  /** The site it belongs to. */
  site: string | null;
  /** The building it stands in. */
  building: string | null;
  /** Who made it. */
  vendor: string | null;
  /** Model of the vendor. */
  model: string | null;
  /** Degrees, WGS 84. */
  lat: Decimal | null;
  /** Degrees, WGS 84. */
  lng: Decimal | null;
  /** An inactive OLT feeds nobody new. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: code, name. */
  search_text: string | null;
};

/** A PON port of an OLT. One fibre leaves it, to one splitter. */
export type OltPortRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The OLT. */
  olt: string;
  /** Frame, slot and port, e.g. 0/1/3. */
  label: string;
  /** Kind of passive network; decides the budget of light. */
  kind: 'gpon' | 'xgs-pon';
  /** Most modems that it may serve, e.g. 64 or 128. */
  capacity: number;
  /** Whose prices count behind it. */
  tariff_zone: string | null;
  /** Measured at the port, in dBm; known only where somebody measured it. */
  tx_power_dbm: Decimal | null;
  /** An inactive port takes no splitter. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Where one list of prices counts. An OLT port names its zone. */
export type TariffZoneRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A passive optical splitter in a building. Its ports are made with it. */
export type SplitterRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Where it is; only orders of this building may use it. */
  building: string;
  /** Decides how many ports it has. Not changed later. */
  type: string;
  /** Short name, unique in the building, e.g. SP01. */
  code: string;
  /** Name that people use. */
  name: string;
  /** Block or tower. */
  block: string | null;
  /** Level as written. */
  level: string | null;
  /** Room or riser, e.g. MDF. */
  location: string | null;
  /** An inactive splitter takes no new work. */
  is_active: boolean;
  /** The OLT port that feeds it; empty where another splitter does. */
  olt_port: string | null;
  /** The port of the splitter before it; empty where an OLT port feeds it. */
  feed_port: string | null;
  /** Kilometres of fibre from what feeds it. */
  feed_km: Decimal | null;
  /** Connectors and splices between it and what feeds it. */
  feed_connectors: number;
  /** Frame, shelf, card and port that feed it, e.g. 1_0/11/0. */
  olt: string | null;
  /** NIS code of the OLT site. */
  site_code: string | null;
  /** Fibre distribution frame. */
  fdf: string | null;
  /** Core of the feeding cable. */
  core: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: code, name. */
  search_text: string | null;
};

/** A numbered output of a splitter. Made with the splitter; used and released by commands. */
export type SplitterPortRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The splitter. */
  splitter: string;
  /** Number on the splitter, from 1. */
  number: number;
  /** Used follows from the work order; a free port may be set to reserved or faulty by hand. */
  state: 'available' | 'reserved' | 'used' | 'standby' | 'faulty';
  /** May be used only with an approval. */
  is_standby: boolean;
  /** Until when the port is kept for an address; empty when it is not. */
  hold_ends_at: Instant | null;
  /** The order that uses the port. Setting it attaches the port, clearing it releases the port. */
  work_order: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What fed a splitter from when to when. Written by the database, never deleted. */
export type FeedOfASplitterRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The splitter. */
  splitter: string;
  /** The OLT port that fed it. */
  olt_port: string | null;
  /** The port of a splitter that fed it. */
  feed_port: string | null;
  /** From when. */
  fed_from: Instant;
  /** Until when; empty while it lasts. */
  fed_until: Instant | null;
  /** Why it was moved here. */
  reason: string | null;
  /** Who moved it here. */
  moved_by: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A bill to one party: a partner group, a client or a customer. Its number has no gaps; once issued its lines are fixed. */
export type InvoiceRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Printed number, e.g. INV-INSTALLER-2026-00001. */
  number: string;
  /** Where it stands. */
  status: 'draft' | 'issued' | 'sent' | 'paid' | 'credited' | 'rejected' | 'cancelled';
  /** Name of who is billed, as printed. */
  bill_to_name: string | null;
  /** Who is billed, when it is a partner group. */
  partner_group: string | null;
  /** Who is billed, when it is a client. */
  client: string | null;
  /** Who is billed, when it is a customer. */
  customer: string | null;
  /** Date of the invoice. */
  issued_on: CalendarDate;
  /** Date by which it is to be paid. */
  due_on: CalendarDate;
  /** Days from issue to due date. */
  terms_days: number;
  /** Year of the number. */
  year: number;
  /** Place in the year, from 1, without gaps. */
  sequence: number;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** Sum of the lines in minor units. */
  subtotal_minor: BigInteger;
  /** Tax in minor units. */
  tax_minor: BigInteger;
  /** Subtotal and tax in minor units. */
  total_minor: BigInteger;
  /** What payments came to; kept by the database. */
  paid_minor: BigInteger;
  /** What credit notes came to; kept by the database. */
  credited_minor: BigInteger;
  /** What is still to be paid; kept by the database. */
  open_minor: BigInteger;
  /** Kind, name, address and tax number of who is billed, when it was issued. */
  bill_to: Json | null;
  /** For whoever is billed, printed. */
  notes: string | null;
  /** The printed invoice. */
  pdf: string | null;
  /** How far the printing is. */
  pdf_status: 'pending' | 'rendering' | 'ready' | 'failed';
  /** Why the printing failed. */
  pdf_error: string | null;
  /** The partner portal's id of the submission. */
  submission_id: string | null;
  /** When it was submitted. */
  submitted_at: Instant | null;
  /** Why whoever is billed refused it; empty once it is submitted again. */
  reject_reason: string | null;
  /** Day on which it was paid. */
  paid_on: CalendarDate | null;
  /** By what the payment is found at the bank. */
  payment_reference: string | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: number, bill_to_name, submission_id. */
  search_text: string | null;
};

/** Work to be done for one request at one location. */
export type WorkOrderRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Code of the state in the lifecycle. Changed by the steps that the lifecycle allows. */
  status: string;
  /** The company's own number, e.g. WO-2026-00001; given by the database. */
  number: string;
  /** What kind of work; a leaf type. */
  work_type: string;
  /** How urgent it is. */
  priority: 'low' | 'normal' | 'high' | 'critical';
  /** The site that does the work. */
  site: string | null;
  /** The operator that sent the work; it is billed. */
  partner_group: string | null;
  /** Who gave the work and is billed, where no partner group is. */
  client: string | null;
  /** The branch that gave the instruction. */
  bank_branch: string | null;
  /** What is valued. */
  property_type: string | null;
  /** The channel through which the work came. */
  partner: string | null;
  /** Technology; with type and method the key to rates. */
  order_category: 'FTTH' | 'FTTO' | 'FTTR' | 'FTTC' | (string & {}) | null;
  /** Condition of the place; usually that of the building. */
  installation_method: 'PRELAID' | 'NON_PRELAID' | 'SDU' | 'SDU_SHOPLOT' | 'RDF_POLE' | 'FTTR_1_1' | 'FTTR_1_2' | 'FTTR_1_3' | 'FTTC_BASE' | 'ASSURANCE_BASE' | 'ASSURANCE_REPULL' | (string & {}) | null;
  /** The partner's id of the service, e.g. TBBNA900001G. */
  service_id: string | null;
  /** Whose id it is. */
  service_id_type: 'TBBN' | 'PARTNER' | 'OTHER' | null;
  /** The partner's number of the order. */
  wo_number: string | null;
  /** TTKT number of a fault. */
  ticket_id: string | null;
  /** AWO number, with its prefix. */
  awo_number: string | null;
  /** Site code of a wholesale order. */
  nis_code: string | null;
  /** Where the partner keeps the order. */
  work_order_url: string | null;
  /** The customer record; billed where neither a partner group nor a client is. */
  customer: string | null;
  /** Name as the request gave it. */
  customer_name: string | null;
  /** Whom to ask for on site. */
  contact_person: string | null;
  /** The customer's mail address. */
  email: string | null;
  /** Telephone numbers, with the country's code, first the best. */
  phones: Json | null;
  /** The building; its splitters can be used. */
  building: string | null;
  /** The addressable place. */
  service_location: string | null;
  /** The whole address as the request gave it. */
  address_text: string | null;
  /** block, level, unit, street, area, postcode, city, state. */
  address: Json | null;
  /** Inside the unit or from another place. */
  relocation_type: 'indoor' | 'outdoor' | null;
  /** Where the service was before an outdoor relocation. */
  old_address: Json | null;
  /** Start that the partner or customer asked for. */
  appointment_requested_at: Instant | null;
  /** Who is assigned now; follows the published appointment. */
  technician: string | null;
  /** Day by which the whole order is to be done; without it the visit counts. */
  due_at: Instant | null;
  /** First day on which it was past its date; empty when it is not. */
  overdue_since: CalendarDate | null;
  /** Start of the published appointment. */
  scheduled_start: Instant | null;
  /** End of the published appointment. */
  scheduled_end: Instant | null;
  /** Plan as the partner names it. */
  package_name: string | null;
  /** Speed sold. */
  bandwidth_mbps: number | null;
  /** Length of the contract. */
  contract_months: number | null;
  /** The customer's login; passwords are kept as secrets. */
  login_id: string | null;
  /** wanIp, lanIp, gateway, subnetMask. */
  network: Json | null;
  /** Lines with number; passwords are kept as secrets. */
  voip: Json | null;
  /** Devices and materials that the form ticks. */
  equipment: Json | null;
  /** The port attached now; by the allocate command. */
  splitter_port: string | null;
  /** Serial number of the terminal that was fitted. */
  onu_serial: string | null;
  /** Model of the terminal. */
  onu_model: string | null;
  /** Splitters that the form names; the technician reports the one used. */
  splitter_candidates: Json | null;
  /** The fault as reported. */
  issue: string | null;
  /** What was done about it. */
  solution: string | null;
  /** The partner's remarks. */
  remarks: string | null;
  /** For the office only. */
  internal_notes: string | null;
  /** Salesperson at the partner: name, email, phone. */
  sales_contact: Json | null;
  /** Number on the signed docket. */
  docket_number: string | null;
  /** The invoice that bills it. */
  invoice: string | null;
  /** The stable meaning of the status; written by the database. */
  status_category: 'new' | 'scheduled' | 'dispatched' | 'in_progress' | 'blocked' | 'done' | 'closed' | 'cancelled';
  /** When the status last changed. */
  status_changed_at: Instant | null;
  /** Why, when the step asked for a reason. */
  status_reason: string | null;
  /** The lifecycle it follows; that of the work type when it was made. */
  lifecycle: string | null;
  /** When the running KPI clock reaches its target. */
  kpi_due_at: Instant | null;
  /** How the job clock ended. */
  kpi_result: 'on_time' | 'late' | 'exceeded' | 'excused' | null;
  /** How often the appointment was moved. */
  reschedule_count: number;
  /** When the work on site was completed. */
  completed_at: Instant | null;
  /** How it came to be. */
  source_kind: 'manual' | 'email' | 'api' | 'import';
  /** What makes two requests the same; unique among orders that are not cancelled. */
  natural_key: string | null;
  /** Where it came from: ref, parseSession, parseDraft, fileName, fileSha256. */
  source: Json | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: number, service_id, wo_number, ticket_id, awo_number, customer_name, address_text. */
  search_text: string | null;
};

/** A password or key of a work order, encrypted. Only the reveal command opens it, and logs that it did. */
export type WorkOrderSecretRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** Which secret: password, onuPassword, voipPassword1. */
  name: string;
  /** AES-256-GCM, base64. */
  cipher: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What happened to a work order: who, when by device and by server, where, from what to what. Never changed. */
export type WorkOrderEventRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** What happened. */
  kind: 'created' | 'updated' | 'status_changed' | 'assigned' | 'unassigned' | 'appointment_published' | 'appointment_cancelled' | 'serial_recorded' | 'port_attached' | 'port_released' | 'standby_approved' | 'blocker_reported' | 'blocker_resolved' | 'reschedule_requested' | 'reschedule_decided' | 'evidence_added' | 'evidence_withdrawn' | 'materials_recorded' | 'docket_received' | 'docket_verified' | 'docket_rejected' | 'docket_uploaded' | 'invoiced' | 'secret_revealed' | 'document_added' | 'document_version' | 'document_changed' | 'document_withdrawn' | 'document_restored' | 'link_made' | 'link_revoked' | 'equipment_booked' | 'equipment_released' | 'modem_prepared' | 'modem_bound' | 'modem_set_up' | 'modem_problem' | 'modem_retired' | 'maintenance_merged' | 'task_added' | 'task_changed' | 'task_assigned' | 'task_started' | 'task_finished' | 'task_reopened' | 'task_skipped' | 'crew_changed' | 'form_saved' | 'form_submitted' | 'note' | (string & {});
  /** Status before. */
  from_status: string | null;
  /** Status after. */
  to_status: string | null;
  /** Who did it; empty for the system. A user with history is suspended, not deleted. */
  actor_user: string | null;
  /** The technician concerned. */
  technician: string | null;
  /** The persona in which it was done. */
  persona: 'admin' | 'manager' | 'dispatcher' | 'intake' | 'finance' | 'warehouse' | 'technician' | 'sales' | 'integrator' | 'auditor' | (string & {}) | null;
  /** Through which door it came. */
  source: 'studio' | 'portal' | 'api' | 'system' | 'parser' | 'worker';
  /** Reason given. */
  reason: string | null;
  /** Remark given. */
  remark: string | null;
  /** Values before and after, ids of evidence, guards that were overridden. */
  data: Json | null;
  /** The device's clock, or the server's when there is none. */
  occurred_at: Instant;
  /** The server's clock. */
  received_at: Instant;
  /** Degrees, WGS 84. */
  lat: Decimal | null;
  /** Degrees, WGS 84. */
  lng: Decimal | null;
  /** What the device calls itself. */
  device: string | null;
  /** The device's id of the command; sending it twice does it once. */
  client_ref: string | null;
};

/** A file that belongs to a work order: the form it came from, its snapshot, an approval. */
export type WorkOrderFileRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** The file. */
  file: string;
  /** What it is. */
  kind: 'snapshot' | 'source' | 'approval' | 'attachment';
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A document of an order: what it is, who may see it. Its files are its versions. */
export type DocumentOfAnOrderRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order that it belongs to. */
  work_order: string;
  /** What people call it. */
  title: string;
  /** What kind of document; the company’s own may be added. */
  category: 'instruction' | 'title' | 'plan' | 'comparable' | 'photo' | 'draft' | 'report' | 'correspondence' | 'other' | (string & {});
  /** Everyone on the order, the office, or named persons alone. */
  visibility: 'order' | 'office' | 'named';
  /** How many versions it has; the last is the current one. */
  version_count: number;
  /** When it was withdrawn; it counts no longer and stays. */
  withdrawn_at: Instant | null;
  /** Who withdrew it. */
  withdrawn_by: string | null;
  /** Why it was withdrawn. */
  withdraw_reason: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One file of a document. It is never changed: another file is another version. */
export type VersionOfADocumentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The document. */
  document: string;
  /** Counts from 1 in its document, without gaps. */
  number: number;
  /** The file itself; read by the document’s own rights. */
  file: string;
  /** Name of the file as it came. */
  file_name: string;
  /** What the file is, by its own bytes. */
  file_type: string;
  /** How large it is. */
  size_bytes: number;
  /** Fingerprint of the file. */
  sha256: string | null;
  /** What is new in it. */
  comment: string | null;
  /** The device’s id of the upload; sending it twice counts once. */
  client_ref: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Somebody who may see a document for named persons. */
export type PersonOfADocumentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The document. */
  document: string;
  /** Who may see it. */
  person: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Words about an order, for the team or for the client. */
export type MessageOfAnOrderRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order that it belongs to. */
  work_order: string;
  /** The team, or the client by mail. */
  audience: 'internal' | 'client';
  /** What was written; empty once it is withdrawn. */
  body: string;
  /** Who wrote it, as a technician. */
  technician: string | null;
  /** Who wrote it without an account: by a link or by mail. */
  author_name: string | null;
  /** A picture that belongs to it. */
  evidence: string | null;
  /** The mail by which it came. */
  mail: string | null;
  /** Address that it is mailed to. */
  mail_to: string | null;
  /** What became of its mail. */
  mail_state: 'waiting' | 'sent' | 'failed' | 'received' | null;
  /** When its writer changed it. */
  edited_at: Instant | null;
  /** When its writer took it back. */
  withdrawn_at: Instant | null;
  /** The device’s id of the message; sending it twice counts once. */
  client_ref: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Somebody whom a message calls. */
export type MentionRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The message. */
  message: string;
  /** Who is called. */
  person: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** How many messages of an order somebody who takes part has not read. */
export type ReadMarkRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order that it belongs to. */
  work_order: string;
  /** Who takes part. */
  person: string;
  /** When he last read the thread. */
  read_at: Instant | null;
  /** Messages of others since then. */
  unread: number;
  /** One of them calls him. */
  is_mentioned: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One thing to be done for an order, with who does it, until when, and what proves it. */
export type TaskRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** The template it was made from; empty for one made by hand. */
  template: string | null;
  /** What is to be done. */
  title: string;
  /** How it is done. */
  instructions: string | null;
  /** Place among the tasks of the order. */
  position: number;
  /** The lifecycle it follows; the one of tasks that was active when it was made. */
  lifecycle: string | null;
  /** Code of the state in the lifecycle of tasks. */
  status: string;
  /** The stable meaning of the status; written by the database. */
  status_category: 'new' | 'scheduled' | 'dispatched' | 'in_progress' | 'blocked' | 'done' | 'closed' | 'cancelled';
  /** When the status last changed. */
  status_changed_at: Instant | null;
  /** Why, when the step asked for a reason. */
  status_reason: string | null;
  /** Until when it is to be done. */
  due_at: Instant | null;
  /** The moment that the due time follows; empty when it was given by hand. */
  due_from: 'appointment' | 'state' | 'creation' | null;
  /** Minutes from that moment; below zero before it. */
  due_offset_minutes: number | null;
  /** When the state was entered or the order made. */
  due_base_at: Instant | null;
  /** First day on which it was past its date; empty when it is not. */
  overdue_since: CalendarDate | null;
  /** The technician and the lead follow the order; people named one by one stand beside. */
  assign_rule: 'nobody' | 'order_technician' | 'crew_lead' | 'technician' | 'person' | 'persona';
  /** How long it should take. */
  estimate_minutes: number | null;
  /** How long it took. */
  actual_minutes: number | null;
  /** Points to tick, each with who ticked it and when. */
  checklist: Json | null;
  /** Photos that must be taken before it can be finished: category, label, how many. */
  required_evidence: Json | null;
  /** When work on it began. */
  started_at: Instant | null;
  /** When it was finished. */
  finished_at: Instant | null;
  /** Who finished it. */
  finished_by: string | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Who was given a task by name: a technician, another person, or everybody with a persona. */
export type AssigneeOfATaskRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The task. */
  task: string;
  /** The technician. */
  technician: string | null;
  /** The person, where no technician is meant. */
  person: string | null;
  /** Everybody with this persona. */
  persona: 'admin' | 'manager' | 'dispatcher' | 'intake' | 'finance' | 'warehouse' | 'technician' | 'sales' | 'integrator' | 'auditor' | (string & {}) | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A task that waits for another one of the same order. */
export type DependencyOfATaskRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order of both. */
  work_order: string;
  /** The task that waits. */
  task: string;
  /** The task that is done first. */
  depends_on: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A task that every order of a type gets once it enters a state. */
export type TaskTemplateRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Orders of this type get it. */
  work_type: string;
  /** Code of the state of the order that makes the task. */
  state: string;
  /** Place among the tasks. */
  position: number;
  /** What is to be done. */
  title: string;
  /** How it is done. */
  instructions: string | null;
  /** Empty for a task without a due time. */
  due_from: 'appointment' | 'state' | 'creation' | null;
  /** Minutes from that moment; below zero before it. */
  due_offset_minutes: number;
  /** Who gets the task. */
  assign_rule: 'nobody' | 'order_technician' | 'crew_lead' | 'technician' | 'person' | 'persona';
  /** The technician, by that rule. */
  technician: string | null;
  /** The person, by that rule. */
  person: string | null;
  /** The persona, by that rule. */
  persona: 'admin' | 'manager' | 'dispatcher' | 'intake' | 'finance' | 'warehouse' | 'technician' | 'sales' | 'integrator' | 'auditor' | (string & {}) | null;
  /** How long it should take. */
  estimate_minutes: number | null;
  /** Points to tick. */
  checklist: Json | null;
  /** Photos that must be taken before it can be finished: category, label, how many. */
  required_evidence: Json | null;
  /** An inactive template makes no more tasks. */
  is_active: boolean;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A technician who works on an order with others. One of them leads. */
export type MemberOfACrewRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** The technician. */
  technician: string;
  /** Leads the crew; one of each crew. */
  is_lead: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What is answered on site: an inspection, a checklist, a hand-over. Its fields stand in its versions. */
export type FormRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** What people read above the form. */
  name: string;
  /** Off asks nobody any more; what was answered stays. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: name, code. */
  search_text: string | null;
};

/** The fields of a form at one time. A published version never changes; answers belong to the version that was filled in. */
export type VersionOfAFormRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The form. */
  form: string;
  /** Which version of the form. */
  number: number;
  /** Whether it is being written, filled in or kept for its answers. */
  status: 'draft' | 'published' | 'retired';
  /** Its fields with their rules; written by the form designer. */
  definition: Json;
  /** When it was published. */
  published_at: Instant | null;
  /** Who published it. */
  published_by: string | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Where a form is asked for: orders of a type, from a state on, or tasks. */
export type UseOfAFormRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The form that is asked for. */
  form: string;
  /** Whether the work can be finished without it. */
  kind: 'required' | 'optional';
  /** Orders of this type; empty for orders of every type. */
  work_type: string | null;
  /** Code of the state from which on it is asked for; empty from the beginning. */
  state: string | null;
  /** Tasks that are made from this template. */
  task_template: string | null;
  /** This task alone. */
  task: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A form that was filled in for an order, by the version that was current when it was begun. What was submitted stays. */
export type FilledInFormRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order that it was filled in for. */
  work_order: string;
  /** The task that it was filled in for. */
  task: string | null;
  /** The form that was filled in. */
  form: string;
  /** The version by which the answers are read. */
  form_version: string;
  /** Whether it was submitted. */
  status: 'started' | 'submitted';
  /** What was answered, by field. */
  answers: Json;
  /** Who filled it in on site. */
  technician: string | null;
  /** When it was begun. */
  started_at: Instant;
  /** When it was submitted, by the device. */
  submitted_at: Instant | null;
  /** Who submitted it. */
  submitted_by: string | null;
  /** The id that the device gave it; sending it twice stores once. */
  client_ref: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One answer of a submitted form in a column of its kind, so that lists, reports and programs search and sort it. */
export type AnswerRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The filled-in form. */
  form_answer: string;
  /** The form, for a look-up by its field. */
  form: string;
  /** Key of the field; a note stands under the key and ".note". */
  field: string;
  /** Row of a repeated group, counted from 0. */
  group_row: number;
  /** Text, choice or bar code. */
  text_value: string | null;
  /** Number, rating or computed value. */
  number_value: Decimal | null;
  /** Date, or date and time. */
  value_at: Instant | null;
  /** Yes or no. */
  is_yes: boolean | null;
};

/** One visit, planned or published, of one technician. Published visits of a technician do not overlap. A draft may stand beside the published visit of the same order: the plan that publishing puts in its place. */
export type AppointmentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** Who goes; needed to publish. */
  technician: string | null;
  /** Only published visits reach the technician. */
  status: 'draft' | 'published' | 'completed' | 'cancelled';
  /** When it was published. */
  published_at: Instant | null;
  /** Planned start. */
  starts_at: Instant;
  /** Planned end. */
  ends_at: Instant;
  /** Start of the arrival window promised to the customer. */
  window_start: Instant | null;
  /** End of the arrival window. */
  window_end: Instant | null;
  /** May stand beside another published visit of the technician. */
  may_overlap: boolean;
  /** Neither the planner nor a plan of many moves it. */
  is_pinned: boolean;
  /** For the technician. */
  notes: string | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A visit that is offered to a technician, beside others; the first who accepts has it. */
export type OfferRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order that is offered. */
  work_order: string;
  /** Who may take it. */
  technician: string;
  /** Start of the visit. */
  starts_at: Instant;
  /** End of the visit. */
  ends_at: Instant;
  /** Until when it can be accepted. */
  expires_at: Instant;
  /** What became of it. */
  state: 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
  /** When the technician answered. */
  answered_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Filters of the dispatch board under a name: of one person, or of all dispatchers of the company. Read and written by commands of the board. */
export type ViewOfTheBoardRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Name that people use. */
  name: string;
  /** Who made it. */
  owner: string;
  /** What the board shows. */
  filters: Json;
  /** All dispatchers of the company have it. */
  is_shared: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Work that comes back by a rule: for each day of it an order like the template is made ahead, with a draft of its visit. */
export type RepeatingVisitRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Name that people use. */
  name: string;
  /** The order that each of them is like. */
  template: string;
  /** Who goes; empty leaves the drafts without a technician. */
  technician: string | null;
  /** How often, as a rule of RFC 5545. */
  rule: string;
  /** First day from which the rule counts. */
  starts_on: CalendarDate;
  /** Start of the visit on the company’s clock. */
  starts: string;
  /** How long the visit takes. */
  minutes: number;
  /** What happens on a holiday. */
  on_holiday: 'skip' | 'next' | 'keep';
  /** How far ahead orders are made. */
  weeks_ahead: number;
  /** Last day for which everything is made. */
  planned_until: CalendarDate | null;
  /** Off makes no more orders; those that are made stay. */
  is_active: boolean;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One day of a repeating visit and the order that was made for it: made once, whatever becomes of the order. Without an order the day was left out. */
export type VisitOfASeriesRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Of what it is one. */
  series: string;
  /** Day of the rule, also where the visit is on another. */
  occurs_on: CalendarDate;
  /** The order that was made. */
  work_order: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Lets somebody without an account do one visit of a technician, until it ends or is taken back. */
export type LinkToAVisitRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order that it opens, and nothing else. */
  work_order: string;
  /** As whom the holder works; the link rests while the order is somebody else’s. */
  technician: string;
  /** Who was given the link; the history names him. */
  holder: string;
  /** Telephone number of the holder. */
  phone: string | null;
  /** Digest of the secret in the link; the secret itself is kept nowhere. */
  token_hash: string;
  /** Until when it opens the visit. */
  expires_at: Instant;
  /** When it was last used, to the minute. */
  last_used_at: Instant | null;
  /** When it was taken back. */
  revoked_at: Instant | null;
  /** Who took it back. */
  revoked_by: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A reported reason why work cannot go on, open until resolved. */
export type BlockerRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** Why. */
  reason: string;
  /** Where the cause lies, as the reason said then. */
  category: 'customer' | 'building' | 'network' | 'technical' | 'technician' | 'weather' | 'other';
  /** Before or after meeting the customer. */
  phase: 'pre_customer' | 'post_customer' | 'both';
  /** What the reporter wrote. */
  remark: string | null;
  /** The technician who reported it; empty for the office or the partner. */
  reported_by_technician: string | null;
  /** When, by the device. */
  occurred_at: Instant;
  /** Degrees, WGS 84. */
  lat: Decimal | null;
  /** Degrees, WGS 84. */
  lng: Decimal | null;
  /** When it was resolved; empty while open. */
  resolved_at: Instant | null;
  /** How it was resolved. */
  resolution_note: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A request to move an appointment, pending until approved. Only an approved one changes the order. */
export type RescheduleRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** The appointment that moves. */
  appointment: string | null;
  /** Who asked. */
  requested_by: 'customer' | 'partner' | 'internal' | 'technician';
  /** Where the request stands. */
  status: 'pending' | 'approved' | 'rejected' | 'cancelled';
  /** Start before. */
  original_start: Instant | null;
  /** End before. */
  original_end: Instant | null;
  /** Start asked for. */
  proposed_start: Instant;
  /** End asked for. */
  proposed_end: Instant | null;
  /** Why. */
  reason: string | null;
  /** Needs no partner approval, but the customer's proof. */
  is_same_day: boolean;
  /** How it was approved: mail, by hand, by rule. */
  approval_source: string | null;
  /** What the approval said. */
  approval_note: string | null;
  /** When it was decided. */
  decided_at: Instant | null;
  /** Who decided. */
  decided_by: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A photo, signature, document or test result taken for a work order. */
export type PieceOfEvidenceRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** The blocker it proves. */
  blocker: string | null;
  /** The task that it belongs to. */
  task: string | null;
  /** Who took it. */
  technician: string | null;
  /** What it is. */
  kind: 'photo' | 'signature' | 'document' | 'test_result';
  /** What it shows. */
  category: 'arrival' | 'splitter' | 'onu' | 'router' | 'cable_route' | 'optical_power' | 'speed_test' | 'completion' | 'customer_signature' | 'technician_signature' | 'blocker' | 'approval' | 'form' | 'other' | (string & {}) | null;
  /** The file. */
  file: string;
  /** What the technician wrote. */
  caption: string | null;
  /** Digest of the file as the device sent it. */
  sha256: string | null;
  /** The device's clock. */
  taken_at: Instant | null;
  /** The server's clock. */
  received_at: Instant;
  /** When the technician took it back; it counts no longer and the file stays. */
  withdrawn_at: Instant | null;
  /** Degrees, WGS 84. */
  lat: Decimal | null;
  /** Degrees, WGS 84. */
  lng: Decimal | null;
  /** The device's id of the upload; sending it twice stores once. */
  client_ref: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** The signed record of the work, checked before it is billed. A correction is a new docket. */
export type DocketRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order. */
  work_order: string;
  /** Number on the docket, unique in the company while not rejected. */
  number: string | null;
  /** The scan or the generated document. */
  file: string | null;
  /** Where it came from. */
  source: 'portal' | 'generated' | 'upload';
  /** Where the check stands. */
  status: 'received' | 'verified' | 'uploaded' | 'rejected';
  /** Results of the checks: code, ok, message. */
  checks: Json | null;
  /** Why it was rejected. */
  reject_reason: 'wrong_splitter' | 'serial_mismatch' | 'missing_photos' | 'missing_signature' | 'wrong_category' | 'wrong_customer' | 'wrong_address_or_date' | 'wrong_technician_data' | 'other_job' | (string & {}) | null;
  /** What must be corrected. */
  reject_remark: string | null;
  /** When it came in. */
  received_at: Instant;
  /** When it was verified. */
  verified_at: Instant | null;
  /** Who verified it. */
  verified_by: string | null;
  /** When it was put into the partner's portal. */
  uploaded_at: Instant | null;
  /** The partner's reference for the upload. */
  portal_reference: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** The partner's leave to use one standby port for one work order, with the proof attached. */
export type StandbyApprovalRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The standby port. */
  splitter_port: string;
  /** The order that may use it. */
  work_order: string;
  /** Who at the partner approved. */
  approver_name: string;
  /** What was said. */
  remark: string | null;
  /** The mail, message or letter. */
  file: string;
  /** Who recorded the approval. */
  approved_by: string | null;
  /** When it was recorded. */
  approved_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** The use of a port by a work order, from attach to release. One may be live for each port and each order. */
export type PortAttachmentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The splitter of the port. */
  splitter: string;
  /** The port. */
  splitter_port: string;
  /** The order that uses it. */
  work_order: string;
  /** When it was attached. */
  attached_at: Instant;
  /** Who attached it. */
  attached_by: string | null;
  /** The technician on whose visit it was attached. */
  technician: string | null;
  /** When it was released; empty while live. */
  released_at: Instant | null;
  /** Who released it. */
  released_by: string | null;
  /** Why it was released. */
  release_reason: string | null;
  /** The approval that a standby port needs. */
  standby_approval: string | null;
  /** The device's id of the command; sending it twice attaches once. */
  client_ref: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A kind of equipment with how its pieces are numbered, checked and booked. */
export type EquipmentCategoryRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Name that people use. */
  name: string;
  /** How new pieces are numbered: EQ-{seq:4} gives EQ-0001. */
  code_pattern: string;
  /** A passed inspection is good for so many months; empty when there is none. */
  inspection_months: number | null;
  /** A passed calibration is good for so many months; empty when there is none. */
  calibration_months: number | null;
  /** What happens when a piece is booked for a time in which its check is overdue. */
  overdue_rule: 'warn' | 'refuse';
  /** Two tasks cannot have the same piece at the same time. */
  is_exclusive: boolean;
  /** How long a piece may be out when nobody says until when. */
  max_days_out: number | null;
  /** Anything worth knowing. */
  notes: string | null;
  /** An inactive category is not offered for new pieces. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A piece that work is done with or on: a tool, an instrument, a machine. */
export type PieceOfEquipmentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Number on the piece, unique in the company; given by the pattern of the category when empty. */
  code: string | null;
  /** Name that people use. */
  name: string;
  /** What kind of piece it is. */
  category: string;
  /** Who made it. */
  manufacturer: string | null;
  /** Model as the maker calls it. */
  model: string | null;
  /** Serial number of the maker, unique in the category. */
  serial_no: string | null;
  /** What the printed QR code says; made by the database when empty. */
  label_code: string | null;
  /** Where it belongs when nobody has it. */
  site: string | null;
  /** Room, shelf or machine hall at the site. */
  location: string | null;
  /** Picture of the piece. */
  photo: string | null;
  /** Anything worth knowing. */
  notes: string | null;
  /** State of the piece; damaged, in repair and lost count as down. */
  condition: 'good' | 'worn' | 'damaged' | 'in_repair' | 'lost';
  /** It cannot be worked with; written by the database from the condition. */
  is_down: boolean;
  /** Day by which it must be calibrated again. */
  calibration_due_on: CalendarDate | null;
  /** Day by which it must be inspected again. */
  inspection_due_on: CalendarDate | null;
  /** Whether somebody has it. */
  whereabouts: 'in' | 'out';
  /** Who checked it out. */
  holder_name: string | null;
  /** When it is expected back. */
  due_back_at: Instant | null;
  /** Day from which it is not used any more. */
  retired_on: CalendarDate | null;
  /** Day on which it was bought. */
  purchased_on: CalendarDate | null;
  /** Last day of the warranty. */
  warranty_until: CalendarDate | null;
  /** What it cost, in minor units. */
  purchase_minor: BigInteger | null;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: code, name, serial_no, label_code, model. */
  search_text: string | null;
};

/** A file that belongs to a piece: manual, certificate, warranty. */
export type DocumentOfEquipmentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The piece. */
  equipment: string;
  /** What kind of document. */
  kind: 'manual' | 'certificate' | 'warranty' | 'other';
  /** Name that people use. */
  title: string;
  /** The file. */
  file: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What was done to a piece: service, inspection, calibration or repair, with its result. */
export type ServiceOfEquipmentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The piece. */
  equipment: string;
  /** What was done. */
  kind: 'service' | 'inspection' | 'calibration' | 'repair';
  /** Day on which it was done. */
  done_on: CalendarDate;
  /** What came out of it. */
  result: 'passed' | 'passed_with_notes' | 'failed';
  /** Person or laboratory that did it. */
  done_by: string | null;
  /** What was found and done. */
  remark: string | null;
  /** Certificate or report. */
  certificate: string | null;
  /** Day by which it is due again. */
  next_due_on: CalendarDate | null;
  /** The order in which it was done. */
  work_order: string | null;
  /** The device’s id of the command; sending it twice counts once. */
  client_ref: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What is counted on a piece: hours of operation, kilometres, cycles. */
export type MeterRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The piece. */
  equipment: string;
  /** Name that people use. */
  name: string;
  /** Unit that is counted in, such as h or km. */
  unit: string;
  /** Figure after which the meter begins at nought again. */
  rolls_over_at: Decimal | null;
  /** Latest reading. */
  last_value: Decimal | null;
  /** When it was last read. */
  last_read_at: Instant | null;
  /** Use since the first reading, over exchanges of the meter. */
  total: Decimal;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What a meter showed at a moment. A reading is never changed: a correction is another one. */
export type MeterReadingRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The meter. */
  meter: string;
  /** What it showed. */
  value: Decimal;
  /** When it was read. */
  read_at: Instant;
  /** Why it is lower than the one before; empty where it is not. */
  reason: 'replaced' | 'rolled_over' | 'corrected' | null;
  /** Use since the first reading, over exchanges of the meter. */
  total: Decimal;
  /** Who read it. */
  reader_name: string | null;
  /** What the reader says to it. */
  remark: string | null;
  /** The device’s id of the command; sending it twice counts once. */
  client_ref: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A piece that is kept for a job from one moment to another. */
export type EquipmentBookingRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The piece. */
  equipment: string;
  /** The job. */
  work_order: string;
  /** The task of the job that needs it. */
  task: string | null;
  /** From when it is kept. */
  starts_at: Instant;
  /** Until when it is kept. */
  ends_at: Instant;
  /** Whether it holds. */
  state: 'booked' | 'cancelled';
  /** Nobody else can have it in this time; from the category when it was booked. */
  is_exclusive: boolean;
  /** It was booked although a check is overdue by then. */
  is_overdue: boolean;
  /** The device’s id of the command; sending it twice counts once. */
  client_ref: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Somebody takes a piece and brings it back. At most one is open for a piece. */
export type CheckOutRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The piece. */
  equipment: string;
  /** The technician who has it. */
  technician: string | null;
  /** The account of who has it. */
  holder: string | null;
  /** Name of who has it. */
  holder_name: string;
  /** The job for which it is out. */
  work_order: string | null;
  /** When it was taken. */
  out_at: Instant;
  /** State in which it was taken. */
  out_condition: 'good' | 'worn' | 'damaged' | 'in_repair' | 'lost';
  /** When it is expected back. */
  due_back_at: Instant | null;
  /** When it came back; empty while it is out. */
  in_at: Instant | null;
  /** State in which it came back. */
  in_condition: 'good' | 'worn' | 'damaged' | 'in_repair' | 'lost' | null;
  /** Who took it back. */
  in_by: string | null;
  /** What was said when it came back. */
  remark: string | null;
  /** The device’s id of the command; sending it twice counts once. */
  client_ref: string | null;
  /** The device’s id of the return; sending it twice counts once. */
  in_client_ref: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** From when to when a piece could not be worked with; written by the database from its condition. */
export type DowntimeRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The piece. */
  equipment: string;
  /** State of the piece that began it. */
  condition: 'good' | 'worn' | 'damaged' | 'in_repair' | 'lost';
  /** When it began. */
  starts_at: Instant;
  /** When it was over; empty while it lasts. */
  ends_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Maintenance that comes back by a rule or by a meter: jobs are made ahead of each time, once each. */
export type MaintenancePlanRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Name that people use. */
  name: string;
  /** The piece that is maintained. */
  equipment: string | null;
  /** A paused plan makes no jobs; an ended one never again. */
  state: 'active' | 'paused' | 'ended';
  /** What makes a job due. */
  trigger: 'calendar' | 'meter';
  /** How often, as a rule of RFC 5545. */
  rule: string | null;
  /** First day from which the rule counts. */
  starts_on: CalendarDate | null;
  /** Hour that is asked for, on the clock of the site. */
  starts: string;
  /** From what the next date counts. */
  anchor: 'scheduled' | 'completed';
  /** The meter that is followed. */
  meter: string | null;
  /** A job each time the meter has gone on by so much. */
  every_units: Decimal | null;
  /** Use of the meter from which the plan counts. */
  start_total: Decimal;
  /** What happens when a job is due while the one before it is open. */
  outstanding: 'always' | 'skip' | 'merge';
  /** How many days before it is due a job is made. */
  lead_days: number;
  /** Type of the jobs that are made. */
  work_type: string;
  /** What is to be done, as the job says it. */
  title: string;
  /** What to look out for. */
  instructions: string | null;
  /** Tasks that each job has. */
  task_titles: Json | null;
  /** Templates from which each job gets tasks, beside those of its type. */
  task_templates: Json | null;
  /** How urgent the jobs are. */
  priority: 'low' | 'normal' | 'high' | 'critical';
  /** Site that the jobs belong to; its clock counts. */
  site: string | null;
  /** For whom the jobs are done. */
  client: string | null;
  /** Name of who is asked for on site. */
  customer_name: string | null;
  /** Where the jobs are done. */
  address_text: string | null;
  /** Last day for which everything is made. */
  planned_until: CalendarDate | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One time of a plan and the job that was made for it: made once, whatever becomes of the job. */
export type DateOfMaintenanceRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Of what it is one. */
  plan: string;
  /** Day of the rule, also where the job is on another. */
  occurs_on: CalendarDate | null;
  /** How many times the meter has gone on by the figure of the plan. */
  crossing: number | null;
  /** Day on which it is to be done. */
  due_on: CalendarDate;
  /** What has become of it. */
  state: 'planned' | 'generated' | 'merged' | 'skipped';
  /** The job that was made. */
  work_order: string | null;
  /** Why it was moved or left out. */
  reason: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A town of addresses. */
export type TownRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Name as files write it. */
  name: string;
  /** The name as it is compared. */
  name_key: string;
  /** State or province. */
  region: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A street of a town with its addresses. The search looks for streets first. */
export type StreetRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The town. */
  town: string;
  /** The street as it is shown. */
  label: string;
  /** The name as it is compared. */
  name_key: string;
  /** Kind of street as it is compared; empty for none. */
  type_key: string | null;
  /** N, S, E, W or between; empty for none. */
  direction_key: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A place that can be connected, or not, with what serves it. Written by imports and by commands. */
export type AddressRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Public number of the address, made by the database. */
  fibre_id: string | null;
  /** The street. */
  street: string;
  /** Number of the house. */
  civic_number: number;
  /** Letter or half behind the number. */
  civic_suffix: string | null;
  /** Unit as written, e.g. B-12-3. */
  unit: string | null;
  /** The unit as it is compared. */
  unit_key: string | null;
  /** Postcode. */
  postcode: string | null;
  /** The postcode as it is compared. */
  postcode_key: string | null;
  /** Degrees, WGS 84. */
  lat: Decimal | null;
  /** Degrees, WGS 84. */
  lng: Decimal | null;
  /** What the file calls the address. */
  reference: string | null;
  /** What can be had there. */
  state: 'serviceable' | 'planned' | 'survey' | 'not_serviceable';
  /** The building whose splitters serve it. */
  building: string | null;
  /** The splitter that serves it; empty for any of the building. */
  splitter: string | null;
  /** Number of the terminal from which the drop cable comes. */
  terminal: string | null;
  /** The place of the customer who has it. */
  service_location: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Somebody who orders on the public page: a lead until the order is there. */
export type SignUpRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Where the service is wanted. */
  address: string;
  /** The plan. */
  plan: string | null;
  /** How far it came. */
  state: 'started' | 'plan' | 'details' | 'slot' | 'agreement' | 'ordered' | 'lost';
  /** Language of the page and of the mails. */
  language: 'en' | 'ms' | 'fr';
  /** Name of who orders. */
  name: string | null;
  /** Where mails go. */
  email: string | null;
  /** Telephone number of who orders. */
  phone: string | null;
  /** The price as it was shown and agreed. */
  price: Json | null;
  /** When the price was chosen. */
  priced_at: Instant | null;
  /** The visit begins. */
  slot_starts_at: Instant | null;
  /** The visit ends. */
  slot_ends_at: Instant | null;
  /** Who was free at that time. */
  technician: string | null;
  /** Digest of the secret of the page; the secret itself is kept nowhere. */
  token_hash: string;
  /** Digest of the code that was mailed. */
  code_hash: string | null;
  /** Until when the code counts. */
  code_expires_at: Instant | null;
  /** Wrong codes so far. */
  code_tries: number;
  /** When the last code was mailed. */
  code_sent_at: Instant | null;
  /** Codes that were mailed so far. */
  codes_sent: number;
  /** Digest of the part of the network that it was begun from. */
  network_hash: string | null;
  /** When the mailed code was typed. */
  email_verified_at: Instant | null;
  /** When the page was last used. */
  seen_at: Instant | null;
  /** When it was ordered. */
  ordered_at: Instant | null;
  /** Why nothing came of it. */
  lost_reason: string | null;
  /** The customer that came of it. */
  customer: string | null;
  /** The place that came of it. */
  service_location: string | null;
  /** The order that came of it. */
  work_order: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A port that is kept for an address until a time. One is live for each port, and for each address where somebody is ordering. */
export type HeldPortRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The port. */
  splitter_port: string;
  /** For which address. */
  address: string;
  /** For which sign-up. */
  sign_up: string | null;
  /** The order that will use it. */
  work_order: string | null;
  /** Whether somebody is ordering or has ordered, or the office keeps it. */
  kind: 'funnel' | 'kept' | 'order';
  /** Until when it is kept; afterwards it is free. */
  hold_ends_at: Instant;
  /** Its time was made longer once. */
  is_extended: boolean;
  /** When it was given back; empty while live. */
  released_at: Instant | null;
  /** Why it was given back. */
  release_reason: 'expired' | 'cancelled' | 'replaced' | 'used' | 'released' | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Somebody who wants the service where no port is free. */
export type WaitsForAPortRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** For which address. */
  address: string;
  /** Who waits. */
  name: string;
  /** Where mails go. */
  email: string;
  /** Language of the page and of the mails. */
  language: 'en' | 'ms' | 'fr';
  /** When somebody took care of it. */
  closed_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What a customer can subscribe to. Its prices stand beside it, by tariff zone and day. */
export type PlanRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name on the plan’s card, in the company’s own language. */
  name: string;
  /** What it is about; a bundle is made of others. */
  kind: 'internet' | 'telephone' | 'television' | 'bundle' | 'extra';
  /** One sentence on the plan’s card. */
  summary: string | null;
  /** What is included, a point each. */
  included: Json | null;
  /** Name, summary and what is included in other languages, by language. */
  translations: Json | null;
  /** Speed to the customer. */
  down_mbps: number | null;
  /** Speed from the customer. */
  up_mbps: number | null;
  /** For how long it is taken; empty for month by month. */
  term_months: number | null;
  /** Tax on it; the company’s default when empty. */
  tax_code: string | null;
  /** Its place among the cards. */
  position: number;
  /** Shown to everybody who asks for an address; others are sold by staff alone. */
  is_public: boolean;
  /** An inactive plan is sold to nobody; who has it keeps it. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A plan that a customer has at a place, at the price that was agreed. */
export type SubscriptionRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Whose it is. */
  customer: string;
  /** Where it is. */
  service_location: string;
  /** The address by its fibre id. */
  address: string | null;
  /** The plan. */
  plan: string;
  /** The sign-up from which it came. */
  sign_up: string | null;
  /** The order by which it is installed. */
  work_order: string | null;
  /** Where it stands. */
  state: 'ordered' | 'active' | 'cancelled';
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** Price of a month in minor units, before tax. */
  monthly_minor: BigInteger;
  /** Price at the start in minor units, before tax. */
  one_time_minor: BigInteger;
  /** The price as it was shown and agreed. */
  price: Json | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What a customer was shown to sign: the exact PDF with its digest. It does not change. */
export type AgreementRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The sign-up. */
  sign_up: string;
  /** When it was printed. */
  made_at: Instant;
  /** Language of the text. */
  language: string;
  /** Plan, price, visit and terms, as they were printed. */
  content: Json | null;
  /** The PDF that was shown. */
  pdf: string;
  /** Digest of the bytes that were shown. */
  pdf_sha256: string;
};

/** Evidence of a signature. Each row carries the digest of the one before it. It does not change. */
export type SignatureOfAnAgreementRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The agreement. */
  agreement: string;
  /** Place in the chain of the company, from 1. */
  position: number;
  /** Name as it was typed. */
  name: string;
  /** When, by our clock. */
  signed_at: Instant;
  /** Words of the box and of the button, way of the code, strokes, address of the network, program. */
  evidence: Json | null;
  /** Digest of the signature before it; empty for the first. */
  previous_sha256: string | null;
  /** Digest of this row together with the one before it. */
  row_sha256: string;
};

/** A file of addresses that was taken in, with what came of it. */
export type ImportOfAddressesRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Name of the file. */
  file_name: string;
  /** The file. */
  file: string | null;
  /** Where it stands. */
  state: 'waiting' | 'running' | 'done' | 'refused';
  /** Which column of the file holds what. */
  places: Json | null;
  /** Town of rows that name none. */
  default_town: string | null;
  /** State or province of rows that name none. */
  default_region: string | null;
  /** Rows with a problem are left out, and the others taken in. */
  may_skip: boolean;
  /** Rows of the file. */
  rows_read: number | null;
  /** Rows that were taken in, left out or refused so far; work that was cut short goes on behind them. */
  rows_done: number | null;
  /** Addresses that are new. */
  added: number | null;
  /** Addresses that say something else now. */
  changed: number | null;
  /** Addresses that were so already. */
  unchanged: number | null;
  /** Rows with a problem. */
  problem_count: number | null;
  /** What is wrong, row by row; the first of them. */
  problems: Json | null;
  /** When it was begun. */
  started_at: Instant | null;
  /** When it was over; empty while it lasts. */
  finished_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A plan that is part of a bundle. The bundle has its own price. */
export type PartOfABundleRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The bundle. */
  plan: string;
  /** What is in it. */
  part: string;
  /** Its place in the bundle. */
  position: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What a plan costs in a tariff zone, or where nothing else is said, within its days. */
export type PriceOfAPlanRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The plan. */
  plan: string;
  /** Where it counts; empty for every zone that has no price of its own. */
  tariff_zone: string | null;
  /** Price of a month in minor units, before tax. */
  monthly_minor: BigInteger;
  /** Price at the start in minor units, before tax. */
  one_time_minor: BigInteger;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** First day on which it counts. */
  valid_from: CalendarDate;
  /** Last day; empty without end. */
  valid_to: CalendarDate | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Who orders a plan within these days pays less for some months, or nothing at the start. */
export type PromotionRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The plan. */
  plan: string;
  /** Where it counts; empty for every zone. One of the zone goes before. */
  tariff_zone: string | null;
  /** What it is called on the plan’s card, in the company’s own language. */
  name: string;
  /** Its name in other languages, by language. */
  translations: Json | null;
  /** First day on which it is given. */
  valid_from: CalendarDate;
  /** Last day on which it is given. */
  valid_to: CalendarDate;
  /** For how many months less is paid; empty where it is about the start alone. */
  months: number | null;
  /** What is taken off a month, in percent. */
  percent: number | null;
  /** What is taken off a month, in minor units before tax. */
  amount_minor: BigInteger | null;
  /** The one-time price is not asked for. */
  waives_one_time: boolean;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What a plan costs at one address, with the reason and whoever approved it. It goes before every other price. */
export type PriceOfOneAddressRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The address. */
  address: string;
  /** The plan. */
  plan: string;
  /** Price of a month in minor units, before tax. */
  monthly_minor: BigInteger;
  /** Price at the start in minor units, before tax. */
  one_time_minor: BigInteger;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** Why this address has a price of its own. */
  reason: string;
  /** First day on which it counts. */
  valid_from: CalendarDate;
  /** Last day on which it counts. */
  valid_to: CalendarDate;
  /** It counts once it is approved. */
  state: 'asked' | 'approved' | 'refused';
  /** Who approved or refused it. */
  decided_by: string | null;
  /** When it was approved or refused. */
  decided_at: Instant | null;
  /** What was said to it. */
  decision_note: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** An offer to a customer or a business, with a last day. What was sent does not change: a new revision replaces it. */
export type QuoteRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Number with its revision, such as Q-12-R2. */
  number: string;
  /** Number within the company. */
  sequence: number;
  /** Which writing of the quote it is, from 1. */
  revision: number;
  /** The revision before it, whose link is dead. */
  supersedes: string | null;
  /** Where it stands. */
  status: 'draft' | 'sent' | 'accepted' | 'declined' | 'superseded';
  /** The customer, where there is one yet. */
  customer: string | null;
  /** For whom it is. */
  party_name: string;
  /** Where the link is sent. */
  party_email: string | null;
  /** Postal address, printed on it. */
  party_address: string | null;
  /** What it is about. */
  title: string;
  /** What is said below the lines. */
  notes: string | null;
  /** Language of the page and the PDF. */
  language: string;
  /** Day for which the prices of plans were looked up. */
  priced_on: CalendarDate;
  /** Last day on which it can be accepted, to its end in the company’s time zone. */
  expires_on: CalendarDate;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** Sum of a month before tax, in minor units. */
  monthly_net_minor: BigInteger;
  /** Tax of a month, in minor units. */
  monthly_tax_minor: BigInteger;
  /** Sum of a month with tax, in minor units. */
  monthly_total_minor: BigInteger;
  /** Sum at the start before tax, in minor units. */
  one_time_net_minor: BigInteger;
  /** Tax at the start, in minor units. */
  one_time_tax_minor: BigInteger;
  /** Sum at the start with tax, in minor units. */
  one_time_total_minor: BigInteger;
  /** When its link was made. */
  sent_at: Instant | null;
  /** When it was accepted or declined. */
  decided_at: Instant | null;
  /** Why it was declined. */
  decline_reason: string | null;
  /** The printed quote. */
  pdf: string | null;
  /** How far the printing is. */
  pdf_status: 'pending' | 'rendering' | 'ready' | 'failed';
  /** Why the printing failed. */
  pdf_error: string | null;
  /** Digest of the printed bytes; an acceptance names it. */
  pdf_sha256: string | null;
  /** Digest of the secret in the link; empty once the link is dead. */
  token_hash: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: number, party_name, title. */
  search_text: string | null;
};

/** A plan or another service, at a site. Alternatives and options are not in the sums. */
export type LineOfAQuoteRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The quote. */
  quote: string;
  /** Its place, from 1. */
  position: number;
  /** Heading under which it stands, such as a site. */
  section: string | null;
  /** Only standard lines count in the sums. */
  kind: 'standard' | 'alternative' | 'optional';
  /** The site. */
  address: string | null;
  /** The site in words. */
  site: string | null;
  /** The plan; empty for another service. */
  plan: string | null;
  /** What is offered. */
  description: string;
  /** How many. */
  quantity: Decimal;
  /** Price of one for a month in minor units, before tax. */
  monthly_minor: BigInteger;
  /** For how many months that price is given; empty without end. */
  promotion_months: number | null;
  /** Price of one for a month behind the promotion, before tax. */
  monthly_after_minor: BigInteger | null;
  /** Price of one at the start in minor units, before tax. */
  one_time_minor: BigInteger;
  /** Tax on it. */
  tax_code: string | null;
  /** Name of the tax as it was. */
  tax_name: string | null;
  /** Rate of the tax as it was, in hundredths of a percent. */
  tax_basis_points: Decimal;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Evidence of an acceptance: who, when, by which words, of which bytes. It does not change. */
export type AcceptanceOfAQuoteRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The quote. */
  quote: string;
  /** Through which door it came. */
  door: 'link' | 'staff';
  /** Name as it was typed. */
  name: string;
  /** When, by our clock. */
  accepted_at: Instant;
  /** The words of the box and of the button, as they stood there. */
  words: Json | null;
  /** Language of these words. */
  language: string | null;
  /** Digest of the accepted bytes. */
  pdf_sha256: string | null;
  /** From where. */
  ip: string | null;
  /** By which program. */
  user_agent: string | null;
  /** Who of the staff entered it. */
  entered_by: string | null;
  /** Why staff entered it: how the customer said so. */
  reason: string | null;
};

/** How modems of one vendor and model are set up: which parameters are written, with which value, and how that is proved. */
export type ModemProfileRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Name that people use. */
  name: string;
  /** Manufacturer as the modem reports it; a part of the name is enough. */
  manufacturer: string;
  /** Model as the modem reports it; empty for every model of the manufacturer. */
  product_class: string | null;
  /** The tree of parameters that the modem speaks. */
  data_model: 'tr181' | 'tr098';
  /** Where the modem says its MAC address, to find it by a label that has no serial number. */
  mac_path: string | null;
  /** Anything worth knowing. */
  notes: string | null;
  /** An inactive profile is not chosen for a modem. */
  is_active: boolean;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One parameter of a profile: its path, its value from the customer’s record, and how it is proved. */
export type ParameterOfAModemProfileRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The profile. */
  profile: string;
  /** Order in the profile. */
  position: number;
  /** What it belongs to: written together, seen as one step. */
  step: 'connection' | 'wifi' | 'telephone' | 'other';
  /** When it is written. */
  used_for: 'setup' | 'suspend' | 'resume';
  /** Full name of the parameter. */
  path: string;
  /** Its value: a text, or fields of the customer’s record in double braces. */
  template: string;
  /** What kind of value the modem wants. */
  value_kind: 'text' | 'number' | 'yes_no';
  /** What is done with it, and how it is proved. */
  proof: 'value' | 'accepted' | 'expect';
  /** Its value is a secret and shown nowhere. */
  is_secret: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A modem at a customer’s place, with what it is to be set to and where that stands. */
export type ModemOfACustomerRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The order by which it came to the customer. */
  work_order: string | null;
  /** Where it stands. */
  service_location: string | null;
  /** Whose it is to use. */
  customer: string | null;
  /** Name of the customer. */
  customer_name: string | null;
  /** What it is for: the modem, or another terminal of the order. */
  role: string;
  /** Where it stands. */
  state: 'prepared' | 'waiting' | 'working' | 'active' | 'attention' | 'suspended' | 'retired';
  /** What is in the way, as a code. */
  problem: string | null;
  /** What the words of it are filled with. */
  problem_params: Json | null;
  /** As it was scanned. */
  serial: string | null;
  /** Twelve hexadecimal digits. */
  mac: string | null;
  /** As the ACS calls it, once it was found. */
  acs_id: string | null;
  /** As the modem reports it. */
  acs_serial: string | null;
  /** Who made it. */
  manufacturer: string | null;
  /** Model as it reports it. */
  product_class: string | null;
  /** How it is set up. */
  profile: string | null;
  /** Name of the network. */
  wifi_name: string | null;
  /** Number of the line. */
  telephone_number: string | null;
  /** User at the telephone server. */
  telephone_user: string | null;
  /** Telephone server. */
  telephone_server: string | null;
  /** User of the connection. */
  connection_user: string | null;
  /** When it was scanned. */
  bound_at: Instant | null;
  /** When it last reported to the ACS. */
  last_inform_at: Instant | null;
  /** When it was last set up and read back. */
  set_up_at: Instant | null;
  /** The modem in whose place it came. */
  replaces: string | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: serial, mac, customer_name, wifi_name, telephone_number. */
  search_text: string | null;
};

/** A password that a modem is set to, encrypted. Only the reveal command opens it, and logs that it did. */
export type SecretOfAModemRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The modem. */
  device: string;
  /** Which secret: wifi.password, telephone.password, connection.password. */
  name: string;
  /** AES-256-GCM, base64. */
  cipher: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A modem that reported to the ACS and belongs to no customer yet. */
export type ModemThatNobodyScannedRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** As the ACS calls it. */
  acs_id: string;
  /** As the modem reports it. */
  serial: string;
  /** Who made it. */
  manufacturer: string | null;
  /** Model as it reports it. */
  product_class: string | null;
  /** When it reported for the first time. */
  first_seen_at: Instant | null;
  /** When it last reported to the ACS. */
  last_inform_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Something that is done to a modem, step by step. A modem has one at a time. */
export type WorkOnAModemRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The modem. */
  device: string;
  /** What is done. */
  kind: 'install' | 'push' | 'refresh' | 'reboot' | 'reset' | 'restore' | 'suspend' | 'resume' | 'cancel' | 'set' | 'tag' | 'download';
  /** Where it stands. */
  state: 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
  /** What is in the way, as a code. */
  problem: string | null;
  /** What the words of it are filled with. */
  problem_params: Json | null;
  /** How often it has waited since it last went on. */
  waits: number;
  /** When it is looked at again. */
  next_try_at: Instant | null;
  /** The job of the worker that has it. */
  holder: string | null;
  /** Until when that job has it. */
  hold_ends_at: Instant | null;
  /** What was asked for by hand, encrypted: values may be secrets. */
  input_cipher: string | null;
  /** When it was begun. */
  started_at: Instant | null;
  /** When it was over; empty while it lasts. */
  finished_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One step of a run, with what became of it. */
export type StepOfWorkOnAModemRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The run. */
  run: string;
  /** Order in the run. */
  position: number;
  /** What is done. */
  kind: 'find' | 'set' | 'check' | 'refresh' | 'reboot' | 'factory_reset' | 'come_back' | 'tag' | 'download' | 'retire';
  /** Which parameters it is about. */
  step_group: 'connection' | 'wifi' | 'telephone' | 'other' | null;
  /** Where it stands. */
  state: 'pending' | 'running' | 'done' | 'failed';
  /** How often it was refused. */
  tries: number;
  /** The task at the ACS that does it. */
  task: string | null;
  /** When it was given to the ACS. */
  sent_at: Instant | null;
  /** When it was over; empty while it lasts. */
  finished_at: Instant | null;
  /** What is in the way, as a code. */
  problem: string | null;
  /** What the words of it are filled with. */
  problem_params: Json | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Where partners write to: a folder on an IMAP server, or an address whose mails are sent to us by HTTP. */
export type MailboxRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Name that people use, for instance the address. */
  name: string;
  /** How its mails come to us. */
  kind: 'imap' | 'http';
  /** An inactive mailbox is not read and accepts nothing. */
  is_active: boolean;
  /** Site whose profiles read it; empty for all. */
  site: string | null;
  /** Name of the IMAP server. */
  host: string | null;
  /** Port of the IMAP server. */
  port: number | null;
  /** How the connection is protected. */
  security: 'tls' | 'starttls' | 'none';
  /** Folder to read. */
  folder: string;
  /** Name to sign in with. */
  user_name: string | null;
  /** What proves who we are. */
  auth: 'password' | 'oauth2';
  /** Stored encrypted; never shown again. Leave empty to keep it. */
  password: string | null;
  /** OAuth2 access token, stored encrypted; never shown again. */
  access_token: string | null;
  /** For HTTP: the key that signs what is sent to us, stored encrypted. */
  signing_secret: string | null;
  /** How often it is looked at, from 5. */
  interval_seconds: number;
  /** What happens to a mail on the server once it is stored here. */
  after_reading: 'mark_seen' | 'move' | 'delete' | 'leave';
  /** Folder for mails that are moved. */
  move_to_folder: string | null;
  /** Name under which your server writes Authentication-Results; others are not believed. */
  auth_server: string | null;
  /** After this the mail as received is removed; what was read from it stays. */
  raw_retention_days: number;
  /** Who is told when something is wrong. */
  responsible: string | null;
  /** Without a mail for so long the responsible person is told; empty for never. */
  silent_after_hours: number | null;
  /** Generation of the folder on the server. */
  uid_validity: string | null;
  /** Up to here mails are stored here. */
  last_uid: string | null;
  /** When the server last answered or a mail last came. */
  last_contact_at: Instant | null;
  /** When the last mail came in. */
  last_mail_at: Instant | null;
  /** What went wrong at the last attempt; empty when it went well. */
  last_error_code: string | null;
  /** The same in words. */
  last_error_message: string | null;
  /** When. */
  last_error_at: Instant | null;
  /** When the responsible person was told of what is wrong now. */
  alerted_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Whose mails are read and what happens to them first. The highest priority that fits decides; a sender that no rule accepts is not trusted. */
export type MailRuleRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** What the rule is for. */
  name: string;
  /** The higher is asked first. */
  priority: number;
  /** Only this mailbox; empty for all. */
  mailbox: string | null;
  /** Address of the sender; * and ? stand for any text and any sign. */
  sender: string | null;
  /** Domain of the sender, with its subdomains. */
  domain: string | null;
  /** Texts of which the subject holds one, divided by |. */
  subject: string | null;
  /** What this sender may ask for; empty for everything. */
  kinds: Json | null;
  /** What happens. */
  action: 'accept' | 'vip' | 'route' | 'vip_and_route' | 'ignore';
  /** Who gets it, when the rule gives it to a person. */
  route_to: string | null;
  /** An inactive rule is not asked. */
  is_active: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A mail as it came in, and what became of it. Each is stored once, however often it is delivered. */
export type MailRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Where it came in; empty when it was uploaded. */
  mailbox: string | null;
  /** The site it was uploaded for; of a mailbox the site is its own. */
  site: string | null;
  /** By which door. */
  source: 'upload' | 'email' | 'api';
  /** Message-ID in lower case, else the digest of the mail: the same mail once. */
  message_key: string;
  /** As the sender gave it. */
  message_id: string | null;
  /** Message-ID that it answers. */
  in_reply_to: string | null;
  /** Number in the folder of the server. */
  uid: string | null;
  /** Address of the sender. */
  from_address: string | null;
  /** As the mail claims; never believed. */
  from_name: string | null;
  /** Address that the server received it from. */
  envelope_from: string | null;
  /** What our own mail server found: SPF, DKIM, DMARC. */
  authentication: Json | null;
  /** Subject. */
  subject: string | null;
  /** Date that the mail names. */
  sent_at: Instant | null;
  /** When it came in. */
  received_at: Instant;
  /** What became of it. */
  state: 'pending' | 'parsed' | 'processed' | 'skipped' | 'ignored' | 'error';
  /** What it asks for. */
  kind: 'work_order' | 'fault' | 'reschedule_notice' | 'reschedule_approval' | 'uncontactable' | 'withdrawal' | 'cancellation' | 'building_notice' | 'payment_advice' | 'material_return' | 'other' | null;
  /** Why it was skipped or could not be read. */
  reason_code: string | null;
  /** The same in words. */
  reason_message: string | null;
  /** The rule that decided. */
  rule: string | null;
  /** A rule marked it. */
  is_vip: boolean;
  /** Who is to look at it. */
  routed_to: string | null;
  /** Its text without passwords, cut to a readable length. */
  text: string | null;
  /** Name, type, size and digest of each. */
  attachments: Json | null;
  /** The mail as received, encrypted. */
  raw: string | null;
  /** Digest of the mail as received. */
  raw_sha256: string | null;
  /** Size of the mail. */
  raw_size: number | null;
  /** When the mail as received is removed. */
  raw_expires_at: Instant | null;
  /** When it was removed. */
  raw_removed_at: Instant | null;
  /** When it was read. */
  parsed_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: subject, from_address. */
  search_text: string | null;
};

/** A partner's form described as data: how to recognise it and where each value stands. */
export type ParserProfileRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name; with the version unique in the company. */
  code: string;
  /** Name that people use. */
  name: string;
  /** Raised for each new edition; drafts remember which one read them. */
  version: number;
  /** Only active profiles read. */
  status: 'draft' | 'active' | 'retired';
  /** Empty for all sites. */
  site: string | null;
  /** Group of the orders it makes. */
  partner_group: string | null;
  /** Partner of the orders it makes; the form may say otherwise. */
  partner: string | null;
  /** First day; empty from the beginning. */
  effective_from: CalendarDate | null;
  /** Last day; empty without end. */
  effective_to: CalendarDate | null;
  /** The higher is tried first. */
  priority: number;
  /** Valid drafts become work orders without a person. */
  auto_approve: boolean;
  /** How the document is built. */
  family: 'form' | 'table' | 'text';
  /** What tells this form from others: texts, cells, file names, sheets. */
  recognise: Json;
  /** Labels and synonyms, where a value stands, tick rule, formats, transforms. */
  definition: Json;
  /** Where the labels stood when it was activated, so that drift is noticed. */
  layout: Json | null;
  /** Result of the last run over its samples. */
  regression: Json | null;
  /** When it began to read. */
  activated_at: Instant | null;
  /** Who activated it. */
  activated_by: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A file with the values that a profile must read from it. Before a version is activated, every sample of its code is read and compared. */
export type SampleOfAFormRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Code of the profile, in all its versions. */
  profile_code: string;
  /** The version it was taught with. */
  learned_with: string | null;
  /** The sample. */
  file: string;
  /** Its name as sent; a profile may read it. */
  file_name: string;
  /** By path in the values: what must be read. */
  expected: Json;
  /** What this sample is for. */
  note: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One uploaded file or mail and what was read from it. */
export type ParseSessionRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** How the file came. */
  source: 'upload' | 'email' | 'api';
  /** How far the reading is. */
  status: 'pending' | 'processing' | 'completed' | 'failed' | 'skipped';
  /** First session of the upload it came with; empty when it came alone or first. */
  upload: string | null;
  /** The mail it came with. */
  mail: string | null;
  /** The site it is for; empty when not said. */
  site: string | null;
  /** What the document asks for. */
  kind: 'work_order' | 'fault' | 'reschedule_notice' | 'reschedule_approval' | 'uncontactable' | 'withdrawal' | 'cancellation' | 'building_notice' | 'payment_advice' | 'material_return' | 'other' | null;
  /** Name of the file as sent. */
  file_name: string | null;
  /** The file itself. */
  file: string | null;
  /** Digest of the file. */
  file_sha256: string | null;
  /** Size of the file. */
  file_size: number | null;
  /** The profile that recognised it. */
  profile: string | null;
  /** 0 to 1: share of the signs of the layout that were found. */
  certainty: Decimal | null;
  /** What stands elsewhere than when the profile was activated; empty when nothing moved. */
  drift: Json | null;
  /** What of the document was not read, or read in doubt; empty when all is plain. */
  notes: Json | null;
  /** How the reading ended. */
  parse_outcome: 'Success' | 'FailedRequiredFields' | 'FailedValidation' | 'ParseError' | null;
  /** What kind of failure. */
  failure_class: 'DATA_MISSING' | 'LAYOUT_DRIFT' | 'CONVERSION_ISSUE' | 'VALIDATION_FAIL' | 'PARSE_ERROR' | null;
  /** Code of the error. */
  error_code: string | null;
  /** The error in words. */
  error_message: string | null;
  /** Picture of the first page. */
  snapshot: string | null;
  /** When the snapshot is removed; empty when it belongs to a work order. */
  snapshot_expires_at: Instant | null;
  /** When the snapshot was removed. */
  snapshot_removed_at: Instant | null;
  /** When the file was removed for its age. */
  file_removed_at: Instant | null;
  /** Bounded preview of the cells for the review screen. */
  sheet: Json | null;
  /** What the rows of a list share: columns of each field by sheet, words of the confidence. */
  list: Json | null;
  /** When it came in. */
  received_at: Instant;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A work order as read, waiting for a person or the profile to approve it. */
export type DraftRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The session it was read in. */
  session: string;
  /** Place in the session, from 1. */
  position: number;
  /** Where the review stands. */
  status: 'pending' | 'valid' | 'needs_review' | 'approved' | 'rejected';
  /** How it relates to what is known. */
  match_kind: 'new' | 'duplicate' | 'reschedule' | 'update';
  /** The order it repeats, moves or changes. */
  matches_order: string | null;
  /** 0 to 1: how sure the reading is. */
  confidence: Decimal | null;
  /** The profile that read it. */
  profile: string | null;
  /** Its version then. */
  profile_version: number | null;
  /** Service id, for search. */
  service_id: string | null;
  /** Work order number, for search. */
  wo_number: string | null;
  /** Customer, for search. */
  customer_name: string | null;
  /** Start asked for. */
  appointment_at: Instant | null;
  /** Group of the order it would make; for the filters of the queue. */
  partner_group: string | null;
  /** Work type by code, for the filters. */
  order_type: string | null;
  /** How its file came, for the filters. */
  source: 'upload' | 'email' | 'api' | null;
  /** The building it was bound to. */
  building: string | null;
  /** The building as the document names it. */
  building_name: string | null;
  /** Candidates with their likeness. */
  building_match: Json | null;
  /** What makes two requests the same. */
  natural_key: string | null;
  /** The values read, in normal form. */
  values: Json | null;
  /** The cell or line each value came from; empty for a row of a list whose place says it. */
  sources: Json | null;
  /** Row of a list: number of its sheet in the session. */
  sheet_no: number | null;
  /** Row of a list: its row in the sheet. */
  sheet_row: number | null;
  /** Row of a list: number of its confidence notes in the session. */
  notes_no: number | null;
  /** What keeps it from being valid: field, code, message. */
  errors: Json | null;
  /** How many errors, for the filters. */
  error_count: number;
  /** What a person should look at. */
  warnings: Json | null;
  /** What raised or lowered the confidence. */
  confidence_notes: Json | null;
  /** Fields that differ from the matching order. */
  diff: Json | null;
  /** Differences that the reviewer refused: field, value of the order, value of the form. */
  refused_changes: Json | null;
  /** Passwords read from the form, encrypted. */
  secrets: string | null;
  /** Why it was rejected. */
  rejected_reason: string | null;
  /** The order it became. */
  work_order: string | null;
  /** When it was approved or rejected. */
  decided_at: Instant | null;
  /** Who decided; empty when the profile did. */
  decided_by: string | null;
  /** Who is reviewing it. */
  claimed_by: string | null;
  /** Since when. */
  claimed_at: Instant | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: service_id, wo_number, customer_name. */
  search_text: string | null;
};

/** What a mail asks for that is no new work order: applied to an order, kept until somebody consumes it, or waiting for a person with the reason why. */
export type InboxItemRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** What is asked for. */
  kind: 'work_order' | 'fault' | 'reschedule_notice' | 'reschedule_approval' | 'uncontactable' | 'withdrawal' | 'cancellation' | 'building_notice' | 'payment_advice' | 'material_return' | 'other';
  /** What became of it. */
  status: 'open' | 'applied' | 'stored' | 'dismissed';
  /** The mail it came with. */
  mail: string | null;
  /** The session it was read in. */
  session: string | null;
  /** In a few words. */
  summary: string | null;
  /** The values read, in normal form. */
  values: Json | null;
  /** The line or cell each value came from. */
  sources: Json | null;
  /** Service id, for search. */
  service_id: string | null;
  /** The order it is about. */
  work_order: string | null;
  /** The building it is about. */
  building: string | null;
  /** Why it waits for a person. */
  reason_code: string | null;
  /** The same in words. */
  reason_message: string | null;
  /** What was done: the state reached, the rows written. */
  effect: Json | null;
  /** What took it up later, e.g. a payment. */
  consumed_by: string | null;
  /** When it was applied or dismissed. */
  decided_at: Instant | null;
  /** Who decided; empty when the rules did. */
  decided_by: string | null;
  /** What the person wrote. */
  decision_note: string | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
  /** What the search looks into, written by the database: service_id, summary. */
  search_text: string | null;
};

/** What one party pays for a kind of work; without a party it is the company's price list for its own clients and customers. The named counts before the empty; days do not overlap. */
export type RateCardRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The partner group that pays. */
  partner_group: string | null;
  /** Empty for all of the group. */
  partner: string | null;
  /** The client that pays. */
  client: string | null;
  /** The customer that pays. */
  customer: string | null;
  /** The work type; a parent stands for its leaves. */
  work_type: string;
  /** Empty for all. */
  order_category: 'FTTH' | 'FTTO' | 'FTTR' | 'FTTC' | (string & {}) | null;
  /** Empty for all. */
  installation_method: 'PRELAID' | 'NON_PRELAID' | 'SDU' | 'SDU_SHOPLOT' | 'RDF_POLE' | 'FTTR_1_1' | 'FTTR_1_2' | 'FTTR_1_3' | 'FTTC_BASE' | 'ASSURANCE_BASE' | 'ASSURANCE_REPULL' | (string & {}) | null;
  /** Text of the invoice line. */
  description: string;
  /** Price of one job in minor units, before tax. */
  amount_minor: BigInteger;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** First day on which it counts. */
  valid_from: CalendarDate;
  /** Last day; empty without end. */
  valid_to: CalendarDate | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A rate of tax that invoice lines name. */
export type TaxCodeRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Short name, unique in the company. */
  code: string;
  /** Name on invoices. */
  name: string;
  /** Hundredths of a percent: 800 is 8 %, 997.5 is 9.975 %. */
  rate_basis_points: Decimal;
  /** Used when nothing else is said; one code of the company. */
  is_default: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What became of jobs on a day of the company, by work type and technician. Written by the worker from the orders; never by hand. */
export type DayOfJobsRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The day in the zone of the company. */
  day: CalendarDate;
  /** The kind of work. */
  work_type: string;
  /** Who has or had the job; empty for nobody. */
  technician: string | null;
  /** Jobs that came in. */
  created: number;
  /** Jobs whose work on site was completed. */
  completed: number;
  /** Completed by the day or hour that they were due. */
  on_time: number;
  /** Completed after they were due. */
  late: number;
  /** Jobs that were given up. */
  cancelled: number;
  /** From coming in to completion, of all completed jobs together. */
  minutes_to_complete: number;
};

/** Minutes that a technician was there and booked on a day of the company. Written by the worker; never by hand. */
export type DayOfATechnicianRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The day in the zone of the company. */
  day: CalendarDate;
  /** Whose day. */
  technician: string;
  /** Working hours without breaks, leave and holidays. */
  capacity_minutes: number;
  /** Visits and meetings, each minute once. */
  booked_minutes: number;
};

/** How an invoice or docket looks: Handlebars and CSS, rendered without scripts and without network. */
export type DocumentTemplateRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** What it prints. */
  kind: 'invoice' | 'credit_note' | 'docket';
  /** Name that people use; unique for the kind. */
  name: string;
  /** Used when nothing else is said; one template of the kind. */
  is_default: boolean;
  /** An inactive template is not used. */
  is_active: boolean;
  /** Handlebars over HTML. */
  body: string;
  /** Style of the page. */
  css: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One job or charge on an invoice, with the words and prices of the day it was issued. */
export type InvoiceLineRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The invoice. */
  invoice: string;
  /** Place on the invoice, from 1. */
  position: number;
  /** What is billed; the row it names is in the field of that name. */
  source: 'work_order' | 'manual';
  /** The order that is billed, where the source is an order. */
  work_order: string | null;
  /** Text of the line. */
  description: string;
  /** Service id of the order. */
  service_id: string | null;
  /** The partner's work order or ticket. */
  reference: string | null;
  /** Building of the order. */
  building_name: string | null;
  /** How many. */
  quantity: Decimal;
  /** Price of one in minor units. */
  unit_price_minor: BigInteger;
  /** Quantity times price in minor units. */
  amount_minor: BigInteger;
  /** Tax that applies. */
  tax_code: string | null;
  /** Tax of the line in minor units. */
  tax_minor: BigInteger;
  /** False once the invoice is cancelled or rejected; written by the database. An order has one live line. */
  is_live: boolean;
  /** Where the price came from. */
  rate_card: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Money that came in for an invoice, all of it or a part. A wrong one is taken back, never changed. */
export type PaymentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The invoice that it pays. */
  invoice: string;
  /** Day on which the money came in. */
  paid_on: CalendarDate;
  /** What came in, in minor units of the invoice’s currency. */
  amount_minor: BigInteger;
  /** By what the payment is found at the bank. */
  reference: string | null;
  /** When it was taken back; it counts no more from then on. */
  reversed_at: Instant | null;
  /** Who took it back. */
  reversed_by: string | null;
  /** Why, in the words of whoever took it back. */
  reverse_reason: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Takes the whole of an invoice back, or a part. Its number has no gaps; it does not change. */
export type CreditNoteRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Printed number, e.g. CN-INSTALLER-2026-00001. */
  number: string;
  /** The invoice that it takes back. */
  invoice: string;
  /** Date of the credit note. */
  issued_on: CalendarDate;
  /** Why, printed for whoever was billed. */
  reason: string;
  /** Year of the number. */
  year: number;
  /** Place in the year, from 1, without gaps. */
  sequence: number;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** Sum of the lines in minor units. */
  subtotal_minor: BigInteger;
  /** Tax in minor units. */
  tax_minor: BigInteger;
  /** Subtotal and tax in minor units. */
  total_minor: BigInteger;
  /** The printed credit note. */
  pdf: string | null;
  /** How far the printing is. */
  pdf_status: 'pending' | 'rendering' | 'ready' | 'failed';
  /** Why the printing failed. */
  pdf_error: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What a credit note takes off one line of its invoice. */
export type LineOfACreditNoteRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The credit note. */
  credit_note: string;
  /** Place on the credit note, from 1. */
  position: number;
  /** The line of the invoice. */
  invoice_line: string;
  /** Text of the line. */
  description: string;
  /** Before tax, in minor units. */
  amount_minor: BigInteger;
  /** Tax of the line in minor units. */
  tax_minor: BigInteger;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Under which name the card processor keeps the cards of a customer. */
export type CustomerAtTheCardProcessorRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The sign-up in which a card was given. */
  sign_up: string | null;
  /** The customer, once something is ordered. */
  customer: string | null;
  /** Who keeps the cards. */
  processor: 'stripe';
  /** Id of the customer at the card processor. */
  processor_customer: string | null;
  /** Id of the latest setup of a card at the card processor. */
  setup: string | null;
  /** How many setups there were. */
  setup_count: number;
  /** What the customer agreed to when the card was saved, in the words of the page. */
  consent: string | null;
  /** When that was. */
  consented_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A card that the card processor keeps: brand, last four digits and expiry, never its number. */
export type SavedCardRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Whose card it is. */
  payment_customer: string;
  /** Id of the card at the card processor. */
  processor_method: string;
  /** Such as visa. */
  brand: string;
  /** The last four digits of its number. */
  last4: string;
  /** Month in which it expires. */
  expiry_month: number;
  /** Year in which it expires. */
  expiry_year: number;
  /** When another took its place or it was taken away. */
  removed_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** An amount that is taken from a saved card once. Only commands and the card processor change it. */
export type ChargeRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Whose card is charged. */
  payment_customer: string;
  /** The card of the latest attempt. */
  payment_method: string | null;
  /** Who pays. */
  customer: string;
  /** The subscription whose start is charged. */
  subscription: string | null;
  /** The order that was confirmed. */
  work_order: string | null;
  /** What is taken, in minor units, with tax. */
  amount_minor: BigInteger;
  /** ISO 4217 code of the amounts in this row. */
  currency: 'MYR' | 'SGD' | 'EUR' | 'USD' | (string & {});
  /** What the customer reads of it. */
  description: string;
  /** Where it stands. */
  state: 'pending' | 'needs_customer' | 'declined' | 'succeeded' | 'cancelled';
  /** Why it did not go through, or what it waits for. */
  reason: 'authentication' | 'authentication_failed' | 'insufficient_funds' | 'expired_card' | 'card_blocked' | 'card_gone' | 'bank_trouble' | 'declined' | 'refused' | 'unreachable' | 'key_refused' | 'not_set' | null;
  /** What the card processor calls the reason. */
  reason_code: string | null;
  /** Which attempt it is, from 1. */
  attempt: number;
  /** When the card processor was first asked in this attempt. */
  asked_at: Instant | null;
  /** Id of the charge at the card processor; one for all attempts. */
  intent: string | null;
  /** When the link to pay was mailed. */
  mailed_at: Instant | null;
  /** When the money was taken. */
  paid_at: Instant | null;
  /** Who cancelled it. */
  cancelled_by: string | null;
  /** Why it was cancelled. */
  cancel_reason: string | null;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What the card processor told us, each once. What it tells of is asked for anew; the notice itself is not believed. */
export type NoticeOfTheCardProcessorRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Id of the notice at the card processor. */
  event: string;
  /** What happened. */
  kind: string;
  /** Id of what it is about. */
  object: string;
  /** When it happened there. */
  happened_at: Instant;
  /** What came of it. */
  outcome: 'waiting' | 'applied' | 'ignored';
  /** When it was looked at. */
  handled_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Says which command waits for whose approval. The first active policy of a command whose condition holds counts. */
export type ApprovalPolicyRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** What people call it. */
  name: string;
  /** The command that waits. */
  command: string;
  /** When it asks, as JSONLogic over the record and the change; empty: always. */
  condition: Json | null;
  /** Which of several is looked at first. */
  position: number;
  /** An inactive policy asks nobody. */
  is_active: boolean;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** One of the steps in which a policy asks. A request keeps the steps as they were when it was made. */
export type ApprovalStepRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The policy it belongs to. */
  policy: string;
  /** First, second, third. */
  sequence: number;
  /** Who decides. */
  approver_kind: 'person' | 'persona' | 'manager' | 'field';
  /** The person, where a person decides. */
  approver_user: string | null;
  /** The persona, where all of a persona may decide. */
  approver_persona: string | null;
  /** The field of the record that names who decides. */
  approver_field: string | null;
  /** Of several approvers, one or all. */
  needs: 'any' | 'all';
  /** Who asked, owns the record or benefits may decide too. */
  may_self: boolean;
  /** Days after which those who decide are reminded. */
  remind_after_days: number | null;
  /** Days after which somebody else may decide too. */
  escalate_after_days: number | null;
  /** The person who may decide then. */
  escalate_user: string | null;
  /** The persona that may decide then. */
  escalate_persona: string | null;
  /** Days after which the request ends without a decision. */
  expires_after_days: number | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** A command that waits for approval, with what it would change. When it is approved it runs as the person who asked. */
export type ApprovalRequestRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The policy that asked for it. */
  policy: string;
  /** The command that waits. */
  command: string;
  /** The collection of the record. */
  collection: string;
  /** The record that would change. */
  record: string;
  /** What people call the record. */
  record_label: string;
  /** Version of the record when it was asked. */
  record_version: number | null;
  /** Where the request stands. */
  status: 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'voided' | 'expired' | 'failed';
  /** Who asked; the command runs as this person. */
  requested_by: string | null;
  /** Why it was asked. */
  reason: string | null;
  /** How it ended, in words. */
  outcome: Json | null;
  /** What the command was given. */
  input: Json;
  /** Digest of what the command was given. */
  input_hash: string;
  /** The watched fields when it was asked. */
  before: Json;
  /** What would change, before and after. */
  changes: Json;
  /** Digest of the watched fields. */
  watched_hash: string;
  /** The steps as they were when it was asked. */
  steps: Json;
  /** Which step is open. */
  current_step: number;
  /** Who may decide now. */
  seats: Json;
  /** Since when the step is open. */
  step_opened_at: Instant | null;
  /** When those who decide were reminded. */
  reminded_at: Instant | null;
  /** When somebody else was asked too. */
  escalated_at: Instant | null;
  /** When it ends without a decision. */
  expires_at: Instant | null;
  /** When it ended. */
  closed_at: Instant | null;
  /** The request that became void because the record changed. */
  replaces: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What happened to a request and who did it, also on behalf of whom. Never changed. */
export type ApprovalDecisionRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** The request. */
  request: string;
  /** The step in which it was. */
  sequence: number;
  /** What was decided. */
  decision: 'approved' | 'rejected' | 'forwarded' | 'withdrawn' | 'reminded' | 'escalated' | 'expired' | 'voided' | 'failed';
  /** Who decided. */
  approver: string | null;
  /** For whom, where somebody stood in. */
  on_behalf_of: string | null;
  /** What was said. */
  comment: string | null;
  /** Through which door it came. */
  door: 'studio' | 'portal' | 'api' | 'mail' | 'system';
  /** When it was decided. */
  decided_at: Instant;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** For a time, somebody else decides in place of a person who is away. */
export type DelegationRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Who is away. */
  delegator: string;
  /** Who decides meanwhile. */
  delegate: string;
  /** From when. */
  starts_at: Instant;
  /** Until when; this moment is no longer part of it. */
  ends_at: Instant;
  /** Why, for those who read it later. */
  reason: string | null;
  /** When it was taken back. */
  revoked_at: Instant | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** What a company says in its own words; where there is no row the text of the product holds. */
export type TextOfANotificationRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** What is told. */
  kind: 'task_assigned' | 'tasks_today' | 'task_overdue' | 'job_overdue' | 'escalation' | 'approval_waiting' | 'approval_decided' | 'leave_asked' | 'leave_decided' | 'visit_assigned' | 'visit_changed' | 'visit_withdrawn' | 'message_mentioned' | 'invoice_rejected' | 'digest';
  /** By which way. */
  channel: 'mail' | 'inbox';
  /** In which language. */
  language: 'en' | 'ms' | 'fr';
  /** One line, Handlebars: the subject of the mail, the head of the note. */
  subject: string;
  /** Text, Handlebars. */
  body: string;
  /** Raised by the database at every change; sent back as If-Match. */
  version: number;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** How somebody wants to hear of a kind; who has no row hears as usual. */
export type WishForNotificationsRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Whose wish it is. */
  person: string;
  /** What is told. */
  kind: 'task_assigned' | 'tasks_today' | 'task_overdue' | 'job_overdue' | 'escalation' | 'approval_waiting' | 'approval_decided' | 'leave_asked' | 'leave_decided' | 'visit_assigned' | 'visit_changed' | 'visit_withdrawn' | 'message_mentioned' | 'invoice_rejected' | 'digest';
  /** At once, in the summary of the day, or not. */
  mail: 'now' | 'digest' | 'off';
  /** Whether a note appears in the application. */
  is_noted: boolean;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** When somebody wants no mail, when the summary comes, and on which clock. */
export type TimesForNotificationsRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Whose times they are. */
  person: string;
  /** On which clock; empty for that of the company. */
  time_zone: string | null;
  /** From when on no mail is sent, such as 20:00. */
  quiet_from: string | null;
  /** Until when, such as 07:00. */
  quiet_until: string | null;
  /** When the summary of the day comes. */
  digest_at: string;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Who is told of what by which way, and what became of it: one row for each happening, person and way. */
export type NotificationSentRow = {
  /** Identifier of the row. */
  id: string;
  /** Company the row belongs to; set by the server. */
  company: string;
  /** Who is told. */
  person: string;
  /** What is told. */
  kind: 'task_assigned' | 'tasks_today' | 'task_overdue' | 'job_overdue' | 'escalation' | 'approval_waiting' | 'approval_decided' | 'leave_asked' | 'leave_decided' | 'visit_assigned' | 'visit_changed' | 'visit_withdrawn' | 'message_mentioned' | 'invoice_rejected' | 'digest';
  /** By which way. */
  channel: 'mail' | 'inbox';
  /** What it is about; told once to a person by a way. */
  happening: string;
  /** What became of it. */
  state: 'waiting' | 'sending' | 'bundled' | 'sent' | 'failed' | 'dropped';
  /** Its head, as it was sent. */
  subject: string | null;
  /** How often it was tried. */
  tries: number;
  /** Not before this moment. */
  next_try_at: Instant | null;
  /** Why it did not go. */
  reason: string | null;
  /** Answer of the mail server, without addresses. */
  server_said: string | null;
  /** When it went. */
  sent_at: Instant | null;
  /** Waits for the summary of the day. */
  is_in_digest: boolean;
  /** The summary in which it went. */
  digest: string | null;
  /** The collection of the record. */
  collection: string | null;
  /** The record that it is about. */
  item: string | null;
  /** Until when a worker has it in hand. */
  hold_ends_at: Instant | null;
  /** What its text is filled with. */
  data: Json;
  /** A link that only its reader may have, sealed; gone once it went. */
  sealed: string | null;
  /** Added. */
  created_at: Instant;
  /** Who added the row. */
  created_by: string | null;
  /** Last changed. */
  updated_at: Instant | null;
  /** Who changed the row last. */
  updated_by: string | null;
};

/** Row types by table. */
export type Rows = {
  companies: CompanyRow;
  personas: PersonaRow;
  persona_templates: PersonaTemplateRow;
  sites: SiteRow;
  memberships: MembershipRow;
  partner_groups: PartnerGroupRow;
  partners: PartnerRow;
  customers: CustomerRow;
  clients: ClientRow;
  banks: BankRow;
  bank_branches: BankBranchRow;
  property_types: PropertyTypeRow;
  teams: TeamRow;
  technicians: TechnicianRow;
  technician_hours: WorkingHoursRow;
  technician_skills: ExpiryOfASkillRow;
  absences: AbsenceRow;
  holidays: HolidayRow;
  employments: EmploymentRow;
  leave_types: TypeOfLeaveRow;
  leave_requests: RequestForLeaveRow;
  leave_ledger: RowOfTheLeaveLedgerRow;
  meetings: MeetingRow;
  meeting_people: PersonOfAMeetingRow;
  calendar_feeds: CalendarLinkRow;
  invitations: InvitationRow;
  api_tokens: AccessTokenRow;
  buildings: BuildingRow;
  service_locations: ServiceLocationRow;
  lifecycles: LifecycleRow;
  lifecycle_states: LifecycleStateRow;
  lifecycle_transitions: LifecycleTransitionRow;
  work_types: WorkTypeRow;
  kpi_profiles: KpiProfileRow;
  blocker_reasons: BlockerReasonRow;
  splitter_types: SplitterTypeRow;
  olts: OltRow;
  olt_ports: OltPortRow;
  tariff_zones: TariffZoneRow;
  splitters: SplitterRow;
  splitter_ports: SplitterPortRow;
  splitter_feeds: FeedOfASplitterRow;
  invoices: InvoiceRow;
  work_orders: WorkOrderRow;
  work_order_secrets: WorkOrderSecretRow;
  work_order_events: WorkOrderEventRow;
  work_order_files: WorkOrderFileRow;
  order_documents: DocumentOfAnOrderRow;
  order_document_versions: VersionOfADocumentRow;
  order_document_people: PersonOfADocumentRow;
  order_messages: MessageOfAnOrderRow;
  message_mentions: MentionRow;
  message_reads: ReadMarkRow;
  tasks: TaskRow;
  task_assignees: AssigneeOfATaskRow;
  task_dependencies: DependencyOfATaskRow;
  task_templates: TaskTemplateRow;
  order_crew: MemberOfACrewRow;
  forms: FormRow;
  form_versions: VersionOfAFormRow;
  form_uses: UseOfAFormRow;
  form_answers: FilledInFormRow;
  form_answer_values: AnswerRow;
  appointments: AppointmentRow;
  offers: OfferRow;
  board_views: ViewOfTheBoardRow;
  visit_series: RepeatingVisitRow;
  series_visits: VisitOfASeriesRow;
  visit_links: LinkToAVisitRow;
  blockers: BlockerRow;
  reschedules: RescheduleRow;
  evidence: PieceOfEvidenceRow;
  dockets: DocketRow;
  standby_approvals: StandbyApprovalRow;
  port_attachments: PortAttachmentRow;
  equipment_categories: EquipmentCategoryRow;
  equipment: PieceOfEquipmentRow;
  equipment_documents: DocumentOfEquipmentRow;
  equipment_services: ServiceOfEquipmentRow;
  meters: MeterRow;
  meter_readings: MeterReadingRow;
  equipment_bookings: EquipmentBookingRow;
  equipment_checkouts: CheckOutRow;
  equipment_downtimes: DowntimeRow;
  maintenance_plans: MaintenancePlanRow;
  maintenance_occurrences: DateOfMaintenanceRow;
  address_towns: TownRow;
  address_streets: StreetRow;
  addresses: AddressRow;
  sign_ups: SignUpRow;
  port_holds: HeldPortRow;
  port_waiting: WaitsForAPortRow;
  service_plans: PlanRow;
  subscriptions: SubscriptionRow;
  agreements: AgreementRow;
  agreement_signatures: SignatureOfAnAgreementRow;
  address_imports: ImportOfAddressesRow;
  plan_parts: PartOfABundleRow;
  plan_prices: PriceOfAPlanRow;
  plan_promotions: PromotionRow;
  price_overrides: PriceOfOneAddressRow;
  quotes: QuoteRow;
  quote_lines: LineOfAQuoteRow;
  quote_acceptances: AcceptanceOfAQuoteRow;
  provisioning_profiles: ModemProfileRow;
  provisioning_parameters: ParameterOfAModemProfileRow;
  customer_devices: ModemOfACustomerRow;
  customer_device_secrets: SecretOfAModemRow;
  seen_modems: ModemThatNobodyScannedRow;
  provisioning_runs: WorkOnAModemRow;
  provisioning_steps: StepOfWorkOnAModemRow;
  mailboxes: MailboxRow;
  mail_rules: MailRuleRow;
  mails: MailRow;
  parser_profiles: ParserProfileRow;
  parser_samples: SampleOfAFormRow;
  parse_sessions: ParseSessionRow;
  parse_drafts: DraftRow;
  inbox_items: InboxItemRow;
  rate_cards: RateCardRow;
  tax_codes: TaxCodeRow;
  job_days: DayOfJobsRow;
  technician_days: DayOfATechnicianRow;
  document_templates: DocumentTemplateRow;
  invoice_lines: InvoiceLineRow;
  payments: PaymentRow;
  credit_notes: CreditNoteRow;
  credit_note_lines: LineOfACreditNoteRow;
  payment_customers: CustomerAtTheCardProcessorRow;
  payment_methods: SavedCardRow;
  charges: ChargeRow;
  payment_events: NoticeOfTheCardProcessorRow;
  approval_policies: ApprovalPolicyRow;
  approval_steps: ApprovalStepRow;
  approval_requests: ApprovalRequestRow;
  approval_decisions: ApprovalDecisionRow;
  delegations: DelegationRow;
  notification_templates: TextOfANotificationRow;
  notification_wishes: WishForNotificationsRow;
  notification_times: TimesForNotificationsRow;
  notification_deliveries: NotificationSentRow;
};
