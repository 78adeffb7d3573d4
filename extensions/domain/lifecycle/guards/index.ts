import * as paperwork from './paperwork.ts';
import * as proof from './proof.ts';
import * as record from './record.ts';
import type { Guard } from './types.ts';
import * as visit from './visit.ts';

/**
 * Guards over what every order carries, which devices know too. Domains bring more: see registry.ts.
 */
export const GUARDS: Readonly<Record<string, Guard>> = {
  requiredFields: record.requiredFields,
  fieldsSet: record.fieldsSet,
  customerContact: record.customerContact,
  buildingSelected: record.buildingSelected,
  solutionWritten: record.solutionWritten,
  technicianAssigned: visit.technicianAssigned,
  appointmentSet: visit.appointmentSet,
  startWindow: visit.startWindow,
  timeSanity: visit.timeSanity,
  positionGiven: visit.positionGiven,
  photosRequired: proof.photosRequired,
  signatureTaken: proof.signatureTaken,
  serialNumbersValidated: proof.serialNumbersValidated,
  splitterAssigned: proof.splitterAssigned,
  standbyApproved: proof.standbyApproved,
  noOpenBlockers: proof.noOpenBlockers,
  allTasksDone: proof.allTasksDone,
  docketStatus: paperwork.docketStatus,
  docketNumber: paperwork.docketNumber,
  invoiceMade: paperwork.invoiceMade,
  submissionIdGiven: paperwork.submissionIdGiven,
  invoicePaid: paperwork.invoicePaid,
  rescheduleDecided: paperwork.rescheduleDecided,
};

export type { Guard, GuardParams } from './types.ts';
