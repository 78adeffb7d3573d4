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
