export { results, snapshot, storedEvidence } from './answers.ts';
export { storeEvidenceFile, typeOfEvidence } from './evidence-file.ts';
export { commandsBody, evidenceForm } from './schemas.ts';
export { skewOf } from './skew.ts';
export { type FieldTechnician, findLinkTechnician } from './technician.ts';
export { addEvidence } from './use-cases/add-evidence.ts';
export { applyCommands } from './use-cases/apply-commands.ts';
export { snapshotOf } from './use-cases/get-snapshot.ts';
