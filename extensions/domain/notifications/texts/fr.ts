import type { KindTexts } from './types.ts';

const TASK = '{{task.title}} ({{task.order}})';
const DUE = '{{#if task.due}}Échéance\u00a0: {{dateTime task.due}}{{/if}}';
const VISIT =
  '{{visit.type}}{{#if visit.customer}}, {{visit.customer}}{{/if}}\n{{dateTime visit.starts}} – {{dateTime visit.ends}}\n{{visit.address}}';
const LEAVE =
  '{{leave.type}}\u00a0: {{date leave.from}} – {{date leave.until}}, {{number leave.days}} jours';

export const fr: KindTexts = {
  task_assigned: {
    subject: 'Tâche pour vous\u00a0: {{task.title}}',
    mail: `Bonjour {{recipient}},\n\n{{#if by}}{{by}} vous confie une tâche{{else}}Vous avez une nouvelle tâche{{/if}}\u00a0: ${TASK}.\n${DUE}\n\n{{task.instructions}}\n\n{{link}}`,
    inbox: `${TASK}. ${DUE}`,
  },
  tasks_today: {
    subject:
      'Vos tâches du {{date day}}\u00a0: {{count}}{{#if overdueCount}}, {{overdueCount}} en retard{{/if}}',
    mail: 'Bonjour {{recipient}},\n\n{{#if overdue}}En retard\u00a0:\n{{#each overdue}}• {{title}} ({{order}}), échéance {{dateTime due}}\n{{/each}}\n{{/if}}{{#if tasks}}Aujourd’hui\u00a0:\n{{#each tasks}}• {{title}} ({{order}}), échéance {{dateTime due}}\n{{/each}}{{/if}}{{#if more}}… et {{more}} de plus\n{{/if}}\n{{link}}',
    inbox: '{{count}} pour aujourd’hui, {{overdueCount}} en retard.',
  },
  task_overdue: {
    subject: 'En retard\u00a0: {{task.title}}',
    mail: `Bonjour {{recipient}},\n\nCette tâche a dépassé sa date\u00a0: ${TASK}.\n${DUE}\n\n{{link}}`,
    inbox: `${TASK}. ${DUE}`,
  },
  job_overdue: {
    subject: 'En retard\u00a0: {{order.number}}',
    mail: 'Bonjour {{recipient}},\n\nCet ordre a dépassé sa date\u00a0: {{order.number}}{{#if order.customer}}, {{order.customer}}{{/if}}.\n{{#if order.due}}Échéance\u00a0: {{dateTime order.due}}{{/if}}\n\n{{link}}',
    inbox:
      '{{order.number}}{{#if order.customer}}, {{order.customer}}{{/if}}{{#if order.due}}. Échéance\u00a0: {{dateTime order.due}}{{/if}}',
  },
  escalation: {
    subject: 'En retard depuis {{days}} jours\u00a0: {{count}}',
    mail: 'Bonjour {{recipient}},\n\nEn retard depuis {{days}} jours ou plus, chez les personnes que vous dirigez\u00a0:\n\n{{#each items}}• {{title}}{{#if order}} ({{order}}){{/if}}{{#if who}}, {{who}}{{/if}}, depuis le {{date since}}\n{{/each}}{{#if more}}… et {{more}} de plus\n{{/if}}\n{{link}}',
    inbox: '{{#each items}}{{title}}{{#if who}} ({{who}}){{/if}}. {{/each}}',
  },
  approval_waiting: {
    subject:
      '{{#if isReminder}}En attente\u00a0: {{/if}}{{by}} demande\u00a0: {{what}}, {{record}}',
    mail: '{{by}} de {{company}} demande votre approbation.\n\n{{what}}\u00a0: {{record}}\n{{#each changes}}{{this}}\n{{/each}}\n{{#if reason}}Pourquoi\u00a0: {{reason}}{{/if}}\n\nRegardez et décidez, aussi sur le téléphone\u00a0:\n{{link}}\n\nLe lien est à vous seul et vaut sept jours. L’ouvrir ne décide rien.',
    inbox: '{{default reason what}}',
  },
  approval_decided: {
    subject: '{{result}}\u00a0: {{what}}, {{record}}',
    mail: 'Ce que vous avez demandé chez {{company}} est clos.\n\n{{what}}\u00a0: {{record}}\n{{#each changes}}{{this}}\n{{/each}}\n{{outcome}}\n\n{{link}}',
    inbox: '{{default outcome what}}',
  },
  leave_asked: {
    subject: '{{person}} demande un congé\u00a0: {{date leave.from}} – {{date leave.until}}',
    mail: `Bonjour {{recipient}},\n\n{{person}} demande un congé.\n\n${LEAVE}\n{{#if visits}}Visites à ce moment\u00a0: {{visits}}\n{{/if}}{{#if reason}}Pourquoi\u00a0: {{reason}}{{/if}}\n\nDécidez ici\u00a0:\n{{link}}`,
    inbox: LEAVE,
  },
  leave_decided: {
    subject: 'Congé {{date leave.from}} – {{date leave.until}}\u00a0: {{result}}',
    mail: `Bonjour {{recipient}},\n\nVotre congé\u00a0: {{result}}.\n\n${LEAVE}\n{{#if reason}}Pourquoi\u00a0: {{reason}}{{/if}}\n\n{{link}}`,
    inbox: `${LEAVE}{{#if reason}}. {{reason}}{{/if}}`,
  },
  visit_assigned: {
    subject: 'Visite pour vous\u00a0: {{visit.order}}, {{dateTime visit.starts}}',
    mail: `Bonjour {{recipient}},\n\nvous avez une visite\u00a0: {{visit.order}}.\n\n${VISIT}\n\n{{link}}`,
    inbox: VISIT,
  },
  visit_changed: {
    subject: 'Déplacée\u00a0: {{visit.order}}, maintenant {{dateTime visit.starts}}',
    mail: `Bonjour {{recipient}},\n\nvotre visite {{visit.order}} a un autre horaire\u00a0:\n\n${VISIT}\n\n{{link}}`,
    inbox: VISIT,
  },
  visit_withdrawn: {
    subject: 'Plus à vous\u00a0: {{visit.order}}, {{dateTime visit.starts}}',
    mail: `Bonjour {{recipient}},\n\nvous n’allez pas à {{visit.order}} le {{dateTime visit.starts}}.\n\n${VISIT}`,
    inbox: VISIT,
  },
  message_mentioned: {
    subject: '{{by}} vous mentionne\u00a0: {{order}}',
    mail: 'Bonjour {{recipient}},\n\n{{by}} a écrit dans {{order}}\u00a0:\n\n{{text}}\n\n{{link}}',
    inbox: '{{text}}',
  },
  invoice_rejected: {
    subject: 'La facture {{invoice}} est refusée',
    mail: 'Bonjour {{recipient}},\n\nle partenaire a refusé la facture {{invoice}}. Ses ordres attendent d’être corrigés.\n\n{{link}}',
    inbox: 'Le partenaire l’a refusée. Ses ordres attendent d’être corrigés.',
  },
  digest: {
    subject: 'Résumé du {{date day}}\u00a0: {{count}}',
    mail: 'Bonjour {{recipient}},\n\n{{#each items}}• {{subject}}\n{{text}}\n\n{{/each}}{{#if more}}… et {{more}} de plus\n\n{{/if}}{{link}}',
    inbox: '{{count}}',
  },
};
