export { notify, type Notice, type Place } from './notify.ts';
export type { Reader } from './readers.ts';
