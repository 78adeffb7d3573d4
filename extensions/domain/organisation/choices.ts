import { choices, type ValueOf } from '../kernel/choice.ts';

export const COMPANY_KINDS = choices(
  { value: 'installer', label: 'Installer contractor' },
  { value: 'operator', label: 'Fibre operator' },
  { value: 'maintenance', label: 'Maintenance firm' },
  { value: 'professional', label: 'Professional services' },
);
export type CompanyKind = ValueOf<typeof COMPANY_KINDS>;

export const PERSONA_CHOICES = choices(
  { value: 'admin', label: 'Company administrator' },
  { value: 'manager', label: 'Operations manager' },
  { value: 'dispatcher', label: 'Dispatcher' },
  { value: 'intake', label: 'Intake clerk' },
  { value: 'finance', label: 'Finance' },
  { value: 'warehouse', label: 'Warehouse' },
  { value: 'technician', label: 'Technician' },
  { value: 'sales', label: 'Sales agent' },
  { value: 'integrator', label: 'Integrator' },
  { value: 'auditor', label: 'Auditor' },
);

export const TECHNICIAN_KINDS = choices(
  { value: 'in_house', label: 'In-house' },
  { value: 'subcontractor', label: 'Subcontractor' },
);
export type TechnicianKind = ValueOf<typeof TECHNICIAN_KINDS>;

export const TECHNICIAN_LEVELS = choices(
  { value: 'junior', label: 'Junior' },
  { value: 'senior', label: 'Senior' },
);
export type TechnicianLevel = ValueOf<typeof TECHNICIAN_LEVELS>;

export const TECHNICIAN_SKILLS = choices(
  { value: 'FTTH', label: 'FTTH' },
  { value: 'FTTO', label: 'FTTO' },
  { value: 'FTTR', label: 'FTTR' },
  { value: 'FTTC', label: 'FTTC' },
  { value: 'SDU', label: 'Landed (SDU)' },
  { value: 'RDF_POLE', label: 'RDF pole' },
  { value: 'ASSURANCE', label: 'Assurance' },
  { value: 'HIGH_RISE', label: 'High-rise' },
  { value: 'INDUSTRIAL', label: 'Industrial' },
);

/** ISO numbers: Monday is 1. */
export const WEEKDAYS = choices(
  { value: '1', label: 'Monday' },
  { value: '2', label: 'Tuesday' },
  { value: '3', label: 'Wednesday' },
  { value: '4', label: 'Thursday' },
  { value: '5', label: 'Friday' },
  { value: '6', label: 'Saturday' },
  { value: '7', label: 'Sunday' },
);

export const ABSENCE_KINDS = choices(
  { value: 'leave', label: 'Leave', icon: 'beach_access' },
  { value: 'sick', label: 'Illness', icon: 'sick' },
  { value: 'training', label: 'Training', icon: 'school' },
  { value: 'other', label: 'Other absence', icon: 'event_busy' },
);
export type AbsenceKind = ValueOf<typeof ABSENCE_KINDS>;
