export { type FileStore, storeEvidenceFile, typeOfEvidence } from './evidence-file.ts';
