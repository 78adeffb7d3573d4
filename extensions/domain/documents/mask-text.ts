import { ownPattern } from '../kernel/own-pattern.ts';
import { visibleText } from '../kernel/plain-text.ts';

/** Stands for a secret wherever it would be shown. */
export const MASK = '••••••';

/** Words for a secret that are used for nothing else, with the ways they are misspelt. */
const NAMED =
  'pass[ _]?(?:word|wort)s?|pass[ -]?(?:code|phrase|key)s?|passw0rd|p@ss(?:w[o0]rd)?|p[/ -]?word|p a s s w o r d|' +
  'passwd|passwrd|pasword|passw\\.?|pasw|passowrd|passwrod|paswr?d|k\\.? ?laluan|psswo?r?d|pswd|pwr?d|kata[ -]?laluan|kata ?kunci|kod ?(?:laluan|akses)|' +
  'mots?[ -]?de[ -]?passe|code d’acc[eè]s|access code|security code|kod keselamatan|credentials?|secret|(?:\\p{L}{1,12})?密[码碼][是为為]?|口令|パスワード|' +
  'cl[eé] (?:wi-?fi|wep|wpa|r[ée]seau)|' +
  '(?:wi-?fi|wlan|wireless|network|security|pre-?shared|default|wpa[23]?)[ -]?(?:key|pass|pin)|' +
  '(?:wpa[23]?[ -]?)?psk|wpa[23]?(?=\\s?[:=：])|pa\\$\\$(?:word)?|(?:key|password|pass) (?:wi-?fi|wlan)|kunci (?:wi-?fi|rangkaian)|code (?:wi-?fi|wlan)';
/** Short ones, which need a sign behind them. */
const SHORT =
  'pass\\.?|p\\.?[/ -]?w\\.?|psw|m\\.?d\\.?p\\.?|clave|otp|tac|puk|token|auth|creds?\\.?';
/** Words of other things too: a word with a digit behind them is a secret. */
const VAGUE = '(?:pin|otp|tac|puk)(?: (?:no|number|code)\\.?)?|key|kunci|bearer|slid|ploam(?: id)?';
/** What has a code or a combination of its own that opens it. */
const OPENED =
  'gate|door|lobby|entry|entrance|guard ?house|alarm|lock|lock ?box|key ?box|safe|padlock|unlock|verification|activation|' +
  'wi-?fi|wlan|onu|ont|router|modem|admin|pintu|pagar';

/** Not within another word. Underscores join names: `pwd_onu`. */
const word = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
/** What stands between a name and its secret: one run, so that no line is slow to look at. */
const BETWEEN = '(?:\\s*\\([^)]{0,40}\\))?[\\s|:=：\\-–]*';
const VALUE = '(?![\\s|:=：\\-–])(?=.*[\\p{L}\\p{N}]).+';
/** Nobody's secret has its first digit or letter farther behind; the bound keeps every look short. */
const DIGIT = '(?=\\S{0,80}\\d)';
const LETTER = '(?=\\S{0,80}\\p{L})';
/** A word that is made up: it has a digit, and is longer than a number of rooms. */
const MADE_UP = `${DIGIT}\\S{4,}`;
/** Numbers of orders and services stay readable, whatever they are called. */
const NO_ORDER =
  '(?!["\'(\\[]?(?:(?:TBBN|TTKT|AWO|CELCOM|DIGI|UMOBILE|WO|SO|SR|CR|TT|INC|REQ|CASE)[-\\p{L}]?\\d{5}|[AMC]\\d{7}(?![\\p{L}\\p{N}])))';
const IS = '(?:is|are|was|ialah|adalah|est|will be|to|kepada)';

/** A line that names a password shows no more than that it has one. */
const NAMED_LINE = ownPattern(`^(.*?${word(NAMED)}${BETWEEN})(${VALUE})$`, 'iu');
const SHORT_LINE = ownPattern(`^(.*?${word(SHORT)} ?[|:=：\\-–]${BETWEEN})(${VALUE})$`, 'iu');
/** Secrets of one word, wherever their names stand in the line. */
const WORDS: readonly RegExp[] = [
  // `login somebody pass Ab12cd`, `pw for customer is Ab12cd`
  ownPattern(
    `(?<![\\p{L}\\p{N}])((?:${SHORT})(?:\\s*\\([^)]{0,40}\\))?(?:(?:\\s+\\p{L}{1,12}){0,4}\\s+${IS}|\\s+(?:baru|lama|new|old))?\\s+)${DIGIT}(\\S{3,})`,
    'giu',
  ),
  // `ONU-PW_Ab12cd`, `PW→Ab12cd`, `pw(Ab12cd)`, `PW lama: Ab12cd`
  ownPattern(
    `(?<![\\p{L}\\p{N}])((?:${SHORT})(?:[_.#>→~/("'*;\\[\\]]{1,3}\\s?|(?:\\s+\\p{L}{1,12}){1,3}\\s*[:=：]\\s*))${DIGIT}(\\S{3,})`,
    'giu',
  ),
  // `gate code 1234`, `lockbox 1234`, `safe combination 1234`
  ownPattern(
    `(?<![\\p{L}\\p{N}])((?:(?:${OPENED}) ?(?:code|kod|pin|combination)|(?:lock|key) ?box|kod (?:pintu|pagar)|code (?:porte|portail|de la porte))(?: no\\.?| number)?(?:\\s+for(?:\\s+\\p{L}{1,12}){1,3})?\\s*(?:[:=：\\-–]|${IS}\\s)?\\s*)${NO_ORDER}${DIGIT}(\\S{3,})`,
    'giu',
  ),
  // `the code is Ab12cd`; what has a word before it, such as a postal code, is another thing
  ownPattern(
    `((?:^|[.,;:!?(|]\\s*|(?<![\\p{L}\\p{N}])(?:the|your|my|his|her|new|this|and|secret|use|enter)\\s+)(?:code|kod)(?:\\s+for(?:\\s+\\p{L}{1,12}){1,3})?\\s+${IS}\\s+)${NO_ORDER}${DIGIT}(\\S{3,})`,
    'giu',
  ),
  ownPattern(
    `((?<![\\p{L}\\p{N}])(?:the|your|my|his|her|new|this|secret)\\s+(?:code|kod)\\s*[:=：]\\s*)${NO_ORDER}${DIGIT}(\\S{3,})`,
    'giu',
  ),
  // `u: contoh p: Ab12cd`, `U/P: contoh/Ab12cd`, `WIFI:S:contoh;T:WPA;P:Ab12cd;;`
  ownPattern(
    `(?<![\\p{L}\\p{N}])((?:u|un|usr|user|id)\\s*[:=：]\\s*[^\\s,;/|]{1,60}[\\s,;/|]{1,4}p\\s*[:=：]\\s*)(\\S{3,200})`,
    'giu',
  ),
  ownPattern(
    `(?<![\\p{L}\\p{N}])((?:u|un|id|user|usr|login)\\s?/\\s?p\\s*[:=：]?\\s*[^\\s/]{1,60}\\s?/\\s?)(\\S{3,200})`,
    'giu',
  ),
  // `Code: aB12cd`; codes of materials and buildings have no small letters
  ownPattern(
    `((?:^|[.,;:!?(|]\\s*)(?:[Cc]ode|CODE|[Kk]od|KOD)\\s*[:=：]\\s*)${DIGIT}(?=\\S{0,80}\\p{Ll})(?=\\S{0,80}\\p{Lu})(\\S{5,200})`,
    'gu',
  ),
  ownPattern(`(密[码碼][是为為]\\s*)(\\S{3,200})`, 'gu'),
  ownPattern(`(WIFI:(?:[A-Z]:[^;:]{0,80};){0,4}P:)([^;]{1,200})`, 'giu'),
  // `wifi: Ab12cd`, alone on its line
  ownPattern(
    `(?<![\\p{L}\\p{N}])((?:wi-?fi|wlan)(?:\\s\\p{L}{1,12})?\\s*[:=：]\\s*)${DIGIT}${LETTER}([^\\s/|]{6,200})(?=[\\s|]*$)`,
    'giu',
  ),
  ownPattern(`(?<![\\p{L}\\p{N}])((?:telecom|super)admin\\s+)${DIGIT}(\\S{4,200})`, 'giu'),
  // `contoh@timebb, Ab12cd`; an address of mail has a full stop
  ownPattern(
    `(?<![\\p{L}\\p{N}._@-])([\\p{L}\\p{N}._-]{1,60}@[\\p{L}\\p{N}-]{1,40}(?:\\s{1,4}|\\s?[,;(\\-–|]\\s?))${NO_ORDER}(?!\\d+ ?[MGK]b)${DIGIT}${LETTER}([^\\s/|]{5,200})(?=[\\s|]*$|[),;])`,
    'giu',
  ),
  ownPattern(
    `(?<![\\p{L}\\p{N}])((?:${VAGUE})\\s*(?:[:=：\\-–]|(?:is|ialah|adalah|est)\\s)?\\s*)(${MADE_UP})`,
    'giu',
  ),
  // `pppoe contoh@timebb Ab12cd`, alone on its line
  ownPattern(
    `^([\\s|]*(?:default\\s+)?(?:log-?in|pppoe|user(?: ?name| ?id)?)(?: details?| info)?\\s*[:=：]?\\s+\\S{1,200}\\s+)${DIGIT}${LETTER}(\\S{5,200})(?=[\\s|]*$)`,
    'giu',
  ),
  // `wifi: Contoh_5G / Ab12cd`
  ownPattern(
    `(?<![\\p{L}\\p{N}])((?:wi-?fi|ssid|wlan)(?: ?name)?\\s*[:=：\\-–]?\\s*[^\\s/|,]{1,40}\\s*[/|,]\\s*)([^\\s,;]{1,200})(?=[\\s|]*$|[,;])`,
    'giu',
  ),
  // `login contoh / Ab12cd`, `admin:Ab12cd`, `contoh@timebb / Ab12cd`; an address of the web is none
  ownPattern(
    `(?<![\\p{L}\\p{N}/.])((?:(?:log-?in|pppoe|user(?: ?name| ?id)?|account|akaun)\\s*[:=：]?\\s*[^\\s/|:]{1,60}(?::[^\\s/|:]{1,60})?|(?:super|telecom)?admin|root|[\\p{L}\\p{N}][^\\s/|@]{0,59}@[^\\s/|:]{1,60}(?::[^\\s/|:]{1,60})?)\\s*[/|:]\\s*)${DIGIT}${LETTER}([^\\s/]{4,200})(?=[\\s|,;]|$)`,
    'giu',
  ),
];
/** `Ab12cd is the password`, `Ab12cd (pw)` */
const BEFORE_NAME = ownPattern(
  `(?<!\\S)["'(]?${NO_ORDER}${DIGIT}\\S{4,80}(?=\\s*(?:(?:as|is|ialah|est)\\s+|[=(]\\s*)(?:(?:the|your|new|a|le)\\s+)?(?:(?:wi-?fi|onu|router|login)\\s+)?(?:${NAMED}|${SHORT})(?![\\p{L}\\p{N}]))`,
  'giu',
);
/** Printed labels may be glued to their value. */
const GLUED = /^(\s*(?:onu )?password[\s:=]*)([^\s:=].*)$/i;
const BEFORE =
  'onu|ont|wi-?fi|new|your|the|router|login|user|account|modem|pppoe|voip|voice|sip|admin|root|current|old|temp(?:orary)?|default|guest|internet|broadband|portal|app|email|2\\.4 ?g(?:hz)?|5 ?g(?:hz)?|ssid';
const BEHIND =
  'key|word|code|is|are|new|baru|ialah|adalah|est|for|untuk|customer|pelanggan|below|berikut';
const ALONE = ownPattern(
  `^[\\s|]*(?:(?:${BEFORE})\\s+){0,3}(?:${NAMED}|${SHORT})(?:\\s+(?:${BEHIND}|wi-?fi|router|onu)){0,3}\\s*(?:\\([^)]*\\))?[\\s|:=：.\\-–]*$`,
  'iu',
);
/** A line that ends with the name and a sign behind it, or with a cell of it: the secret follows. */
const AT_END = ownPattern(
  `${word(`${NAMED}|${SHORT}`)}\\s*(?:\\([^)]{0,40}\\))?\\s*[:=：]\\s*$|[\\t|]\\s*(?:${NAMED}|${SHORT})[\\s|]*$`,
  'iu',
);
/** Words that a secret may stand below. */
const FILLER = /^[\s|>]*(?:(?:is|ialah|adalah|est)[\s|:]*|[:=→-][\s|:=→>-]*)?$/i;
/** What follows a lone label and is no value of it. */
const OTHER_LABEL =
  /[:：]\s*$|^\s*(?:remarks?|user ?(?:name|id)?|login(?: id)?|e-?mail|address|status|date|time|name|phone|serial|package|bandwidth)\b/i;
/** Words of prose or of another label; a secret is one word. */
const ONE_WORD = /^[\s|>]*(?:[^\s|>]\S*)?[\s|]*$/;
const LOOK_BELOW = 5;

/** Long runs of blanks and of edges of cells say no more than short ones, and are slow to look at. */
const LONG_RUN = /[\s|]{9,}/g;
const LONGEST_RUN = 8;
const squeezed = (text: string): string =>
  text.replace(LONG_RUN, (run) => run.slice(0, LONGEST_RUN));

/** A longer line is looked at in slices. */
const LONGEST_SLICE = 2_000;
/** How much of the end of a slice is left for the next one, lest a name be cut from its secret. */
const TAIL = 400;
const BEGINS_SECRET = ownPattern(
  `${word(`${NAMED}|${SHORT}|${VAGUE}|${OPENED}|${BEFORE}|code|kod|ssid|wlan|log-?in|akaun`)}|[^\\s/|@]{1,60}@`,
  'iu',
);

const slicesOf = (line: string): string[] => {
  const slices: string[] = [];
  let from = 0;
  while (line.length - from > LONGEST_SLICE) {
    const tail = line.slice(from + LONGEST_SLICE - TAIL, from + LONGEST_SLICE);
    const name = tail.search(BEGINS_SECRET);
    const blank = tail.lastIndexOf(' ');
    const kept = name >= 0 ? name : blank >= 0 ? blank : TAIL;
    const to = from + LONGEST_SLICE - TAIL + kept;
    slices.push(line.slice(from, to));
    from = to;
  }
  return [...slices, line.slice(from)];
};

/** Whether a text is the name of a secret and nothing else. */
export const namesSecret = (text: string): boolean => text.length <= 60 && ALONE.test(seen(text));

/** Whether a text can be the secret that a name before it speaks of. */
export const maySecret = (text: string): boolean =>
  text.trim() !== '' && ONE_WORD.test(squeezed(text)) && !OTHER_LABEL.test(text);

/** Of another width, or with signs between the letters that nobody sees, it is the same word. */
const seen = (line: string): string => visibleText(line.normalize('NFKC'));

/** The text of a slice, and whether the rest of its line is hidden too. */
const maskSlice = (slice: string): { text: string; hidesRest: boolean } => {
  // Of several names the first one: what stands before it may hold secrets of one word.
  const [label] = [NAMED_LINE, SHORT_LINE, GLUED]
    .flatMap((pattern) => pattern.exec(slice)?.[1] ?? [])
    .sort((a, b) => a.length - b.length);
  const open = label ?? slice;
  const masked = WORDS.reduce(
    (rest, pattern) => rest.replace(pattern, `$1${MASK}`),
    open.replace(BEFORE_NAME, MASK),
  );
  return label === undefined
    ? { text: masked, hidesRest: false }
    : { text: `${masked}${MASK}`, hidesRest: true };
};

const maskPlain = (line: string): string => {
  const shown: string[] = [];
  for (const slice of slicesOf(line)) {
    const { text, hidesRest } = maskSlice(slice);
    shown.push(text);
    if (hidesRest) break;
  }
  return shown.join('');
};

/** A text without what stands behind a word for password in it. */
export const maskText = (line: string): string => {
  const plain = squeezed(seen(line));
  const masked = maskPlain(plain);
  return masked === plain ? line : masked;
};

/** Lines that hold the secret whose name stands alone above them, or at the end of the line above. */
const secretLines = (lines: readonly string[]): Set<number> => {
  const found = new Set<number>();
  lines.forEach((text, at) => {
    const line = seen(text);
    if (!namesSecret(line) && !AT_END.test(squeezed(line).slice(-TAIL))) return;
    const below = lines.slice(at + 1, at + 1 + LOOK_BELOW);
    const first = below.findIndex((text) => text.trim() !== '' && !FILLER.test(text));
    if (first >= 0 && maySecret(below[first] as string)) found.add(at + 1 + first);
  });
  return found;
};

/**
 * Lines of a text as they may be stored and shown: without the secrets that were read from them and
 * without what stands behind or below a word for password.
 */
export const maskLines = (lines: readonly string[], secrets: readonly string[] = []): string[] => {
  const below = secretLines(lines);
  const known = secrets.filter((secret) => secret !== '');
  return lines.map((line, at) =>
    below.has(at)
      ? MASK
      : maskText(known.reduce((rest, secret) => rest.split(secret).join(MASK), line)),
  );
};
