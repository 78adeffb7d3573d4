import type { KindTexts } from './types.ts';

const TASK = '{{task.title}} ({{task.order}})';
const DUE = '{{#if task.due}}Due: {{dateTime task.due}}{{/if}}';
const VISIT =
  '{{visit.type}}{{#if visit.customer}}, {{visit.customer}}{{/if}}\n{{dateTime visit.starts}} – {{dateTime visit.ends}}\n{{visit.address}}';
const LEAVE =
  '{{leave.type}}: {{date leave.from}} – {{date leave.until}}, {{number leave.days}} days';

export const en: KindTexts = {
  task_assigned: {
    subject: 'Task for you: {{task.title}}',
    mail: `Hello {{recipient}},\n\n{{#if by}}{{by}} gave you a task{{else}}You have a new task{{/if}}: ${TASK}.\n${DUE}\n\n{{task.instructions}}\n\n{{link}}`,
    inbox: `${TASK}. ${DUE}`,
  },
  tasks_today: {
    subject:
      'Your tasks of {{date day}}: {{count}}{{#if overdueCount}}, {{overdueCount}} overdue{{/if}}',
    mail: 'Good morning {{recipient}},\n\n{{#if overdue}}Overdue:\n{{#each overdue}}• {{title}} ({{order}}), due {{dateTime due}}\n{{/each}}\n{{/if}}{{#if tasks}}Today:\n{{#each tasks}}• {{title}} ({{order}}), due {{dateTime due}}\n{{/each}}{{/if}}{{#if more}}… and {{more}} more\n{{/if}}\n{{link}}',
    inbox: '{{count}} due today, {{overdueCount}} overdue.',
  },
  task_overdue: {
    subject: 'Overdue: {{task.title}}',
    mail: `Hello {{recipient}},\n\nThis task is past its date: ${TASK}.\n${DUE}\n\n{{link}}`,
    inbox: `${TASK}. ${DUE}`,
  },
  job_overdue: {
    subject: 'Overdue: {{order.number}}',
    mail: 'Hello {{recipient}},\n\nThis order is past its date: {{order.number}}{{#if order.customer}}, {{order.customer}}{{/if}}.\n{{#if order.due}}Due: {{dateTime order.due}}{{/if}}\n\n{{link}}',
    inbox:
      '{{order.number}}{{#if order.customer}}, {{order.customer}}{{/if}}{{#if order.due}}. Due: {{dateTime order.due}}{{/if}}',
  },
  escalation: {
    subject: 'Overdue for {{days}} days: {{count}}',
    mail: 'Hello {{recipient}},\n\nOverdue for {{days}} days or more, with the people that you lead:\n\n{{#each items}}• {{title}}{{#if order}} ({{order}}){{/if}}{{#if who}}, {{who}}{{/if}}, since {{date since}}\n{{/each}}{{#if more}}… and {{more}} more\n{{/if}}\n{{link}}',
    inbox: '{{#each items}}{{title}}{{#if who}} ({{who}}){{/if}}. {{/each}}',
  },
  approval_waiting: {
    subject: '{{#if isReminder}}Still waiting: {{/if}}{{by}} asks: {{what}}, {{record}}',
    mail: '{{by}} of {{company}} asks for your approval.\n\n{{what}}: {{record}}\n{{#each changes}}{{this}}\n{{/each}}\n{{#if reason}}Why: {{reason}}{{/if}}\n\nLook at it and decide, on the phone too:\n{{link}}\n\nThe link is yours alone and works for seven days. Nothing is decided by opening it.',
    inbox: '{{default reason what}}',
  },
  approval_decided: {
    subject: '{{result}}: {{what}}, {{record}}',
    mail: 'What you asked for at {{company}} is closed.\n\n{{what}}: {{record}}\n{{#each changes}}{{this}}\n{{/each}}\n{{outcome}}\n\n{{link}}',
    inbox: '{{default outcome what}}',
  },
  leave_asked: {
    subject: '{{person}} asks for leave: {{date leave.from}} – {{date leave.until}}',
    mail: `Hello {{recipient}},\n\n{{person}} asks for leave.\n\n${LEAVE}\n{{#if visits}}Visits at that time: {{visits}}\n{{/if}}{{#if reason}}Why: {{reason}}{{/if}}\n\nDecide here:\n{{link}}`,
    inbox: LEAVE,
  },
  leave_decided: {
    subject: 'Leave {{date leave.from}} – {{date leave.until}}: {{result}}',
    mail: `Hello {{recipient}},\n\nYour leave: {{result}}.\n\n${LEAVE}\n{{#if reason}}Why: {{reason}}{{/if}}\n\n{{link}}`,
    inbox: `${LEAVE}{{#if reason}}. {{reason}}{{/if}}`,
  },
  visit_assigned: {
    subject: 'Visit for you: {{visit.order}}, {{dateTime visit.starts}}',
    mail: `Hello {{recipient}},\n\nyou have a visit: {{visit.order}}.\n\n${VISIT}\n\n{{link}}`,
    inbox: VISIT,
  },
  visit_changed: {
    subject: 'Moved: {{visit.order}}, now {{dateTime visit.starts}}',
    mail: `Hello {{recipient}},\n\nyour visit {{visit.order}} has another time:\n\n${VISIT}\n\n{{link}}`,
    inbox: VISIT,
  },
  visit_withdrawn: {
    subject: 'Not yours any more: {{visit.order}}, {{dateTime visit.starts}}',
    mail: `Hello {{recipient}},\n\nyou do not go to {{visit.order}} on {{dateTime visit.starts}}.\n\n${VISIT}`,
    inbox: VISIT,
  },
  message_mentioned: {
    subject: '{{by}} mentions you: {{order}}',
    mail: 'Hello {{recipient}},\n\n{{by}} wrote in {{order}}:\n\n{{text}}\n\n{{link}}',
    inbox: '{{text}}',
  },
  invoice_rejected: {
    subject: 'Invoice {{invoice}} was rejected',
    mail: 'Hello {{recipient}},\n\nthe partner refused invoice {{invoice}}. Its orders wait to be corrected.\n\n{{link}}',
    inbox: 'The partner refused it. Its orders wait to be corrected.',
  },
  digest: {
    subject: 'Summary of {{date day}}: {{count}}',
    mail: 'Hello {{recipient}},\n\n{{#each items}}• {{subject}}\n{{text}}\n\n{{/each}}{{#if more}}… and {{more}} more\n\n{{/if}}{{link}}',
    inbox: '{{count}}',
  },
};
