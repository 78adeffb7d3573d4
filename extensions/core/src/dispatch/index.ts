export { moveVisit } from './visits.ts';
