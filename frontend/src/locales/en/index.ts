import { shell } from './shell.ts';
import { changes } from './changes.ts';
import { agenda } from './agenda.ts';
import { visit } from './visit.ts';
import { details } from './details.ts';
import { link } from './link.ts';
import { offers } from './offers.ts';
import { blocker } from './blocker.ts';
import { complete } from './complete.ts';
import { photos } from './photos.ts';
import { port } from './port.ts';
import { reschedule } from './reschedule.ts';
import { scanner } from './scanner.ts';
import { serial } from './serial.ts';
import { signing } from './signing.ts';
import { solving } from './solving.ts';
import { account } from './account.ts';
import { joining } from './joining.ts';
import { figures } from './figures.ts';
import { materials } from './materials.ts';
import { talk } from './talk.ts';

export const en = {
  shell,
  changes,
  agenda,
  visit,
  details,
  link,
  offers,
  blocker,
  complete,
  photos,
  port,
  reschedule,
  scanner,
  serial,
  signing,
  solving,
  account,
  joining,
  figures,
  materials,
  talk,
};
