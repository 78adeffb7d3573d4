export { storeEvidenceFile, typeOfEvidence } from './evidence-file.ts';
