import { DECISION_DOORS, DECISIONS } from '../../../extensions/domain/approvals/choices.ts';
import { choice, defineCollection, instant, integer, reference, user } from '../../dsl.ts';
import { grant } from '../access.ts';
import { notes } from '../fields.ts';

export const approvalDecisions = defineCollection({
  name: 'approval_decisions',
  domain: 'approvals',
  label: 'Approval decisions',
  singular: 'Approval decision',
  note: 'What happened to a request and who did it, also on behalf of whom. Never changed.',
  icon: 'fact_check',
  tenancy: 'company',
  display: '{{request.record_label}} · {{decision}}',
  tracking: 'none',
  events: false,
  appendOnly: true,
  list: {
    columns: ['request', 'sequence', 'decision', 'approver', 'on_behalf_of', 'decided_at'],
    sort: '-decided_at',
  },
  words: {
    labels: {
      'Approval decisions': ['Keputusan kelulusan', 'Décisions d’approbation'],
      'Approval decision': ['Keputusan kelulusan', 'Décision d’approbation'],
      Request: ['Permintaan', 'Demande'],
      Decision: ['Keputusan', 'Décision'],
      Approver: ['Pelulus', 'Approbateur'],
      'On behalf of': ['Bagi pihak', 'Au nom de'],
      Comment: ['Ulasan', 'Commentaire'],
      Door: ['Pintu', 'Voie'],
    },
    texts: {
      'The request.': ['Permintaan.', 'La demande.'],
      'The step in which it was.': ['Langkah berkenaan.', 'L’étape concernée.'],
      'What was decided.': ['Apa yang diputuskan.', 'Ce qui a été décidé.'],
      'Who decided.': ['Siapa yang memutuskan.', 'Qui a décidé.'],
      'For whom, where somebody stood in.': [
        'Bagi siapa, jika diganti.',
        'Pour qui, si quelqu’un a remplacé.',
      ],
      'What was said.': ['Apa yang dikatakan.', 'Ce qui a été dit.'],
      'Through which door it came.': ['Melalui pintu mana.', 'Par quelle voie.'],
      'When it was decided.': ['Bila diputuskan.', 'Quand c’est décidé.'],
      Forwarded: ['Dimajukan', 'Transmise'],
      Reminded: ['Diperingatkan', 'Relancée'],
      Escalated: ['Dinaikkan', 'Escaladée'],
    },
  },
  fields: {
    request: reference('approval_requests', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The request.',
    }),
    sequence: integer({ required: true, readonly: true, note: 'The step in which it was.' }),
    decision: choice(DECISIONS, { required: true, readonly: true, note: 'What was decided.' }),
    approver: user({ readonly: true, note: 'Who decided.' }),
    on_behalf_of: user({ readonly: true, note: 'For whom, where somebody stood in.' }),
    comment: notes('What was said.', { readonly: true }),
    door: choice(DECISION_DOORS, {
      required: true,
      default: 'system',
      readonly: true,
      note: 'Through which door it came.',
    }),
    decided_at: instant({
      required: true,
      readonly: true,
      default: 'CURRENT_TIMESTAMP',
      note: 'When it was decided.',
    }),
  },
  indexes: [['company', 'request', 'decided_at']],
  access: grant({ read: ['auditor'] }),
});
