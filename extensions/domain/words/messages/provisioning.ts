import type { Text } from '../languages.ts';

/** What is said of modems: what is in the way, and what to do about it. */
export const provisioningMessages = {
  MODEM_PARAMETER_TWICE: {
    en: 'The profile sets this path already. Change that line.',
    ms: 'Profil ini sudah menetapkan laluan ini. Ubah baris itu.',
    fr: 'Le profil règle déjà ce chemin. Modifiez cette ligne.',
  },
  ACS_UNREACHABLE: {
    en: 'The ACS does not answer. It goes on by itself as soon as it does.',
    ms: 'ACS tidak menjawab. Kerja bersambung sendiri sebaik sahaja ia menjawab.',
    fr: 'L’ACS ne répond pas. Le travail reprend de lui-même dès qu’il répond.',
  },
  ACS_NOT_SET: {
    en: 'This installation is not connected to an ACS. Whoever runs it sets GENIEACS_NBI_URL; what waits then goes on by itself.',
    ms: 'Pemasangan ini tidak disambungkan ke ACS. Pengendali menetapkan GENIEACS_NBI_URL; yang menunggu kemudian bersambung sendiri.',
    fr: 'Cette installation n’est reliée à aucun ACS. Son exploitant règle GENIEACS_NBI_URL ; ce qui attend reprend alors de lui-même.',
  },
  ACS_REFUSED: {
    en: 'The ACS did not take the call (status {status}). It is tried again; if it stays so, somebody has to look at the ACS.',
    ms: 'ACS tidak menerima panggilan (status {status}). Ia dicuba lagi; jika berterusan, ACS perlu diperiksa.',
    fr: 'L’ACS n’a pas accepté l’appel (statut {status}). On réessaie ; si cela dure, il faut regarder l’ACS.',
  },
  MODEM_NOT_SEEN: {
    en: 'The modem has not reported yet. Check that it has power, that the fibre is in and its light is green; then wait two minutes.',
    ms: 'Modem belum melapor. Periksa kuasa, gentian dan lampu hijaunya; kemudian tunggu dua minit.',
    fr: 'Le modem ne s’est pas encore annoncé. Vérifiez l’alimentation, la fibre et le voyant vert ; puis attendez deux minutes.',
  },
  MODEM_OFFLINE: {
    en: 'The modem cannot be reached just now. It goes on when it is back; check power and fibre.',
    ms: 'Modem tidak dapat dihubungi sekarang. Kerja bersambung apabila ia kembali; periksa kuasa dan gentian.',
    fr: 'Le modem est injoignable pour l’instant. Le travail reprend à son retour ; vérifiez l’alimentation et la fibre.',
  },
  MODEM_SILENT: {
    en: 'The modem was called and has not reported. It is called again; restarting it helps most often.',
    ms: 'Modem telah dipanggil tetapi tidak melapor. Ia dipanggil lagi; memulakannya semula selalunya membantu.',
    fr: 'Le modem a été appelé et ne s’est pas annoncé. On le rappelle ; le redémarrer aide le plus souvent.',
  },
  MODEM_QUEUED: {
    en: 'The modem has been asked and has the work before it.',
    ms: 'Modem telah diminta dan akan melakukannya.',
    fr: 'Le modem a été sollicité et va s’y mettre.',
  },
  MODEM_CREDENTIALS: {
    en: 'The modem does not accept the password by which the ACS calls it. It goes on when the modem reports by itself; network staff should set its connection request password anew.',
    ms: 'Modem tidak menerima kata laluan panggilan ACS. Kerja bersambung apabila modem melapor sendiri; kakitangan rangkaian perlu menetapkan semula kata laluan itu.',
    fr: 'Le modem n’accepte pas le mot de passe par lequel l’ACS l’appelle. Le travail reprend quand il s’annonce de lui-même ; le réseau doit redéfinir ce mot de passe.',
  },
  MODEM_IN_SESSION: {
    en: 'The modem is talking to the ACS just now. It goes on in half a minute.',
    ms: 'Modem sedang berhubung dengan ACS. Kerja bersambung dalam setengah minit.',
    fr: 'Le modem est en conversation avec l’ACS. Le travail reprend dans une demi-minute.',
  },
  MODEM_RESTARTING: {
    en: 'The modem is starting. That takes up to five minutes.',
    ms: 'Modem sedang dimulakan. Ini mengambil masa hingga lima minit.',
    fr: 'Le modem démarre. Cela prend jusqu’à cinq minutes.',
  },
  MODEM_STALE: {
    en: 'The modem has not said its values again yet.',
    ms: 'Modem belum menyatakan semula nilainya.',
    fr: 'Le modem n’a pas encore redit ses valeurs.',
  },
  MODEM_SEVERAL: {
    en: 'Several modems at the ACS have the serial number {serial}. Scan the MAC address instead.',
    ms: 'Beberapa modem di ACS mempunyai nombor siri {serial}. Imbas alamat MAC sebaliknya.',
    fr: 'Plusieurs modems portent le numéro {serial} auprès de l’ACS. Scannez plutôt l’adresse MAC.',
  },
  MODEM_TAKEN: {
    en: 'Modem {serial} is still set up for {customer}. Take it out of use there first, or take another one.',
    ms: 'Modem {serial} masih disediakan untuk {customer}. Tamatkan penggunaannya di situ dahulu, atau ambil modem lain.',
    fr: 'Le modem {serial} est encore réglé pour {customer}. Mettez-le d’abord hors service là-bas, ou prenez-en un autre.',
  },
  MODEM_OTHER_SERIAL: {
    en: '{scanned} was scanned, but the modem with this label reports {found}. Look at the label once more: scan it again, or accept {found}.',
    ms: '{scanned} telah diimbas, tetapi modem berlabel ini melaporkan {found}. Lihat label sekali lagi: imbas semula, atau terima {found}.',
    fr: '{scanned} a été scanné, mais le modem de cette étiquette annonce {found}. Regardez l’étiquette : scannez de nouveau ou acceptez {found}.',
  },
  MODEM_NO_PROFILE: {
    en: 'There is no profile for {manufacturer} {model}. Network staff makes one under Modems › Profiles; then push the settings again.',
    ms: 'Tiada profil untuk {manufacturer} {model}. Kakitangan rangkaian membuatnya di Modem › Profil; kemudian hantar semula tetapan.',
    fr: 'Il n’y a pas de profil pour {manufacturer} {model}. Le réseau en fait un sous Modems › Profils ; renvoyez ensuite les réglages.',
  },
  MODEM_NO_SUSPENSION: {
    en: 'Profile {profile} does not say how a modem is suspended. Add what is written then to the profile.',
    ms: 'Profil {profile} tidak menyatakan cara modem digantung. Tambah apa yang ditulis pada masa itu dalam profil.',
    fr: 'Le profil {profile} ne dit pas comment suspendre un modem. Ajoutez-y ce qu’il faut écrire alors.',
  },
  MODEM_PROFILE_EMPTY: {
    en: 'Profile {profile} writes nothing. Add its parameters under Modems › Profiles.',
    ms: 'Profil {profile} tidak menulis apa-apa. Tambah parameternya di Modem › Profil.',
    fr: 'Le profil {profile} n’écrit rien. Ajoutez ses paramètres sous Modems › Profils.',
  },
  MODEM_VALUE_WRONG: {
    en: 'The profile makes no value for {parameter} that the modem could take. Correct the profile or the customer’s record, then push again.',
    ms: 'Profil tidak menghasilkan nilai sah untuk {parameter}. Betulkan profil atau rekod pelanggan, kemudian hantar semula.',
    fr: 'Le profil ne donne pas de valeur acceptable pour {parameter}. Corrigez le profil ou la fiche du client, puis renvoyez.',
  },
  MODEM_VALUE_REFUSED: {
    en: 'The modem refused the value of {parameter}; nothing of that step was set. Correct the value, then push again.',
    ms: 'Modem menolak nilai {parameter}; tiada apa dalam langkah itu ditetapkan. Betulkan nilai, kemudian hantar semula.',
    fr: 'Le modem a refusé la valeur de {parameter} ; rien de cette étape n’a été réglé. Corrigez la valeur, puis renvoyez.',
  },
  MODEM_VALUE_OTHER: {
    en: '{parameter} has another value than was written. A preset of the ACS or somebody at the modem sets it; it is written again.',
    ms: '{parameter} mempunyai nilai lain daripada yang ditulis. Praset ACS atau seseorang di modem mengubahnya; ia ditulis semula.',
    fr: '{parameter} a une autre valeur que celle écrite. Un préréglage de l’ACS ou quelqu’un sur le modem la change ; on l’écrit de nouveau.',
  },
  MODEM_PARAMETER_UNKNOWN: {
    en: 'The modem does not know {parameter}. The profile does not fit this model or its firmware: correct it, then push again.',
    ms: 'Modem tidak mengenali {parameter}. Profil tidak sesuai dengan model atau perisian ini: betulkan, kemudian hantar semula.',
    fr: 'Le modem ne connaît pas {parameter}. Le profil ne convient pas à ce modèle ou à son micrologiciel : corrigez-le, puis renvoyez.',
  },
  MODEM_NOT_AS_EXPECTED: {
    en: '{parameter} is not yet as it should be. It is looked at again; if it stays so, check what it depends on, such as the telephone account.',
    ms: '{parameter} belum seperti yang sepatutnya. Ia dilihat lagi; jika berterusan, periksa perkara yang berkaitan, seperti akaun telefon.',
    fr: '{parameter} n’est pas encore comme il faut. On le regarde de nouveau ; si cela dure, vérifiez ce dont il dépend, comme le compte de téléphonie.',
  },
  MODEM_NOT_SUPPORTED: {
    en: 'This modem cannot do that at our word. Do it at the modem itself.',
    ms: 'Modem ini tidak dapat melakukannya dari jauh. Lakukan pada modem itu sendiri.',
    fr: 'Ce modem ne sait pas le faire à distance. Faites-le sur le modem même.',
  },
  MODEM_DOWNLOAD_FAILED: {
    en: 'The modem could not fetch the file: {message}.',
    ms: 'Modem tidak dapat mengambil fail: {message}.',
    fr: 'Le modem n’a pas pu chercher le fichier : {message}.',
  },
  MODEM_SESSION_LOST: {
    en: 'The connection to the modem broke off in the middle. It is tried again.',
    ms: 'Sambungan ke modem terputus di tengah jalan. Ia dicuba lagi.',
    fr: 'La liaison avec le modem s’est coupée en route. On réessaie.',
  },
  MODEM_SCRIPT_FAILED: {
    en: 'A script of the ACS failed for this modem and holds it up. Network staff looks at it in the ACS.',
    ms: 'Skrip ACS gagal untuk modem ini dan menghalangnya. Kakitangan rangkaian melihatnya dalam ACS.',
    fr: 'Un script de l’ACS a échoué pour ce modem et le bloque. Le réseau le regarde dans l’ACS.',
  },
  MODEM_FAULT: {
    en: 'The modem reported a fault ({code} {message}).',
    ms: 'Modem melaporkan kerosakan ({code} {message}).',
    fr: 'Le modem a signalé une erreur ({code} {message}).',
  },
  MODEM_NOT_BACK: {
    en: 'The modem has not come back within {minutes} minutes. Check power and fibre at the customer’s.',
    ms: 'Modem tidak kembali dalam {minutes} minit. Periksa kuasa dan gentian di tempat pelanggan.',
    fr: 'Le modem n’est pas revenu en {minutes} minutes. Vérifiez l’alimentation et la fibre chez le client.',
  },
  MODEM_NO_FILE: {
    en: 'The ACS has no file {file}.',
    ms: 'ACS tiada fail {file}.',
    fr: 'L’ACS n’a pas de fichier {file}.',
  },
  MODEM_SERIAL_INVALID: {
    en: '{given} is no serial number: 6 to 32 letters, digits and hyphens are expected.',
    ms: '{given} bukan nombor siri: 6 hingga 32 huruf, digit dan sempang dijangka.',
    fr: '{given} n’est pas un numéro de série : on attend 6 à 32 lettres, chiffres et tirets.',
  },
  MODEM_MAC_INVALID: {
    en: '{given} is no MAC address: twelve hexadecimal digits are expected.',
    ms: '{given} bukan alamat MAC: dua belas digit heksadesimal dijangka.',
    fr: '{given} n’est pas une adresse MAC : on attend douze chiffres hexadécimaux.',
  },
  MODEM_LABEL_NEEDED: {
    en: 'Give the serial number or the MAC address from the label.',
    ms: 'Berikan nombor siri atau alamat MAC daripada label.',
    fr: 'Donnez le numéro de série ou l’adresse MAC de l’étiquette.',
  },
  MODEM_BUSY: {
    en: 'Something is being done to this modem. Wait until it is over, or stop it first.',
    ms: 'Sesuatu sedang dilakukan pada modem ini. Tunggu hingga selesai, atau hentikan dahulu.',
    fr: 'Un travail est en cours sur ce modem. Attendez sa fin, ou arrêtez-le d’abord.',
  },
  MODEM_NOT_NOW: {
    en: 'That cannot be asked of this modem where it stands now.',
    ms: 'Itu tidak boleh diminta daripada modem ini dalam keadaannya sekarang.',
    fr: 'On ne peut pas demander cela à ce modem dans son état actuel.',
  },
  MODEM_IN_USE: {
    en: 'A modem with this serial number is in use for another customer. Take it out of use there first.',
    ms: 'Modem dengan nombor siri ini sedang digunakan untuk pelanggan lain. Tamatkan penggunaannya di situ dahulu.',
    fr: 'Un modem portant ce numéro de série sert chez un autre client. Mettez-le d’abord hors service là-bas.',
  },
  MODEM_ORDER_HAS_ONE: {
    en: 'The order has a modem already.',
    ms: 'Pesanan sudah mempunyai modem.',
    fr: 'L’ordre a déjà un modem.',
  },
  MODEM_UNKNOWN: {
    en: 'There is nothing of the company with this id in {field}.',
    ms: 'Tiada apa-apa milik syarikat dengan id ini dalam {field}.',
    fr: 'La société n’a rien avec cet identifiant dans {field}.',
  },
  MODEM_WIFI_PASSWORD: {
    en: 'A Wi-Fi password has 8 to 63 letters, digits and signs of the English keyboard.',
    ms: 'Kata laluan Wi-Fi mempunyai 8 hingga 63 huruf, digit dan tanda papan kekunci Inggeris.',
    fr: 'Un mot de passe Wi-Fi a de 8 à 63 lettres, chiffres et signes du clavier anglais.',
  },
  MODEM_WIFI_NAME: {
    en: 'A Wi-Fi name has at most 32 bytes.',
    ms: 'Nama Wi-Fi mempunyai paling banyak 32 bait.',
    fr: 'Un nom de Wi-Fi a 32 octets au plus.',
  },
  MODEM_INPUT: {
    en: '{given} cannot be sent to a modem.',
    ms: '{given} tidak boleh dihantar kepada modem.',
    fr: '{given} ne peut pas être envoyé à un modem.',
  },
  MODEM_PROFILE_TAKEN: {
    en: 'There is another active profile for this manufacturer and model, or with this name.',
    ms: 'Terdapat profil aktif lain untuk pengeluar dan model ini, atau dengan nama ini.',
    fr: 'Il y a un autre profil actif pour ce fabricant et ce modèle, ou de ce nom.',
  },
  MODEM_PROFILE_PATH: {
    en: 'Line {line}: {given} is no parameter of {tree}.',
    ms: 'Baris {line}: {given} bukan parameter {tree}.',
    fr: 'Ligne {line} : {given} n’est pas un paramètre de {tree}.',
  },
  MODEM_PROFILE_DOUBLE: {
    en: 'Line {line}: {given} is written twice for the same purpose.',
    ms: 'Baris {line}: {given} ditulis dua kali untuk tujuan yang sama.',
    fr: 'Ligne {line} : {given} est écrit deux fois pour le même usage.',
  },
  MODEM_PROFILE_FIELD: {
    en: 'Line {line}: there is no field {given}. Known are: {known}.',
    ms: 'Baris {line}: tiada medan {given}. Yang dikenali: {known}.',
    fr: 'Ligne {line} : il n’y a pas de champ {given}. Connus : {known}.',
  },
  MODEM_PROFILE_VALUE: {
    en: 'Line {line}: the value cannot be filled: {problems}',
    ms: 'Baris {line}: nilai tidak dapat diisi: {problems}',
    fr: 'Ligne {line} : la valeur ne peut pas être remplie : {problems}',
  },
} as const satisfies Record<string, Text>;
