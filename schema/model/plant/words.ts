import type { WordList } from '../../../extensions/domain/words/word-list.ts';

export const plantWords: { labels: WordList; texts: WordList } = {
  labels: {
    OLTs: ['OLT', 'OLT'],
    OLT: ['OLT', 'OLT'],
    'OLT ports': ['Port OLT', 'Ports OLT'],
    'OLT port': ['Port OLT', 'Port OLT'],
    'OLT port as written': ['Port OLT seperti ditulis', 'Port OLT tel qu’écrit'],
    'Feeds of splitters': ['Suapan splitter', 'Alimentations des coupleurs'],
    'Feed of a splitter': ['Suapan splitter', 'Alimentation d’un coupleur'],
    Vendor: ['Pembuat', 'Fabricant'],
    Model: ['Model', 'Modèle'],
    Capacity: ['Kapasiti', 'Capacité'],
    'Tariff zone': ['Zon tarif', 'Zone tarifaire'],
    'Transmit power': ['Kuasa pancaran', 'Puissance d’émission'],
    'Fed by port of a splitter': [
      'Disuap oleh port splitter',
      'Alimenté par le port d’un coupleur',
    ],
    'Fibre of the feed': ['Gentian suapan', 'Fibre de l’alimentation'],
    'Connectors of the feed': ['Penyambung suapan', 'Connecteurs de l’alimentation'],
    'Excess loss': ['Kehilangan lebihan', 'Perte excédentaire'],
    'Fed from': ['Disuap sejak', 'Alimenté depuis'],
    'Fed until': ['Disuap hingga', 'Alimenté jusqu’à'],
    'Moved by': ['Dipindahkan oleh', 'Déplacé par'],
  },
  texts: {
    'Short name, unique in the company, e.g. OLT-KL-01.': [
      'Nama pendek, unik dalam syarikat, cth. OLT-KL-01.',
      'Nom court, unique dans la société, p. ex. OLT-KL-01.',
    ],
    'The site it belongs to.': ['Tapak yang memilikinya.', 'Le site auquel il appartient.'],
    'The building it stands in.': ['Bangunan tempatnya.', 'L’immeuble où il se trouve.'],
    'Who made it.': ['Siapa pembuatnya.', 'Qui l’a fabriqué.'],
    'Model of the vendor.': ['Model pembuat.', 'Modèle du fabricant.'],
    'An inactive OLT feeds nobody new.': [
      'OLT tidak aktif tidak menyuap sesiapa yang baharu.',
      'Un OLT inactif n’alimente personne de nouveau.',
    ],
    'The OLT.': ['OLT itu.', 'L’OLT.'],
    'Frame, slot and port, e.g. 0/1/3.': [
      'Bingkai, slot dan port, cth. 0/1/3.',
      'Châssis, emplacement et port, p. ex. 0/1/3.',
    ],
    'Kind of passive network; decides the budget of light.': [
      'Jenis rangkaian pasif; menentukan bajet cahaya.',
      'Type de réseau passif ; décide du budget optique.',
    ],
    'Most modems that it may serve, e.g. 64 or 128.': [
      'Modem terbanyak yang boleh dilayan, cth. 64 atau 128.',
      'Nombre maximal de modems, p. ex. 64 ou 128.',
    ],
    'Whose prices count behind it.': [
      'Harga zon mana yang terpakai di belakangnya.',
      'La zone dont les prix valent derrière lui.',
    ],
    'Measured at the port, in dBm; known only where somebody measured it.': [
      'Diukur di port, dalam dBm; diketahui hanya jika diukur.',
      'Mesurée au port, en dBm ; connue seulement si on l’a mesurée.',
    ],
    'An inactive port takes no splitter.': [
      'Port tidak aktif tidak menerima splitter.',
      'Un port inactif ne reçoit aucun coupleur.',
    ],
    'The OLT port that feeds it; empty where another splitter does.': [
      'Port OLT yang menyuapnya; kosong jika splitter lain menyuap.',
      'Le port OLT qui l’alimente ; vide si un autre coupleur le fait.',
    ],
    'The port of the splitter before it; empty where an OLT port feeds it.': [
      'Port splitter sebelumnya; kosong jika port OLT menyuap.',
      'Le port du coupleur précédent ; vide si un port OLT l’alimente.',
    ],
    'Kilometres of fibre from what feeds it.': [
      'Kilometer gentian dari yang menyuapnya.',
      'Kilomètres de fibre depuis ce qui l’alimente.',
    ],
    'Connectors and splices between it and what feeds it.': [
      'Penyambung antara ia dan yang menyuapnya.',
      'Connecteurs entre lui et ce qui l’alimente.',
    ],
    'Loss beyond the ideal 10 × log10 of the ports, in dB; 1 where nobody said.': [
      'Kehilangan melebihi 10 × log10 bilangan port yang ideal, dalam dB; 1 jika tidak dinyatakan.',
      'Perte au-delà de l’idéal 10 × log10 des ports, en dB ; 1 si personne ne l’a dit.',
    ],
    'The OLT port that fed it.': ['Port OLT yang menyuapnya.', 'Le port OLT qui l’alimentait.'],
    'The port of a splitter that fed it.': [
      'Port splitter yang menyuapnya.',
      'Le port d’un coupleur qui l’alimentait.',
    ],
    'From when.': ['Dari bila.', 'Depuis quand.'],
    'Until when; empty while it lasts.': [
      'Hingga bila; kosong selagi berlangsung.',
      'Jusqu’à quand ; vide tant que cela dure.',
    ],
    'Why it was moved here.': ['Mengapa dipindahkan ke sini.', 'Pourquoi il a été mis ici.'],
    'Who moved it here.': ['Siapa memindahkannya ke sini.', 'Qui l’a mis ici.'],
  },
};
