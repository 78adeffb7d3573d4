export { approveDrafts } from './use-cases/approve-drafts.ts';
export { receiveFile, type StoreFile } from './use-cases/receive-file.ts';
export { stageDrafts } from './use-cases/stage-drafts.ts';
