import { APPROVER_KINDS, STEP_NEEDS } from '../../../extensions/domain/approvals/choices.ts';
import { boolean, choice, defineCollection, integer, reference, string, user } from '../../dsl.ts';
import { grant } from '../access.ts';

export const approvalSteps = defineCollection({
  name: 'approval_steps',
  domain: 'approvals',
  label: 'Approval steps',
  singular: 'Approval step',
  note: 'One of the steps in which a policy asks. A request keeps the steps as they were when it was made.',
  icon: 'checklist',
  tenancy: 'company',
  display: '{{policy.name}} · {{sequence}}',
  tracking: 'activity',
  list: { columns: ['policy', 'sequence', 'approver_kind', 'needs'], sort: 'sequence' },
  words: {
    labels: {
      'Approval steps': ['Langkah kelulusan', 'Étapes d’approbation'],
      'Approval step': ['Langkah kelulusan', 'Étape d’approbation'],
      Policy: ['Dasar', 'Règle'],
      Sequence: ['Turutan', 'Ordre'],
      'Who decides': ['Siapa memutuskan', 'Qui décide'],
      Steps: ['Langkah', 'Étapes'],
      Needs: ['Perlu', 'Il faut'],
      'Approver persona': ['Persona pelulus', 'Profil approbateur'],
      'Approver user': ['Pelulus', 'Approbateur'],
      'Approver field': ['Medan pelulus', 'Champ de l’approbateur'],
      'May decide on own': ['Boleh memutuskan sendiri', 'Peut décider pour soi'],
      'Remind after days': ['Peringatkan selepas hari', 'Relancer après (jours)'],
      'Escalate after days': ['Naikkan selepas hari', 'Escalader après (jours)'],
      'Escalate user': ['Naikkan kepada', 'Escalader à'],
      'Escalate persona': ['Naikkan kepada persona', 'Escalader au profil'],
      'Expires after days': ['Tamat selepas hari', 'Expire après (jours)'],
    },
    texts: {
      'The policy it belongs to.': ['Dasar yang memilikinya.', 'La règle dont elle fait partie.'],
      'Who decides.': ['Siapa memutuskan.', 'Qui décide.'],
      'First, second, third.': ['Pertama, kedua, ketiga.', 'Première, deuxième, troisième.'],
      'Of several approvers, one or all.': [
        'Daripada beberapa pelulus, seorang atau semua.',
        'De plusieurs approbateurs, un ou tous.',
      ],
      'The person, where a person decides.': [
        'Orangnya, jika seseorang memutuskan.',
        'La personne, si c’est une personne qui décide.',
      ],
      'The persona, where all of a persona may decide.': [
        'Persona, jika semua dalam persona boleh memutuskan.',
        'Le profil, si tous ceux d’un profil peuvent décider.',
      ],
      'The field of the record that names who decides.': [
        'Medan rekod yang menamakan siapa memutuskan.',
        'Le champ de la fiche qui nomme qui décide.',
      ],
      'Who asked, owns the record or benefits may decide too.': [
        'Yang meminta, memiliki rekod atau mendapat faedah juga boleh memutuskan.',
        'Qui demande, possède la fiche ou en profite peut aussi décider.',
      ],
      'Days after which those who decide are reminded.': [
        'Hari selepas itu mereka yang memutuskan diperingatkan.',
        'Jours après lesquels ceux qui décident sont relancés.',
      ],
      'Days after which somebody else may decide too.': [
        'Hari selepas itu orang lain juga boleh memutuskan.',
        'Jours après lesquels quelqu’un d’autre peut aussi décider.',
      ],
      'The person who may decide then.': [
        'Orang yang boleh memutuskan ketika itu.',
        'La personne qui peut alors décider.',
      ],
      'The persona that may decide then.': [
        'Persona yang boleh memutuskan ketika itu.',
        'Le profil qui peut alors décider.',
      ],
      'Days after which the request ends without a decision.': [
        'Hari selepas itu permintaan tamat tanpa keputusan.',
        'Jours après lesquels la demande prend fin sans décision.',
      ],
      'A person': ['Seseorang', 'Une personne'],
      'Everybody of a persona': ['Semua dalam persona', 'Tous ceux d’un profil'],
      'The manager of who asks': ['Pengurus yang meminta', 'Le responsable de qui demande'],
      'A person named in the record': [
        'Orang yang dinamakan dalam rekod',
        'Une personne nommée dans la fiche',
      ],
      'One of them': ['Seorang daripadanya', 'Un d’entre eux'],
      'All of them': ['Semuanya', 'Tous'],
    },
  },
  fields: {
    policy: reference('approval_policies', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The policy it belongs to.',
    }),
    sequence: integer({ required: true, readonly: true, note: 'First, second, third.' }),
    approver_kind: choice(APPROVER_KINDS, {
      required: true,
      readonly: true,
      label: 'Who decides',
      note: 'Who decides.',
    }),
    approver_user: user({ readonly: true, note: 'The person, where a person decides.' }),
    approver_persona: string({
      length: 64,
      readonly: true,
      note: 'The persona, where all of a persona may decide.',
    }),
    approver_field: string({
      length: 64,
      readonly: true,
      note: 'The field of the record that names who decides.',
    }),
    needs: choice(STEP_NEEDS, {
      required: true,
      default: 'any',
      readonly: true,
      note: 'Of several approvers, one or all.',
    }),
    may_self: boolean({
      readonly: true,
      label: 'May decide on own',
      note: 'Who asked, owns the record or benefits may decide too.',
    }),
    remind_after_days: integer({
      readonly: true,
      note: 'Days after which those who decide are reminded.',
    }),
    escalate_after_days: integer({
      readonly: true,
      note: 'Days after which somebody else may decide too.',
    }),
    escalate_user: user({ readonly: true, note: 'The person who may decide then.' }),
    escalate_persona: string({
      length: 64,
      readonly: true,
      note: 'The persona that may decide then.',
    }),
    expires_after_days: integer({
      readonly: true,
      note: 'Days after which the request ends without a decision.',
    }),
  },
  unique: [['company', 'policy', 'sequence']],
  access: grant({ read: ['admin', 'manager', 'auditor'] }),
});
