export { type PrepareInput, type Prepared, prepareDevice } from './use-cases/prepare-device.ts';
export { bindDevice } from './use-cases/bind-device.ts';
export { moveDevice } from './use-cases/move-device.ts';
export { swapDevice } from './use-cases/swap-device.ts';
export { askRun } from './use-cases/ask-run.ts';
