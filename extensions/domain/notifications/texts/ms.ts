import type { KindTexts } from './types.ts';

const TASK = '{{task.title}} ({{task.order}})';
const DUE = '{{#if task.due}}Tarikh akhir: {{dateTime task.due}}{{/if}}';
const VISIT =
  '{{visit.type}}{{#if visit.customer}}, {{visit.customer}}{{/if}}\n{{dateTime visit.starts}} – {{dateTime visit.ends}}\n{{visit.address}}';
const LEAVE =
  '{{leave.type}}: {{date leave.from}} – {{date leave.until}}, {{number leave.days}} hari';

export const ms: KindTexts = {
  task_assigned: {
    subject: 'Tugasan untuk anda: {{task.title}}',
    mail: `Salam {{recipient}},\n\n{{#if by}}{{by}} memberi anda tugasan{{else}}Anda ada tugasan baharu{{/if}}: ${TASK}.\n${DUE}\n\n{{task.instructions}}\n\n{{link}}`,
    inbox: `${TASK}. ${DUE}`,
  },
  tasks_today: {
    subject:
      'Tugasan anda pada {{date day}}: {{count}}{{#if overdueCount}}, {{overdueCount}} lewat{{/if}}',
    mail: 'Selamat pagi {{recipient}},\n\n{{#if overdue}}Lewat:\n{{#each overdue}}• {{title}} ({{order}}), tarikh akhir {{dateTime due}}\n{{/each}}\n{{/if}}{{#if tasks}}Hari ini:\n{{#each tasks}}• {{title}} ({{order}}), tarikh akhir {{dateTime due}}\n{{/each}}{{/if}}{{#if more}}… dan {{more}} lagi\n{{/if}}\n{{link}}',
    inbox: '{{count}} perlu siap hari ini, {{overdueCount}} lewat.',
  },
  task_overdue: {
    subject: 'Lewat: {{task.title}}',
    mail: `Salam {{recipient}},\n\nTugasan ini sudah melepasi tarikhnya: ${TASK}.\n${DUE}\n\n{{link}}`,
    inbox: `${TASK}. ${DUE}`,
  },
  job_overdue: {
    subject: 'Lewat: {{order.number}}',
    mail: 'Salam {{recipient}},\n\nPesanan ini sudah melepasi tarikhnya: {{order.number}}{{#if order.customer}}, {{order.customer}}{{/if}}.\n{{#if order.due}}Tarikh akhir: {{dateTime order.due}}{{/if}}\n\n{{link}}',
    inbox:
      '{{order.number}}{{#if order.customer}}, {{order.customer}}{{/if}}{{#if order.due}}. Tarikh akhir: {{dateTime order.due}}{{/if}}',
  },
  escalation: {
    subject: 'Lewat {{days}} hari: {{count}}',
    mail: 'Salam {{recipient}},\n\nLewat {{days}} hari atau lebih, pada orang yang anda ketuai:\n\n{{#each items}}• {{title}}{{#if order}} ({{order}}){{/if}}{{#if who}}, {{who}}{{/if}}, sejak {{date since}}\n{{/each}}{{#if more}}… dan {{more}} lagi\n{{/if}}\n{{link}}',
    inbox: '{{#each items}}{{title}}{{#if who}} ({{who}}){{/if}}. {{/each}}',
  },
  approval_waiting: {
    subject: '{{#if isReminder}}Masih menunggu: {{/if}}{{by}} meminta: {{what}}, {{record}}',
    mail: '{{by}} daripada {{company}} meminta kelulusan anda.\n\n{{what}}: {{record}}\n{{#each changes}}{{this}}\n{{/each}}\n{{#if reason}}Sebab: {{reason}}{{/if}}\n\nLihat dan putuskan, di telefon juga:\n{{link}}\n\nPautan ini untuk anda sahaja dan sah selama tujuh hari. Membukanya tidak memutuskan apa-apa.',
    inbox: '{{default reason what}}',
  },
  approval_decided: {
    subject: '{{result}}: {{what}}, {{record}}',
    mail: 'Apa yang anda minta di {{company}} telah ditutup.\n\n{{what}}: {{record}}\n{{#each changes}}{{this}}\n{{/each}}\n{{outcome}}\n\n{{link}}',
    inbox: '{{default outcome what}}',
  },
  leave_asked: {
    subject: '{{person}} memohon cuti: {{date leave.from}} – {{date leave.until}}',
    mail: `Salam {{recipient}},\n\n{{person}} memohon cuti.\n\n${LEAVE}\n{{#if visits}}Lawatan pada masa itu: {{visits}}\n{{/if}}{{#if reason}}Sebab: {{reason}}{{/if}}\n\nPutuskan di sini:\n{{link}}`,
    inbox: LEAVE,
  },
  leave_decided: {
    subject: 'Cuti {{date leave.from}} – {{date leave.until}}: {{result}}',
    mail: `Salam {{recipient}},\n\nCuti anda: {{result}}.\n\n${LEAVE}\n{{#if reason}}Sebab: {{reason}}{{/if}}\n\n{{link}}`,
    inbox: `${LEAVE}{{#if reason}}. {{reason}}{{/if}}`,
  },
  visit_assigned: {
    subject: 'Lawatan untuk anda: {{visit.order}}, {{dateTime visit.starts}}',
    mail: `Salam {{recipient}},\n\nanda ada lawatan: {{visit.order}}.\n\n${VISIT}\n\n{{link}}`,
    inbox: VISIT,
  },
  visit_changed: {
    subject: 'Dialihkan: {{visit.order}}, kini {{dateTime visit.starts}}',
    mail: `Salam {{recipient}},\n\nlawatan anda {{visit.order}} pada waktu lain:\n\n${VISIT}\n\n{{link}}`,
    inbox: VISIT,
  },
  visit_withdrawn: {
    subject: 'Bukan lagi milik anda: {{visit.order}}, {{dateTime visit.starts}}',
    mail: `Salam {{recipient}},\n\nanda tidak perlu pergi ke {{visit.order}} pada {{dateTime visit.starts}}.\n\n${VISIT}`,
    inbox: VISIT,
  },
  message_mentioned: {
    subject: '{{by}} menyebut anda: {{order}}',
    mail: 'Salam {{recipient}},\n\n{{by}} menulis dalam {{order}}:\n\n{{text}}\n\n{{link}}',
    inbox: '{{text}}',
  },
  invoice_rejected: {
    subject: 'Invois {{invoice}} ditolak',
    mail: 'Salam {{recipient}},\n\nrakan kongsi menolak invois {{invoice}}. Pesanannya menunggu untuk dibetulkan.\n\n{{link}}',
    inbox: 'Rakan kongsi menolaknya. Pesanannya menunggu untuk dibetulkan.',
  },
  digest: {
    subject: 'Ringkasan {{date day}}: {{count}}',
    mail: 'Salam {{recipient}},\n\n{{#each items}}• {{subject}}\n{{text}}\n\n{{/each}}{{#if more}}… dan {{more}} lagi\n\n{{/if}}{{link}}',
    inbox: '{{count}}',
  },
};
