import type { Text } from '../languages.ts';

/** What is wrong with a draft, or doubted in it, at the field where a person mends it. */
export const findingMessages = {
  LAYOUT_UNKNOWN: {
    en: 'No parser profile knows this layout.',
    ms: 'Tiada profil pembaca mengenali susun atur ini.',
    fr: 'Aucun profil de lecture ne connaît cette mise en page.',
  },
  LAYOUT_DRIFT: {
    en: 'The form is not laid out as it was when its profile was made.',
    ms: 'Susun atur borang tidak sama seperti semasa profilnya dibuat.',
    fr: 'Le formulaire n’est plus disposé comme lorsque son profil a été créé.',
  },
  PROFILE_PATTERN_REFUSED: {
    en: 'A pattern of the parser profile cannot be used.',
    ms: 'Satu corak profil pembaca tidak boleh digunakan.',
    fr: 'Un motif du profil de lecture est inutilisable.',
  },
  MISSING_SERVICE_ID: {
    en: 'The service id is missing.',
    ms: 'ID perkhidmatan tiada.',
    fr: 'L’identifiant de service manque.',
  },
  MISSING_SERVICE_NUMBER: {
    en: 'The service number is missing.',
    ms: 'Nombor perkhidmatan tiada.',
    fr: 'Le numéro de service manque.',
  },
  MISSING_CUSTOMER_NAME: {
    en: 'The customer name is missing.',
    ms: 'Nama pelanggan tiada.',
    fr: 'Le nom du client manque.',
  },
  MISSING_PHONE: {
    en: 'There is no phone number of the customer.',
    ms: 'Tiada nombor telefon pelanggan.',
    fr: 'Il n’y a pas de numéro de téléphone du client.',
  },
  MISSING_ADDRESS: {
    en: 'The service address is missing.',
    ms: 'Alamat perkhidmatan tiada.',
    fr: 'L’adresse de service manque.',
  },
  MISSING_OLD_ADDRESS: {
    en: 'The old address is missing.',
    ms: 'Alamat lama tiada.',
    fr: 'L’ancienne adresse manque.',
  },
  MISSING_ONU_PASSWORD: {
    en: 'The new ONU password is missing.',
    ms: 'Kata laluan ONU baharu tiada.',
    fr: 'Le nouveau mot de passe de l’ONU manque.',
  },
  MISSING_APPOINTMENT: {
    en: 'The appointment is missing.',
    ms: 'Temu janji tiada.',
    fr: 'Le rendez-vous manque.',
  },
  MISSING_APPOINTMENT_TIME: {
    en: 'The appointment has a day but no time.',
    ms: 'Temu janji ada hari tetapi tiada masa.',
    fr: 'Le rendez-vous a un jour mais pas d’heure.',
  },
  MISSING_ORDER_TYPE: {
    en: 'It is not clear what kind of order this is.',
    ms: 'Jenis pesanan ini tidak jelas.',
    fr: 'On ne sait pas de quel type d’ordre il s’agit.',
  },
  MISSING_FIELD: {
    en: 'A required field is missing.',
    ms: 'Medan wajib tiada.',
    fr: 'Un champ obligatoire manque.',
  },
  IMPOSSIBLE_DATE: {
    en: 'There is no such date or time.',
    ms: 'Tarikh atau masa itu tidak wujud.',
    fr: 'Cette date ou cette heure n’existe pas.',
  },
  UNREADABLE_DATE: {
    en: 'The text is not a date that can be understood.',
    ms: 'Teks ini bukan tarikh yang dapat difahami.',
    fr: 'Le texte n’est pas une date compréhensible.',
  },
  AMBIGUOUS_SERVICE_ID: {
    en: 'The cell names more than one service id.',
    ms: 'Sel ini menyebut lebih daripada satu ID perkhidmatan.',
    fr: 'La cellule nomme plusieurs identifiants de service.',
  },
  INVALID_SERVICE_ID: {
    en: 'The service id has an unusual shape.',
    ms: 'Bentuk ID perkhidmatan luar biasa.',
    fr: 'L’identifiant de service a une forme inhabituelle.',
  },
  INVALID_WO_NUMBER: {
    en: 'The work order number has an unusual shape.',
    ms: 'Bentuk nombor pesanan kerja luar biasa.',
    fr: 'Le numéro d’ordre de travail a une forme inhabituelle.',
  },
  UNREADABLE_PHONE: {
    en: 'A phone number cannot be understood.',
    ms: 'Satu nombor telefon tidak dapat difahami.',
    fr: 'Un numéro de téléphone est incompréhensible.',
  },
  // Of what is counted and not told of one document.
  'HIDDEN_COLUMNS.counted': {
    en: 'The column of states is hidden.',
    ms: 'Lajur status tersembunyi.',
    fr: 'La colonne des états est masquée.',
  },
  'ROWS_NOT_READ.counted': {
    en: 'Rows above the list were not read.',
    ms: 'Baris di atas senarai tidak dibaca.',
    fr: 'Des lignes au-dessus de la liste n’ont pas été lues.',
  },
  'COLUMNS_NOT_READ.counted': {
    en: 'The list lacks a column that tells kinds of orders apart.',
    ms: 'Senarai tiada lajur yang membezakan jenis pesanan.',
    fr: 'Il manque à la liste une colonne qui distingue les types d’ordres.',
  },
  'LINES_NOT_READ.counted': {
    en: 'A line that may concern all orders was not read.',
    ms: 'Baris yang mungkin berkaitan dengan semua pesanan tidak dibaca.',
    fr: 'Une ligne qui concerne peut-être tous les ordres n’a pas été lue.',
  },
  'ROWS_TOO_SHORT.counted': {
    en: 'Rows were too short to be read.',
    ms: 'Baris terlalu pendek untuk dibaca.',
    fr: 'Des lignes étaient trop courtes pour être lues.',
  },
  'SHEET_UNKNOWN.counted': {
    en: 'A sheet was not read: no profile knows it.',
    ms: 'Satu helaian tidak dibaca: tiada profil mengenalinya.',
    fr: 'Une feuille n’a pas été lue : aucun profil ne la connaît.',
  },
  'SECOND_FORM.counted': {
    en: 'A second form on the sheet was not read.',
    ms: 'Borang kedua pada helaian tidak dibaca.',
    fr: 'Un second formulaire de la feuille n’a pas été lu.',
  },
  'SHEET_NOT_READ.counted': {
    en: 'A sheet of another layout was not read.',
    ms: 'Helaian dengan susun atur lain tidak dibaca.',
    fr: 'Une feuille d’une autre mise en page n’a pas été lue.',
  },
  'SEVERAL_REQUESTS.counted': {
    en: 'The text asks for the same thing several times.',
    ms: 'Teks meminta perkara yang sama beberapa kali.',
    fr: 'Le texte demande plusieurs fois la même chose.',
  },
  'ENCODING_GUESSED.counted': {
    en: 'How the letters are written was guessed.',
    ms: 'Cara huruf ditulis diteka.',
    fr: 'Le codage des lettres a été deviné.',
  },
  'PARTS_DIFFER.counted': {
    en: 'The parts of a mail say different things.',
    ms: 'Bahagian e-mel menyatakan perkara berbeza.',
    fr: 'Les parties d’un message disent des choses différentes.',
  },
  'LETTERS_LOST.counted': {
    en: 'Letters were lost before the file came.',
    ms: 'Huruf hilang sebelum fail sampai.',
    fr: 'Des lettres ont été perdues avant l’arrivée du fichier.',
  },
  INVALID_VALUE: {
    en: 'The value has an unusual shape.',
    ms: 'Bentuk nilai ini luar biasa.',
    fr: 'La valeur a une forme inhabituelle.',
  },
  'INVALID_VALUE.odd': {
    en: '“{text}” does not look like a name. Compare it with the document.',
    ms: '“{text}” tidak kelihatan seperti nama. Bandingkan dengan dokumen.',
    fr: '« {text} » ne ressemble pas à un nom. Comparez avec le document.',
  },
  VALUE_OUT_OF_BOUNDS: {
    en: 'The order has no room for this value.',
    ms: 'Pesanan tiada ruang untuk nilai ini.',
    fr: 'L’ordre n’a pas de place pour cette valeur.',
  },
  'VALUE_OUT_OF_BOUNDS.of': { en: '{problem}', ms: '{problem}', fr: '{problem}' },
  POSTCODE_STATE_MISMATCH: {
    en: 'Postcode and state do not belong together.',
    ms: 'Poskod dan negeri tidak sepadan.',
    fr: 'Le code postal et l’État ne vont pas ensemble.',
  },
  AUTO_APPROVAL_FAILED: {
    en: 'It could not be approved without a person.',
    ms: 'Ia tidak dapat diluluskan tanpa seseorang.',
    fr: 'Il n’a pas pu être approuvé sans une personne.',
  },
  NO_WORK_TYPE: {
    en: 'There is no work type to make an order of.',
    ms: 'Tiada jenis kerja untuk membuat pesanan.',
    fr: 'Il n’y a pas de type d’intervention pour en faire un ordre.',
  },
  'NO_WORK_TYPE.named': {
    en: 'There is no work type "{name}" to make an order of.',
    ms: 'Tiada jenis kerja "{name}" untuk membuat pesanan.',
    fr: 'Il n’y a pas de type d’intervention « {name} » pour en faire un ordre.',
  },
  MERGED_VALUE: {
    en: 'The cell is merged with its neighbour; enter what belongs to each.',
    ms: 'Sel digabungkan dengan sel sebelahnya; masukkan nilai masing-masing.',
    fr: 'La cellule est fusionnée avec sa voisine ; saisissez ce qui revient à chacune.',
  },
  'MERGED_VALUE.at': {
    en: 'The cell is merged with {cell}; enter what belongs here.',
    ms: 'Sel digabungkan dengan {cell}; masukkan nilai yang betul di sini.',
    fr: 'La cellule est fusionnée avec {cell} ; saisissez ce qui revient ici.',
  },
  DUPLICATE_ROW: {
    en: 'Another row of this file is the same order.',
    ms: 'Baris lain dalam fail ini ialah pesanan yang sama.',
    fr: 'Une autre ligne de ce fichier est le même ordre.',
  },
  'DUPLICATE_ROW.number': {
    en: 'Row {row} of sheet "{sheet}" has the number {value} too, for another service. Ask the partner which one it belongs to.',
    ms: 'Baris {row} helaian "{sheet}" juga mempunyai nombor {value}, untuk perkhidmatan lain. Tanya rakan niaga yang mana betul.',
    fr: 'La ligne {row} de la feuille « {sheet} » a aussi le numéro {value}, pour un autre service. Demandez au partenaire auquel il appartient.',
  },
  'DUPLICATE_ROW.at': {
    en: 'Row {row} of sheet "{sheet}" is the same order.',
    ms: 'Baris {row} dalam helaian "{sheet}" ialah pesanan yang sama.',
    fr: 'La ligne {row} de la feuille « {sheet} » est le même ordre.',
  },
  CELL_ERROR: {
    en: 'The cell holds an error of the spreadsheet program. Enter the value.',
    ms: 'Sel ini mengandungi ralat program hamparan. Masukkan nilainya.',
    fr: 'La cellule contient une erreur du tableur. Saisissez la valeur.',
  },
  'CELL_ERROR.at': {
    en: 'Cell {cell} holds {text}, an error of the spreadsheet program. Ask the partner for the value, or enter it.',
    ms: 'Sel {cell} mengandungi {text}, iaitu ralat program hamparan. Minta nilainya daripada rakan niaga, atau masukkannya.',
    fr: 'La cellule {cell} contient {text}, une erreur du tableur. Demandez la valeur au partenaire ou saisissez-la.',
  },
  'CELL_ERROR.uncalculated': {
    en: 'Cell {cell} holds a formula that was never calculated. Ask the partner for the value, or enter it.',
    ms: 'Sel {cell} mengandungi formula yang tidak pernah dikira. Minta nilainya daripada rakan niaga, atau masukkannya.',
    fr: 'La cellule {cell} contient une formule qui n’a jamais été calculée. Demandez la valeur au partenaire ou saisissez-la.',
  },
  IDENTIFIER_INVALID: {
    en: 'This is no whole number of the partner. Enter it as the document has it.',
    ms: 'Ini bukan nombor rakan niaga yang lengkap. Masukkannya seperti dalam dokumen.',
    fr: 'Ce n’est pas un numéro complet du partenaire. Saisissez-le comme dans le document.',
  },
  'IDENTIFIER_INVALID.like': {
    en: '“{text}” is not written like {like}. Enter it whole, as the document has it.',
    ms: '“{text}” tidak ditulis seperti {like}. Masukkannya sepenuhnya seperti dalam dokumen.',
    fr: '« {text} » n’est pas écrit comme {like}. Saisissez-le en entier, comme dans le document.',
  },
  'IDENTIFIER_INVALID.cut': {
    en: '“{text}” is longer than such a number is, so none was taken from it. Enter the right one.',
    ms: '“{text}” lebih panjang daripada nombor sebegini, jadi tiada yang diambil daripadanya. Masukkan nombor yang betul.',
    fr: '« {text} » est plus long que ne l’est un tel numéro : rien n’en a été repris. Saisissez le bon.',
  },
  'UNREADABLE_PHONE.text': {
    en: '“{text}” is no telephone number. Enter it with its area code, or with + and the code of its country.',
    ms: '“{text}” bukan nombor telefon. Masukkannya dengan kod kawasan, atau dengan + dan kod negaranya.',
    fr: '« {text} » n’est pas un numéro de téléphone. Saisissez-le avec son indicatif, ou avec + et l’indicatif du pays.',
  },
  'UNREADABLE_PHONE.plan': {
    en: '“{text}” has a digit more or less than telephone numbers with its code. Check it against the document.',
    ms: '“{text}” mempunyai lebih atau kurang satu digit berbanding nombor dengan kodnya. Semak dengan dokumen.',
    fr: '« {text} » a un chiffre de plus ou de moins que les numéros de cet indicatif. Vérifiez avec le document.',
  },
  DATE_DOUBTED: {
    en: 'The date is not certain. Check it against the document.',
    ms: 'Tarikh ini tidak pasti. Semak dengan dokumen.',
    fr: 'La date n’est pas certaine. Vérifiez-la avec le document.',
  },
  'DATE_DOUBTED.order': {
    en: '“{text}” may be {first} or {second}: this file writes dates both ways. Check it with the partner.',
    ms: '“{text}” mungkin {first} atau {second}: fail ini menulis tarikh dengan dua cara. Semak dengan rakan niaga.',
    fr: '« {text} » peut être le {first} ou le {second} : ce fichier écrit les dates des deux façons. Vérifiez auprès du partenaire.',
  },
  'DATE_DOUBTED.window': {
    en: '{day} is not between {from} and {to}, where appointments usually are. Check it against the document.',
    ms: '{day} bukan antara {from} dan {to}, iaitu tempoh biasa temu janji. Semak dengan dokumen.',
    fr: 'Le {day} n’est pas entre le {from} et le {to}, où sont d’ordinaire les rendez-vous. Vérifiez avec le document.',
  },
  'DATE_DOUBTED.year': {
    en: 'The year of “{text}” was taken for {year}. Check it against the document.',
    ms: 'Tahun dalam “{text}” dianggap {year}. Semak dengan dokumen.',
    fr: 'L’année de « {text} » a été prise pour {year}. Vérifiez avec le document.',
  },
  'DATE_DOUBTED.weekday': {
    en: '“{text}” names another weekday than that of {day}. Check it with the partner.',
    ms: '“{text}” menyebut hari lain daripada hari bagi {day}. Semak dengan rakan niaga.',
    fr: '« {text} » nomme un autre jour de la semaine que celui du {day}. Vérifiez auprès du partenaire.',
  },
  'DATE_DOUBTED.twoDays': {
    en: 'The cell of the time is of another day, {other}, than that of the date, {day}. Check it with the partner.',
    ms: 'Sel masa menunjukkan hari lain, {other}, daripada sel tarikh, {day}. Semak dengan rakan niaga.',
    fr: 'La cellule de l’heure est d’un autre jour, le {other}, que celle de la date, le {day}. Vérifiez auprès du partenaire.',
  },
  'DATE_DOUBTED.hour': {
    en: '{time} is an unusual time for an appointment, which is between {from} and {to} as a rule. Check it against the document.',
    ms: '{time} ialah masa yang luar biasa untuk temu janji, yang biasanya antara {from} dan {to}. Semak dengan dokumen.',
    fr: '{time} est une heure inhabituelle pour un rendez-vous, d’ordinaire entre {from} et {to}. Vérifiez avec le document.',
  },
  'DATE_DOUBTED.twoTimes': {
    en: 'The cell of the date says {other}, that of the time {time}. Check it with the partner.',
    ms: 'Sel tarikh menyatakan {other}, sel masa menyatakan {time}. Semak dengan rakan niaga.',
    fr: 'La cellule de la date dit {other}, celle de l’heure {time}. Vérifiez auprès du partenaire.',
  },
  'DATE_DOUBTED.sheetName': {
    en: 'The day {day} is taken from the name of the sheet, but {cell} says {other}. Check it with the partner.',
    ms: 'Hari {day} diambil daripada nama helaian, tetapi {cell} menyatakan {other}. Semak dengan rakan niaga.',
    fr: 'Le jour {day} vient du nom de la feuille, mais {cell} dit {other}. Vérifiez auprès du partenaire.',
  },
  TWO_TICKED: {
    en: 'More than one box is ticked. Choose the one that holds.',
    ms: 'Lebih daripada satu kotak ditanda. Pilih yang betul.',
    fr: 'Plusieurs cases sont cochées. Choisissez la bonne.',
  },
  'TWO_TICKED.words': {
    en: '{words} are ticked together. Choose the one that holds.',
    ms: '{words} ditanda bersama. Pilih yang betul.',
    fr: '{words} sont cochés ensemble. Choisissez le bon.',
  },
  TWO_VALUES: {
    en: 'Two columns of the list have different values for this. Enter the right one.',
    ms: 'Dua lajur dalam senarai memberi nilai berbeza. Masukkan yang betul.',
    fr: 'Deux colonnes de la liste donnent des valeurs différentes. Saisissez la bonne.',
  },
  'TWO_VALUES.texts': {
    en: 'Two columns of the list say “{first}” and “{second}”. Enter the right one.',
    ms: 'Dua lajur dalam senarai menyatakan “{first}” dan “{second}”. Masukkan yang betul.',
    fr: 'Deux colonnes de la liste disent « {first} » et « {second} ». Saisissez la bonne.',
  },
  'TWO_VALUES.labels': {
    en: 'The document says “{first}” and, further on, “{second}”; the first was taken. Check which is right.',
    ms: 'Dokumen menyatakan “{first}” dan kemudian “{second}”; yang pertama diambil. Semak yang mana betul.',
    fr: 'Le document dit « {first} » puis « {second} » ; le premier a été retenu. Vérifiez lequel est juste.',
  },
  'TWO_VALUES.numbers': {
    en: '“{text}” names more than one number; {value} was taken. Check it against the document.',
    ms: '“{text}” menyebut lebih daripada satu nombor; {value} diambil. Semak dengan dokumen.',
    fr: '« {text} » donne plusieurs nombres ; {value} a été retenu. Vérifiez avec le document.',
  },
  VALUE_FAR: {
    en: 'The value stands further from its label than those of the other fields. Check that it belongs to it.',
    ms: 'Nilai ini berada lebih jauh daripada labelnya berbanding medan lain. Semak sama ada ia miliknya.',
    fr: 'La valeur est plus éloignée de son libellé que celles des autres champs. Vérifiez qu’elle lui appartient.',
  },
  'VALUE_FAR.row': {
    en: 'Row {row} has another number of cells than the other rows: its values may stand in the wrong columns. Compare them with the document.',
    ms: 'Baris {row} mempunyai bilangan sel yang berbeza daripada baris lain: nilainya mungkin berada di lajur yang salah. Bandingkan dengan dokumen.',
    fr: 'La ligne {row} n’a pas le même nombre de cellules que les autres : ses valeurs sont peut-être dans les mauvaises colonnes. Comparez avec le document.',
  },
  MARK_DOUBTED: {
    en: 'A mark or a quantity could not be read. Check the equipment against the document.',
    ms: 'Satu tanda atau kuantiti tidak dapat dibaca. Semak peralatan dengan dokumen.',
    fr: 'Une coche ou une quantité n’a pas pu être lue. Vérifiez l’équipement avec le document.',
  },
  'MARK_DOUBTED.at': {
    en: '“{text}” in {cell} is no mark or quantity that is understood. Check the equipment against the document.',
    ms: '“{text}” di {cell} bukan tanda atau kuantiti yang difahami. Semak peralatan dengan dokumen.',
    fr: '« {text} » en {cell} n’est ni une coche ni une quantité comprise. Vérifiez l’équipement avec le document.',
  },
  'MARK_DOUBTED.both': {
    en: 'Yes and no are both ticked for “{label}”. Check it with the partner.',
    ms: 'Ya dan tidak kedua-duanya ditanda bagi “{label}”. Semak dengan rakan niaga.',
    fr: 'Oui et non sont tous deux cochés pour « {label} ». Vérifiez auprès du partenaire.',
  },
  REQUEST_DOUBTED: {
    en: 'The subject speaks of ending an order, the answer under it does not. Read the mail and decide.',
    ms: 'Subjek menyebut penamatan pesanan, tetapi jawapannya tidak. Baca mel dan buat keputusan.',
    fr: 'L’objet parle de mettre fin à un ordre, la réponse n’en dit rien. Lisez le message et décidez.',
  },
  'REQUEST_DOUBTED.opposite': {
    en: 'The mail also says “{text}”. Read it and decide whether the order is to end.',
    ms: 'Mel itu juga menyatakan “{text}”. Baca dan putuskan sama ada pesanan perlu ditamatkan.',
    fr: 'Le message dit aussi « {text} ». Lisez-le et décidez s’il faut mettre fin à l’ordre.',
  },
  IDS_DIFFER: {
    en: 'Subject and text name different numbers. Check which order is meant.',
    ms: 'Subjek dan teks menyebut nombor berbeza. Semak pesanan yang dimaksudkan.',
    fr: 'L’objet et le texte donnent des numéros différents. Vérifiez de quel ordre il s’agit.',
  },
  'IDS_DIFFER.several': {
    en: 'The subject names {several}; {value} was taken. Check which order is meant.',
    ms: 'Subjek menyebut {several}; {value} diambil. Semak pesanan yang dimaksudkan.',
    fr: 'L’objet nomme {several} ; {value} a été retenu. Vérifiez de quel ordre il s’agit.',
  },
  'IDS_DIFFER.texts': {
    en: 'The subject names {other}, the text {value}. Check which order is meant.',
    ms: 'Subjek menyebut {other}, teks menyebut {value}. Semak pesanan yang dimaksudkan.',
    fr: 'L’objet donne {other}, le texte {value}. Vérifiez de quel ordre il s’agit.',
  },
  'IDS_DIFFER.lines': {
    en: '{place} of the text says {other}; {value} was taken. Check which order is meant.',
    ms: '{place} dalam teks menyatakan {other}; {value} diambil. Semak pesanan yang dimaksudkan.',
    fr: 'La ligne {place} du texte dit {other} ; {value} a été retenu. Vérifiez de quel ordre il s’agit.',
  },
  LABEL_MOVED: {
    en: 'The label of this value stands far from where it was. Enter the value from the document.',
    ms: 'Label bagi nilai ini berada jauh dari tempat asalnya. Masukkan nilai daripada dokumen.',
    fr: 'Le libellé de cette valeur est loin de sa place. Saisissez la valeur du document.',
  },
  'LABEL_MOVED.at': {
    en: '“{label}” stood at {was} and the only one is now at {is}: its value may be another’s, and was not taken. Enter the value from the document.',
    ms: '“{label}” dahulu di {was} dan kini hanya ada di {is}: nilainya mungkin milik medan lain dan tidak diambil. Masukkan nilai daripada dokumen.',
    fr: '« {label} » était en {was} et ne se trouve plus qu’en {is} : sa valeur peut être celle d’un autre champ et n’a pas été reprise. Saisissez la valeur du document.',
  },
  ADDRESS_DOUBTED: {
    en: 'The address could not be taken apart. Check its parts against the document.',
    ms: 'Alamat ini tidak dapat dipecahkan. Semak bahagiannya dengan dokumen.',
    fr: 'L’adresse n’a pas pu être décomposée. Vérifiez ses parties avec le document.',
  },
  'ADDRESS_DOUBTED.building': {
    en: '“{text}” may be a building or a street, and no building of that name is known. Choose or add the building, or correct the address.',
    ms: '“{text}” mungkin bangunan atau jalan, dan tiada bangunan dengan nama itu dikenali. Pilih atau tambah bangunan, atau betulkan alamat.',
    fr: '« {text} » peut être un immeuble ou une rue, et aucun immeuble de ce nom n’est connu. Choisissez ou ajoutez l’immeuble, ou corrigez l’adresse.',
  },
  ROW_CLOSED: {
    en: 'The list says that this order is finished or cancelled: no new order is made of it.',
    ms: 'Senarai menyatakan pesanan ini selesai atau dibatalkan: tiada pesanan baharu dibuat.',
    fr: 'La liste dit que cet ordre est terminé ou annulé : aucun nouvel ordre n’en est fait.',
  },
  'ROW_CLOSED.status': {
    en: 'The list says “{status}”: no new order is made of this row. Cancel or close the order that is there, then reject this draft; if it is to be done all the same, change the status.',
    ms: 'Senarai menyatakan “{status}”: tiada pesanan baharu dibuat daripada baris ini. Batalkan atau tutup pesanan yang ada, kemudian tolak draf ini; jika ia tetap perlu dibuat, ubah status.',
    fr: 'La liste dit « {status} » : aucun nouvel ordre n’est fait de cette ligne. Annulez ou clôturez l’ordre existant, puis rejetez ce brouillon ; s’il faut tout de même le faire, changez le statut.',
  },
  TITLE_DOUBTED: {
    en: 'A title above the order may belong to it. Compare it with the document.',
    ms: 'Tajuk di atas pesanan mungkin berkaitan dengannya. Bandingkan dengan dokumen.',
    fr: 'Un titre au-dessus de l’ordre le concerne peut-être. Comparez avec le document.',
  },
  'TITLE_DOUBTED.below': {
    en: 'The order stands below the title “{text}” of row {row}, which was not read. Enter what it says of the order.',
    ms: 'Pesanan berada di bawah tajuk “{text}” pada baris {row}, yang tidak dibaca. Masukkan apa yang dinyatakannya tentang pesanan.',
    fr: 'L’ordre se trouve sous le titre « {text} » de la ligne {row}, qui n’a pas été lu. Saisissez ce qu’il dit de l’ordre.',
  },
  'TITLE_DOUBTED.loose': {
    en: '“{text}” is taken from the title in {cell}, but a blank row, a sum or another title stands between. Compare it with the document.',
    ms: '“{text}” diambil daripada tajuk di {cell}, tetapi ada baris kosong, jumlah atau tajuk lain di antaranya. Bandingkan dengan dokumen.',
    fr: '« {text} » vient du titre en {cell}, mais une ligne vide, un total ou un autre titre les sépare. Comparez avec le document.',
  },
  'TITLE_DOUBTED.other': {
    en: 'The row says “{own}”, the title in {cell} above it “{text}”. Compare it with the document.',
    ms: 'Baris menyatakan “{own}”, tajuk di {cell} di atasnya menyatakan “{text}”. Bandingkan dengan dokumen.',
    fr: 'La ligne dit « {own} », le titre en {cell} au-dessus « {text} ». Comparez avec le document.',
  },
  STRUCK_DOUBTED: {
    en: 'Something of the order is struck through and was not read. Compare it with the document.',
    ms: 'Sebahagian pesanan dipotong dengan garis dan tidak dibaca. Bandingkan dengan dokumen.',
    fr: 'Une partie de l’ordre est barrée et n’a pas été lue. Comparez avec le document.',
  },
  'STRUCK_DOUBTED.cells': {
    en: 'What is struck through in {cells} was not read. Compare the order with the document.',
    ms: 'Yang dipotong dengan garis di {cells} tidak dibaca. Bandingkan pesanan dengan dokumen.',
    fr: 'Ce qui est barré en {cells} n’a pas été lu. Comparez l’ordre avec le document.',
  },
  COMMENT_DOUBTED: {
    en: 'Somebody commented on the order, and the comment was not read. Compare the order with the document.',
    ms: 'Seseorang mengulas pesanan ini dan ulasannya tidak dibaca. Bandingkan pesanan dengan dokumen.',
    fr: 'Quelqu’un a commenté l’ordre, et le commentaire n’a pas été lu. Comparez l’ordre avec le document.',
  },
  'COMMENT_DOUBTED.cells': {
    en: 'The comment in {cells} was not read. Compare the order with the document.',
    ms: 'Ulasan di {cells} tidak dibaca. Bandingkan pesanan dengan dokumen.',
    fr: 'Le commentaire en {cells} n’a pas été lu. Comparez l’ordre avec le document.',
  },
  'INVALID_VALUE.above': {
    en: 'The row has no building, and the row above it has “{text}” ({cell}). Enter the building if it holds for this order too.',
    ms: 'Baris ini tiada bangunan, manakala baris di atasnya mempunyai “{text}” ({cell}). Masukkan bangunan jika ia juga untuk pesanan ini.',
    fr: 'La ligne n’a pas d’immeuble, et celle du dessus indique « {text} » ({cell}). Saisissez l’immeuble s’il vaut aussi pour cet ordre.',
  },
  'INVALID_VALUE.address': {
    en: 'The document has another address in {place}: “{other}”. Compare it with “{value}”.',
    ms: 'Dokumen mempunyai alamat lain di {place}: “{other}”. Bandingkan dengan “{value}”.',
    fr: 'Le document a une autre adresse en {place} : « {other} ». Comparez-la avec « {value} ».',
  },
  'INVALID_VALUE.phone': {
    en: '{place} of the text speaks of another telephone number: “{text}”. Compare the numbers.',
    ms: '{place} dalam teks menyebut nombor telefon lain: “{text}”. Bandingkan nombornya.',
    fr: 'La ligne {place} du texte parle d’un autre numéro de téléphone : « {text} ». Comparez les numéros.',
  },
  'INVALID_VALUE.case': {
    en: 'The document says “{text}”, and the profile does not know what kind that is. Check the value with the partner.',
    ms: 'Dokumen menyatakan “{text}”, dan profil tidak tahu jenisnya. Semak nilai ini dengan rakan niaga.',
    fr: 'Le document dit « {text} », et le profil ne sait pas de quel genre il s’agit. Vérifiez la valeur auprès du partenaire.',
  },
  'INVALID_VALUE.ditto': {
    en: '“{text}” stands for the value of another row. Enter it here.',
    ms: '“{text}” mewakili nilai baris lain. Masukkan nilainya di sini.',
    fr: '« {text} » tient lieu de la valeur d’une autre ligne. Saisissez-la ici.',
  },
  'DATE_DOUBTED.column': {
    en: 'The column “{header}”, which is not read, says {other} ({cell}). Check the appointment with the partner.',
    ms: 'Lajur “{header}”, yang tidak dibaca, menyatakan {other} ({cell}). Semak temu janji dengan rakan niaga.',
    fr: 'La colonne « {header} », qui n’est pas lue, dit {other} ({cell}). Vérifiez le rendez-vous auprès du partenaire.',
  },
  'INVALID_VALUE.blank': {
    en: '“{text}” has a blank in it. Compare it with the document.',
    ms: '“{text}” mengandungi ruang kosong. Bandingkan dengan dokumen.',
    fr: '« {text} » contient une espace. Comparez avec le document.',
  },
  'INVALID_VALUE.speed': {
    en: '“{text}” names another speed than {value} Mbps. Check it with the partner.',
    ms: '“{text}” menyebut kelajuan lain daripada {value} Mbps. Semak dengan rakan niaga.',
    fr: '« {text} » indique un autre débit que {value} Mbps. Vérifiez auprès du partenaire.',
  },
  'INVALID_VALUE.unit': {
    en: '“{text}” has no unit; {value} Mbps was taken. Check it with the document.',
    ms: '“{text}” tiada unit; {value} Mbps diambil. Semak dengan dokumen.',
    fr: '« {text} » n’a pas d’unité ; {value} Mbps a été retenu. Comparez avec le document.',
  },
  ROW_HELD: {
    en: 'The list says that this order waits. Ask the partner before it is planned.',
    ms: 'Senarai menyatakan pesanan ini ditangguhkan. Tanya rakan niaga sebelum ia dirancang.',
    fr: 'La liste dit que cet ordre est en attente. Demandez au partenaire avant de le planifier.',
  },
  'ROW_HELD.unknown': {
    en: 'Nobody knows whether “{status}” means that the order is still to be done. Ask the partner, or add the word to the profile’s list of states.',
    ms: 'Tidak diketahui sama ada “{status}” bermaksud pesanan masih perlu dibuat. Tanya rakan niaga, atau tambah perkataan itu pada senarai status profil.',
    fr: 'On ne sait si « {status} » veut dire que l’ordre reste à faire. Demandez au partenaire, ou ajoutez ce mot à la liste des états du profil.',
  },
  'ROW_HELD.status': {
    en: 'The document says “{status}”. Ask the partner before an order is made of it.',
    ms: 'Dokumen menyatakan “{status}”. Tanya rakan niaga sebelum pesanan dibuat.',
    fr: 'Le document dit « {status} ». Demandez au partenaire avant d’en faire un ordre.',
  },
} as const satisfies Readonly<Record<string, Text>>;
