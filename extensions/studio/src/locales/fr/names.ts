import type { names as english } from '../en/names.ts';

export const names: Record<keyof typeof english, string> = {
  tasks: 'Tâches',
  taskTemplates: 'Modèles de tâches',
  intake: 'Réception',
  records: 'Pages des fiches',
  dispatch: 'Répartition',
  manyOrders: 'Plusieurs ordres à la fois',
  people: 'Personnes',
  invoicing: 'Facturation',
  dockets: 'Bons à contrôler',
  docketPage: 'Page d’un bon',
  background: 'Travaux en arrière-plan',
  lifecycleSteps: 'Étapes du cycle de vie',
  lifecycleStepsWords:
    'L’état d’un ordre de travail et les étapes qui peuvent suivre, sous forme de boutons.',
  assign: 'Affecter un technicien',
  assignWords:
    'Le technicien et l’heure de l’intervention, avec un dialogue qui montre qui est libre.',
  money: 'Montant',
  when: 'Heure de la société',
  choice: 'Mot avec icône et couleur',
  state: 'État d’un ordre',
  home: 'Accueil',
  company: 'Société',
  invoicePage: 'Page de la facture',
  series: 'Interventions récurrentes',
  equipment: 'Matériel',
  leave: 'Congés',
  calendar: 'Calendrier',
  activity: 'Activité',
  forms: 'Formulaires',
};
