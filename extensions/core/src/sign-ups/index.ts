export { holdPort, holdUntil } from './holds.ts';
