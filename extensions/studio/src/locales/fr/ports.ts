export const ports = {
  give: 'Attribuer un port',
  giveTo: 'Attribuer un port à {number}',
  release: 'Libérer',
  releaseAsk: 'Libérer le port {number} de {splitter} ?',
  releaseWords: '{order} n’a plus de port ensuite, et d’autres peuvent le prendre.',
  splitter: 'Coupleur',
  named: '{splitter} · nommé sur le formulaire',
  noSplitter:
    'Aucun coupleur n’est enregistré dans l’immeuble de cet ordre. Choisissez d’abord l’immeuble ou enregistrez ses coupleurs.',
  approved: 'Approuvé',
  kept: 'Gardé pour ce travail',
  standbyWords: 'C’est le port de réserve. Il faut l’accord du partenaire, avec la preuve.',
  approver: 'Qui a approuvé chez le partenaire',
  proof: 'Courriel, message ou lettre du partenaire',
  proofNote: 'Nécessaire : image, PDF ou courriel',
  remark: 'Ce qui a été dit (facultatif)',
  close: 'Fermer',
};
