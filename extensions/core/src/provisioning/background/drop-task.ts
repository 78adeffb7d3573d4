import type { LongHandler } from '../../platform/background.ts';
import { AcsTrouble } from '../nbi/ask.ts';
import { createAcsClient } from '../nbi/client.ts';
import { acsCompany, acsSettings } from '../settings.ts';
import { dropTask } from '../topics.ts';

/** Takes back what waits at the ACS for a run that was stopped; tried again while the modem is in a session. */
export const dropTaskHandler: LongHandler<{ task: string }> = {
  topic: dropTask,
  attempts: 8,
  run: async ({ knex, company, signal }, { task }) => {
    const settings = acsSettings(process.env);
    if (settings === null || (await acsCompany(knex, process.env)) !== company)
      return { dropped: false };
    try {
      return { dropped: await createAcsClient(settings, signal).deleteTask(task) };
    } catch (error) {
      if (error instanceof AcsTrouble && error.kind === 'refused') return { dropped: false };
      throw error;
    }
  },
};
