import type { WordList } from '../../../extensions/domain/words/word-list.ts';

export const taskNotes = {
  'What goes through it. Tasks follow the active one of tasks.': [
    'Apa yang melaluinya. Tugasan mengikut kitaran aktif untuk tugasan.',
    'Ce qui le parcourt. Les tâches suivent celui des tâches qui est actif.',
  ],
  Orders: ['Pesanan', 'Ordres'],
  Tasks: ['Tugasan', 'Tâches'],
  'Work on a task begins': ['Kerja pada tugasan bermula', 'Une tâche est commencée'],
  'A task is finished': ['Tugasan disiapkan', 'Une tâche est terminée'],
  'A task is opened again': ['Tugasan dibuka semula', 'Une tâche est rouverte'],
  'A task is skipped': ['Tugasan dilangkau', 'Une tâche est laissée de côté'],
  'Day by which the whole order is to be done; without it the visit counts.': [
    'Hari sebelum seluruh pesanan perlu siap; tanpanya lawatan dikira.',
    'Jour pour lequel tout l’ordre doit être fait ; sans lui, l’intervention compte.',
  ],
  'First day on which it was past its date; empty when it is not.': [
    'Hari pertama ia melepasi tarikhnya; kosong jika tidak.',
    'Premier jour où sa date était passée ; vide si elle ne l’est pas.',
  ],
  'Task added': ['Tugasan ditambah', 'Tâche ajoutée'],
  'Task changed': ['Tugasan diubah', 'Tâche modifiée'],
  'Task assigned': ['Tugasan diberikan', 'Tâche confiée'],
  'Task started': ['Tugasan dimulakan', 'Tâche commencée'],
  'Task finished': ['Tugasan disiapkan', 'Tâche terminée'],
  'Task opened again': ['Tugasan dibuka semula', 'Tâche rouverte'],
  'Task skipped': ['Tugasan dilangkau', 'Tâche laissée de côté'],
  'Crew changed': ['Krew diubah', 'Équipe modifiée'],
  'Orders of this type get it.': [
    'Pesanan jenis ini menerimanya.',
    'Les ordres de ce type la reçoivent.',
  ],
  'Code of the state of the order that makes the task.': [
    'Kod keadaan pesanan yang membuat tugasan.',
    'Code de l’état de l’ordre qui crée la tâche.',
  ],
  'Place among the tasks.': ['Tempat antara tugasan.', 'Place parmi les tâches.'],
  'What is to be done.': ['Apa yang perlu dibuat.', 'Ce qu’il faut faire.'],
  'How it is done.': ['Cara melakukannya.', 'Comment le faire.'],
  'Empty for a task without a due time.': [
    'Kosong bagi tugasan tanpa tarikh akhir.',
    'Vide pour une tâche sans échéance.',
  ],
  'The appointment': ['Janji temu', 'Le rendez-vous'],
  'Entering the state': ['Memasuki keadaan', 'L’entrée dans l’état'],
  'Making the order': ['Pembuatan pesanan', 'La création de l’ordre'],
  'Minutes from that moment; below zero before it.': [
    'Minit dari saat itu; di bawah sifar bermaksud sebelumnya.',
    'Minutes depuis ce moment ; en dessous de zéro, avant lui.',
  ],
  'Who gets the task.': ['Siapa yang menerima tugasan.', 'Qui reçoit la tâche.'],
  'Nobody yet': ['Belum ada', 'Personne encore'],
  'The technician of the order': ['Juruteknik pesanan', 'Le technicien de l’ordre'],
  'The lead of the crew': ['Ketua krew', 'Le chef de l’équipe'],
  'One technician': ['Seorang juruteknik', 'Un technicien'],
  'One person': ['Seorang', 'Une personne'],
  'Everybody with a persona': ['Semua dengan persona', 'Tous ceux d’un profil'],
  'The technician, by that rule.': [
    'Juruteknik, mengikut peraturan itu.',
    'Le technicien, par cette règle.',
  ],
  'The person, by that rule.': ['Orang, mengikut peraturan itu.', 'La personne, par cette règle.'],
  'The persona, by that rule.': ['Persona, mengikut peraturan itu.', 'Le profil, par cette règle.'],
  'How long it should take.': [
    'Berapa lama ia patut diambil.',
    'Combien de temps cela devrait prendre.',
  ],
  'Points to tick.': ['Perkara untuk ditanda.', 'Points à cocher.'],
  'Photos that must be taken before it can be finished: category, label, how many.': [
    'Gambar yang mesti diambil sebelum ia boleh disiapkan: kategori, label, bilangan.',
    'Photos à prendre avant de pouvoir la terminer : catégorie, nom, nombre.',
  ],
  'An inactive template makes no more tasks.': [
    'Templat tidak aktif tidak membuat tugasan lagi.',
    'Un modèle inactif ne crée plus de tâches.',
  ],
  'The template it was made from; empty for one made by hand.': [
    'Templat asalnya; kosong jika dibuat dengan tangan.',
    'Le modèle dont elle vient ; vide si elle est faite à la main.',
  ],
  'Place among the tasks of the order.': [
    'Tempat antara tugasan pesanan.',
    'Place parmi les tâches de l’ordre.',
  ],
  'The lifecycle it follows; the one of tasks that was active when it was made.': [
    'Kitaran hayat yang diikutinya; kitaran tugasan yang aktif semasa ia dibuat.',
    'Le cycle qu’elle suit ; celui des tâches qui était actif à sa création.',
  ],
  'Code of the state in the lifecycle of tasks.': [
    'Kod keadaan dalam kitaran hayat tugasan.',
    'Code de l’état dans le cycle des tâches.',
  ],
  'Until when it is to be done.': [
    'Sampai bila ia perlu siap.',
    'Jusqu’à quand elle doit être faite.',
  ],
  'The moment that the due time follows; empty when it was given by hand.': [
    'Saat yang diikuti tarikh akhir; kosong jika diberi dengan tangan.',
    'Le moment que suit l’échéance ; vide si elle est donnée à la main.',
  ],
  'When the state was entered or the order made.': [
    'Bila keadaan dimasuki atau pesanan dibuat.',
    'Quand l’état a été atteint ou l’ordre créé.',
  ],
  'The technician and the lead follow the order; people named one by one stand beside.': [
    'Juruteknik dan ketua mengikut pesanan; orang yang dinamakan disenaraikan berasingan.',
    'Le technicien et le chef suivent l’ordre ; les personnes nommées figurent à côté.',
  ],
  'How long it took.': ['Berapa lama ia diambil.', 'Combien de temps cela a pris.'],
  'Points to tick, each with who ticked it and when.': [
    'Perkara untuk ditanda, setiap satu dengan siapa dan bila.',
    'Points à cocher, chacun avec qui l’a coché et quand.',
  ],
  'When work on it began.': ['Bila kerja padanya bermula.', 'Quand le travail a commencé.'],
  'When it was finished.': ['Bila ia siap.', 'Quand elle a été terminée.'],
  'Who finished it.': ['Siapa yang menyiapkannya.', 'Qui l’a terminée.'],
  'The task.': ['Tugasan itu.', 'La tâche.'],
  'The technician.': ['Juruteknik itu.', 'Le technicien.'],
  'The person, where no technician is meant.': [
    'Orang itu, jika bukan juruteknik.',
    'La personne, quand ce n’est pas un technicien.',
  ],
  'Everybody with this persona.': ['Semua dengan persona ini.', 'Tous ceux de ce profil.'],
  'The order of both.': ['Pesanan kedua-duanya.', 'L’ordre des deux.'],
  'The task that waits.': ['Tugasan yang menunggu.', 'La tâche qui attend.'],
  'The task that is done first.': ['Tugasan yang dibuat dahulu.', 'La tâche à faire d’abord.'],
  'Leads the crew; one of each crew.': [
    'Mengetuai krew; seorang bagi setiap krew.',
    'Mène l’équipe ; un seul par équipe.',
  ],
  'The task that it belongs to.': [
    'Tugasan yang berkaitan dengannya.',
    'La tâche à laquelle elle appartient.',
  ],
  'Overdue tasks': ['Tugasan lewat', 'Tâches en retard'],
} as const satisfies WordList;
