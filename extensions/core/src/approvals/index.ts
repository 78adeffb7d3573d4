export { actorOfUser } from './people.ts';
export { openOn } from './repository.ts';
