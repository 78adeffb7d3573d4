export const masterData = {
  clients: 'Clients',
  banks: 'Banques',
  branches: 'Agences bancaires',
  propertyTypes: 'Types de bien',
  count: '{count} ligne | {count} lignes',
  add: 'Ajouter à {name}',
  addOne: 'Ajouter',
  importFile: 'Importer un fichier',
  importOf: 'Importer {name}',
  importTitle: 'Importer {name} d’un fichier',
  importEffect:
    'Toutes les lignes sont prises, ou aucune : ce qui ne va pas est dit pour chaque ligne.',
  import: 'Importer',
  columns: 'La première ligne nomme les colonnes. Nécessaires : {needed}.',
  moreColumns: 'Prises si elles y sont : {columns}.',
  emptyFile: 'Télécharger un fichier vide avec ces colonnes',
  file: 'Fichier CSV ou classeur',
  problems:
    '{n} chose ne va pas. Rien n’a été importé. | {n} choses ne vont pas. Rien n’a été importé.',
  imported: '{n} ligne importée : {name}. | {n} lignes importées : {name}.',
};
