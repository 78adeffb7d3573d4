import { defineDomain } from '../platform/domain.ts';
import { attachPort } from './commands/attach-port.ts';
import { askForSlot, report, takeStep } from './commands/change-status.ts';
import { recordMaterials, recordSerial, recordSolution } from './commands/record-value.ts';
import { withdrawEvidence } from './commands/withdraw-evidence.ts';
import { evidence } from './facts.ts';
import { routes } from './routes.ts';

export const field = defineDomain({
  name: 'field',
  routes,
  facts: { evidence },
  fieldCommands: {
    transition: takeStep,
    'report-blocker': report,
    'request-reschedule': askForSlot,
    'record-serial': recordSerial,
    'record-solution': recordSolution,
    'record-materials': recordMaterials,
    'attach-port': attachPort,
    'withdraw-evidence': withdrawEvidence,
  },
  capabilities: ['field-work'],
});
