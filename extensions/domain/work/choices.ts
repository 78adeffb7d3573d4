import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

export const PRIORITIES = choices(
  { value: 'low', label: 'Low', color: COLOR.muted },
  { value: 'normal', label: 'Normal', color: COLOR.primary },
  { value: 'high', label: 'High', color: COLOR.warning },
  { value: 'critical', label: 'Critical', color: COLOR.danger },
);
export type Priority = ValueOf<typeof PRIORITIES>;

/** The technology sold. */
export const ORDER_CATEGORIES = choices(
  { value: 'FTTH', label: 'FTTH (home)' },
  { value: 'FTTO', label: 'FTTO (office)' },
  { value: 'FTTR', label: 'FTTR (room)' },
  { value: 'FTTC', label: 'FTTC (curb)' },
);
export type OrderCategory = ValueOf<typeof ORDER_CATEGORIES>;

/** The condition of the place; drives rate, KPI and material. */
export const INSTALLATION_METHODS = choices(
  { value: 'PRELAID', label: 'Prelaid' },
  { value: 'NON_PRELAID', label: 'Non-prelaid' },
  { value: 'SDU', label: 'Landed (SDU)' },
  { value: 'SDU_SHOPLOT', label: 'SDU shoplot' },
  { value: 'RDF_POLE', label: 'RDF pole' },
  { value: 'FTTR_1_1', label: 'FTTR 1+1' },
  { value: 'FTTR_1_2', label: 'FTTR 1+2' },
  { value: 'FTTR_1_3', label: 'FTTR 1+3' },
  { value: 'FTTC_BASE', label: 'FTTC' },
  { value: 'ASSURANCE_BASE', label: 'Assurance' },
  { value: 'ASSURANCE_REPULL', label: 'Assurance repull' },
);
export type InstallationMethod = ValueOf<typeof INSTALLATION_METHODS>;

export const SERVICE_ID_TYPES = choices(
  { value: 'TBBN', label: 'Direct (TBBN)' },
  { value: 'PARTNER', label: 'Wholesale partner' },
  { value: 'OTHER', label: 'Other' },
);
export type ServiceIdType = ValueOf<typeof SERVICE_ID_TYPES>;

/** How the work order came to be. */
export const SOURCE_KINDS = choices(
  { value: 'manual', label: 'Manual', icon: 'edit' },
  { value: 'email', label: 'E-mail or file', icon: 'mail' },
  { value: 'api', label: 'API', icon: 'api' },
  { value: 'import', label: 'Import', icon: 'upload' },
);
export type SourceKind = ValueOf<typeof SOURCE_KINDS>;

/** Through which door an event came. */
export const EVENT_SOURCES = choices(
  { value: 'studio', label: 'Studio' },
  { value: 'portal', label: 'Portal' },
  { value: 'api', label: 'API' },
  { value: 'system', label: 'System' },
  { value: 'parser', label: 'Parser' },
  { value: 'worker', label: 'Worker' },
);
export type EventSource = ValueOf<typeof EVENT_SOURCES>;

export const RELOCATION_TYPES = choices(
  { value: 'indoor', label: 'Indoor' },
  { value: 'outdoor', label: 'Outdoor' },
);
export type RelocationType = ValueOf<typeof RELOCATION_TYPES>;

export const APPOINTMENT_STATUSES = choices(
  { value: 'draft', label: 'Draft', color: COLOR.muted },
  { value: 'published', label: 'Published', color: COLOR.primary },
  { value: 'completed', label: 'Completed', color: COLOR.success },
  { value: 'cancelled', label: 'Cancelled', color: COLOR.danger },
);
export type AppointmentStatus = ValueOf<typeof APPOINTMENT_STATUSES>;

export const OFFER_STATES = choices(
  { value: 'open', label: 'Offered', color: COLOR.primary },
  { value: 'accepted', label: 'Accepted', color: COLOR.success },
  { value: 'declined', label: 'Declined', color: COLOR.muted },
  { value: 'expired', label: 'Expired', color: COLOR.warning },
  { value: 'withdrawn', label: 'Withdrawn', color: COLOR.muted },
);
export type OfferState = ValueOf<typeof OFFER_STATES>;

export const RESCHEDULE_REQUESTERS = choices(
  { value: 'customer', label: 'Customer' },
  { value: 'partner', label: 'Partner' },
  { value: 'internal', label: 'Office' },
  { value: 'technician', label: 'Technician' },
);
export type RescheduleRequester = ValueOf<typeof RESCHEDULE_REQUESTERS>;

export const RESCHEDULE_STATUSES = choices(
  { value: 'pending', label: 'Pending', color: COLOR.warning },
  { value: 'approved', label: 'Approved', color: COLOR.success },
  { value: 'rejected', label: 'Rejected', color: COLOR.danger },
  { value: 'cancelled', label: 'Cancelled', color: COLOR.muted },
);
export type RescheduleStatus = ValueOf<typeof RESCHEDULE_STATUSES>;

export const EVIDENCE_KINDS = choices(
  { value: 'photo', label: 'Photo', icon: 'photo_camera' },
  { value: 'signature', label: 'Signature', icon: 'draw' },
  { value: 'document', label: 'Document', icon: 'description' },
  { value: 'test_result', label: 'Test result', icon: 'speed' },
);
export type EvidenceKind = ValueOf<typeof EVIDENCE_KINDS>;

/** What a piece of evidence shows. */
export const EVIDENCE_CATEGORIES = choices(
  { value: 'arrival', label: 'Arrival' },
  { value: 'splitter', label: 'Splitter and port' },
  { value: 'onu', label: 'ONU and serial' },
  { value: 'router', label: 'Router' },
  { value: 'cable_route', label: 'Cable route' },
  { value: 'optical_power', label: 'Optical power' },
  { value: 'speed_test', label: 'Speed test' },
  { value: 'completion', label: 'Completed work' },
  { value: 'customer_signature', label: 'Customer signature' },
  { value: 'technician_signature', label: 'Technician signature' },
  { value: 'blocker', label: 'Blocker' },
  { value: 'approval', label: 'Approval' },
  { value: 'form', label: 'Form' },
  { value: 'other', label: 'Other' },
);
export type EvidenceCategory = ValueOf<typeof EVIDENCE_CATEGORIES>;

export const ORDER_FILE_KINDS = choices(
  { value: 'snapshot', label: 'Snapshot of the form' },
  { value: 'source', label: 'Original form or mail' },
  { value: 'approval', label: 'Approval' },
  { value: 'attachment', label: 'Attachment' },
);
export type OrderFileKind = ValueOf<typeof ORDER_FILE_KINDS>;

export const DOCKET_SOURCES = choices(
  { value: 'portal', label: 'Portal' },
  { value: 'generated', label: 'Generated from evidence' },
  { value: 'upload', label: 'Upload' },
);
export type DocketSource = ValueOf<typeof DOCKET_SOURCES>;

export const DOCKET_STATUSES = choices(
  { value: 'received', label: 'Received', color: COLOR.primary },
  { value: 'verified', label: 'Verified', color: COLOR.success },
  { value: 'uploaded', label: 'Uploaded to the partner', color: '#27ae60', icon: 'cloud_done' },
  { value: 'rejected', label: 'Rejected', color: COLOR.danger },
);
export type DocketStatus = ValueOf<typeof DOCKET_STATUSES>;

export const DOCKET_REJECT_REASONS = choices(
  { value: 'wrong_splitter', label: 'Wrong splitter or port' },
  { value: 'serial_mismatch', label: 'Wrong ONU or serial' },
  { value: 'missing_photos', label: 'Missing photos' },
  { value: 'missing_signature', label: 'Missing signature' },
  { value: 'wrong_category', label: 'Wrong job category' },
  { value: 'wrong_customer', label: 'Wrong customer details' },
  { value: 'wrong_address_or_date', label: 'Wrong address or date' },
  { value: 'wrong_technician_data', label: 'Wrong technician data' },
  { value: 'other_job', label: 'Docket of another job' },
);
export type DocketRejectReason = ValueOf<typeof DOCKET_REJECT_REASONS>;
