import type { Text } from '../languages.ts';

export const orderDocumentMessages = {
  ORDER_DOCUMENTS_TYPE: {
    en: '"{name}" is no file of a kind that can be kept here. These are: {kinds}.',
    ms: '"{name}" bukan fail jenis yang boleh disimpan di sini. Yang boleh: {kinds}.',
    fr: '« {name} » n’est pas un fichier d’un type que l’on garde ici. On garde : {kinds}.',
  },
  ORDER_DOCUMENTS_GONE: {
    en: 'The storage has "{name}" no longer. Ask the administrator to bring it back from a backup.',
    ms: 'Storan tidak lagi mempunyai "{name}". Minta pentadbir memulihkannya daripada sandaran.',
    fr: 'Le stockage n’a plus « {name} ». Demandez à l’administrateur de le rétablir d’une sauvegarde.',
  },
  ORDER_DOCUMENTS_EMPTY: {
    en: 'The file is empty. Choose one with something in it.',
    ms: 'Fail itu kosong. Pilih fail yang ada isinya.',
    fr: 'Le fichier est vide. Choisissez-en un qui contient quelque chose.',
  },
  ORDER_DOCUMENTS_VISIBILITY: {
    en: 'Only the office keeps documents for the office. Choose everyone on the order, or named persons.',
    ms: 'Hanya pejabat menyimpan dokumen untuk pejabat. Pilih semua pada pesanan, atau orang yang dinamakan.',
    fr: 'Seul le bureau garde des documents pour le bureau. Choisissez tous ceux de l’ordre, ou des personnes nommées.',
  },
  ORDER_DOCUMENTS_PEOPLE: {
    en: 'Somebody who is named does not see the order. Choose among those who do.',
    ms: 'Seseorang yang dinamakan tidak melihat pesanan ini. Pilih antara mereka yang melihatnya.',
    fr: 'Une personne nommée ne voit pas l’ordre. Choisissez parmi celles qui le voient.',
  },
  ORDER_DOCUMENTS_WITHDRAWN: {
    en: '"{title}" was withdrawn. Take it back first.',
    ms: '"{title}" telah ditarik balik. Pulihkan dahulu.',
    fr: '« {title} » a été retiré. Rétablissez-le d’abord.',
  },
} as const satisfies Readonly<Record<string, Text>>;
