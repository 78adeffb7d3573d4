import { defineCollection, integer, json, string } from '../../dsl.ts';
import { grant } from '../access.ts';
import { CODE, isActive, name } from '../fields.ts';

export const approvalPolicies = defineCollection({
  name: 'approval_policies',
  domain: 'approvals',
  label: 'Approval policies',
  singular: 'Approval policy',
  note: 'Says which command waits for whose approval. The first active policy of a command whose condition holds counts.',
  icon: 'rule',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  versioned: true,
  list: { columns: ['name', 'command', 'position', 'is_active'], sort: 'position' },
  words: {
    labels: {
      Approvals: ['Kelulusan', 'Approbations'],
      'Approval policies': ['Dasar kelulusan', 'Règles d’approbation'],
      'Approval policy': ['Dasar kelulusan', 'Règle d’approbation'],
      Command: ['Arahan', 'Commande'],
      Condition: ['Syarat', 'Condition'],
      Position: ['Kedudukan', 'Rang'],
    },
    texts: {
      'What people call it.': ['Nama yang digunakan orang.', 'Comment on l’appelle.'],
      'The command that waits.': ['Arahan yang menunggu.', 'La commande qui attend.'],
      'When it asks, as JSONLogic over the record and the change; empty: always.': [
        'Bila ia meminta, sebagai JSONLogic ke atas rekod dan perubahan; kosong: sentiasa.',
        'Quand elle demande, en JSONLogic sur la fiche et le changement ; vide : toujours.',
      ],
      'Which of several is looked at first.': [
        'Yang mana antara beberapa dilihat dahulu.',
        'Laquelle de plusieurs est regardée d’abord.',
      ],
      'An inactive policy asks nobody.': [
        'Dasar tidak aktif tidak meminta sesiapa.',
        'Une règle inactive ne demande rien à personne.',
      ],
    },
  },
  fields: {
    name: name('What people call it.'),
    command: string({
      length: 64,
      required: true,
      readonly: true,
      note: 'The command that waits.',
    }),
    condition: json({
      ...CODE,
      shape: 'object',
      note: 'When it asks, as JSONLogic over the record and the change; empty: always.',
    }),
    position: integer({
      required: true,
      default: 1,
      note: 'Which of several is looked at first.',
    }),
    is_active: isActive('An inactive policy asks nobody.'),
  },
  indexes: [['company', 'command', 'is_active']],
  access: grant({ read: ['admin', 'manager', 'auditor'] }),
});
