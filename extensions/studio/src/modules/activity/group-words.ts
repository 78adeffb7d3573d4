import type { ActivityGroup } from '../../../../domain/activity/index.ts';
import type { WordKey } from '../../language/words.ts';

export const GROUP_WORDS: Readonly<Record<ActivityGroup, WordKey>> = {
  orders: 'activity.groupOrders',
  tasks: 'activity.groupTasks',
  visits: 'activity.groupVisits',
  messages: 'activity.groupMessages',
  documents: 'activity.groupDocuments',
  approvals: 'activity.groupApprovals',
  evidence: 'activity.groupEvidence',
  invoices: 'activity.groupInvoices',
  leave: 'activity.groupLeave',
  equipment: 'activity.groupEquipment',
  plant: 'activity.groupPlant',
  people: 'activity.groupPeople',
};
