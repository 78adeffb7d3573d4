import { type FlowDefinition, findPeople } from './flow.ts';

const PER_COMPANY = '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3002';

const WORDS = `module.exports = ({ counts, $trigger }) => {
  const rows = Array.isArray(counts) ? counts : [];
  const of = (status) => Number(rows.find((row) => row.status === status)?.count ?? 0);
  const total = rows.reduce((sum, row) => sum + Number(row.count), 0);
  return {
    total,
    subject: total + ' drafts came in since yesterday',
    message: $trigger.name + ': ' + of('approved') + ' approved, ' + of('valid') + ' ready to approve, '
      + of('needs_review') + ' to be reviewed, ' + of('rejected') + ' rejected.',
  };
};`;

/** Every morning, for each company by itself. */
export const dailyIntakeSummary: FlowDefinition = {
  id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3001',
  name: 'Daily intake summary',
  icon: 'summarize',
  description:
    'Runs every day at 00:00 UTC, which is 08:00 in Kuala Lumpur, and calls "Intake summary of a company" for each company. Change the time in the trigger.',
  trigger: 'schedule',
  options: { cron: '0 0 * * *' },
  operations: [
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3011',
      key: 'companies',
      name: 'Read the companies',
      type: 'item-read',
      options: {
        collection: 'companies',
        permissions: '$full',
        query: { fields: ['id', 'name'], limit: -1, filter: { is_active: { _eq: true } } },
      },
    },
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3012',
      key: 'each',
      name: 'Summarise each',
      type: 'trigger',
      options: { flow: PER_COMPANY, payload: '{{companies}}', iterationMode: 'serial' },
    },
  ],
};

export const intakeSummaryOfCompany: FlowDefinition = {
  id: PER_COMPANY,
  name: 'Intake summary of a company',
  icon: 'summarize',
  description:
    'Tells intake and managers of one company what came in during the last day. Called by "Daily intake summary".',
  trigger: 'operation',
  options: { return: '$last' },
  operations: [
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3021',
      key: 'counts',
      name: 'Count the drafts',
      type: 'item-read',
      options: {
        collection: 'parse_drafts',
        permissions: '$full',
        query: {
          aggregate: { count: '*' },
          groupBy: ['status'],
          filter: {
            _and: [
              { company: { _eq: '{{$trigger.id}}' } },
              { created_at: { _gte: '$NOW(-1 day)' } },
            ],
          },
        },
      },
    },
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3022',
      key: 'words',
      name: 'Put it into words',
      type: 'exec',
      options: { code: WORDS },
    },
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3023',
      key: 'has_any',
      name: 'Only when something came in',
      type: 'condition',
      options: { filter: { words: { total: { _gt: 0 } } } },
    },
    ...findPeople({
      ids: ['5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3024', '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3094'],
      company: '{{$trigger.id}}',
      personas: ['intake', 'manager'],
    }),
    {
      id: '5d0e2f61-8b1c-4c6e-9f53-0a7d6b1f3025',
      key: 'tell',
      name: 'Tell them',
      type: 'notification',
      options: {
        permissions: '$full',
        recipient: '{{receivers}}',
        subject: '{{words.subject}}',
        message: '{{words.message}}',
        collection: 'parse_drafts',
      },
    },
  ],
};
