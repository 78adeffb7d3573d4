export const plantImport = {
  title: 'Importer un réseau',
  short: 'Importer',
  sheet: 'Ce que contient le fichier',
  buildings: 'Immeubles',
  olts: 'OLT et leurs ports',
  splitters: 'Coupleurs et leur alimentation',
  customers: 'Qui a quel port',
  buildingsHint: 'À importer d’abord : les coupleurs nomment le code de leur immeuble.',
  oltsHint:
    'Une ligne par port ; un OLT sans port tient en une ligne. Les zones tarifaires sont nommées par leur code.',
  splittersHint:
    'Le type par son code (1:8), ou le nombre de ports. Son alimentation : un OLT et son port, ou un coupleur et son port, dans le même immeuble si aucun autre n’est nommé.',
  customersHint:
    'Chaque ligne nomme un port et, par le numéro de commande, le fibre id ou le numéro du client, qui l’occupe. Une commande qui a un autre port est déplacée.',
  needed: 'Obligatoires : {columns}.',
  more: 'Repris s’ils y sont : {columns}.',
  emptyFile: 'Fichier vide avec ces colonnes',
  file: 'Fichier CSV ou classeur',
  fileNote: 'Jusqu’à 2 000 lignes. La première ligne nomme les colonnes.',
  looking: 'Lecture du fichier…',
  sample: 'Premières lignes',
  problems:
    '{n} chose ne va pas. Rien ne peut être importé avant correction. | {n} choses ne vont pas. Rien ne peut être importé avant correction.',
  would: '{added} nouveaux, {changed} modifiés, {unchanged} inchangés.',
  nothing: 'Le fichier n’apporte rien de nouveau : les {unchanged} sont inchangés.',
  empty: 'Il n’y a aucune ligne dans le fichier.',
  effect: 'Tout est importé, ou rien. Rien n’est supprimé.',
  go: 'Importer',
  done: 'Importé : {added} nouveaux, {changed} modifiés, {unchanged} inchangés.',
  next: 'Fichier suivant : {name}',
  back: 'Voir le réseau',
};
