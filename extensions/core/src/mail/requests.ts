import { handleRequests } from '../intake/index.ts';
import { actOnItems } from './follow-up.ts';
import { itemsOfSessions } from './list-items-of-sessions.ts';
import { receiveMailFile } from './use-cases/receive-mail-file.ts';
import { writeRequests } from './write-items.ts';

handleRequests({
  write: writeRequests,
  act: actOnItems,
  list: itemsOfSessions,
  receiveMail: receiveMailFile,
});
