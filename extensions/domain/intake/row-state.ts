import { getPath } from '../kernel/paths.ts';
import { patternOf } from '../kernel/patterns.ts';
import { type Cell, STATUS_HEADER } from '../documents/index.ts';
import { plainText } from '../kernel/plain-text.ts';
import { doubtOf, findingOf } from './errors.ts';
import { saysItIsOff, saysItMoved, wordsAround } from './odd-texts.ts';
import type { Parsed } from './parsed.ts';
import type { RowStates, TableDefinition } from './profile.ts';
import { remember } from './remember.ts';

/**
 * As partners say it in English, Malay, French and Chinese; a profile may name its own words. What
 * stands in none of the lists is doubted: a word that nobody knows may be one for "cancelled".
 */
export const USUAL_STATES: RowStates = {
  field: 'status',
  closed: [
    '(?:job |order |wo |already |cust(?:omer)? )?(?:complet(?:e|ed|ion)|done|closed?|finish(?:ed)?|success(?:ful|fully)?|activated|installed|resolved|settled)(?:\\b.*)?',
    '(?:order |cust(?:omer)? |wo )?(?:cancel(?:l?ed|lation)?|cancle|cxl|cncl|cx|withdraw(?:n|al)?|void|reject(?:ed)?|terminat(?:ed|ion)|abort(?:ed)?|failed|expired|drop(?:ped)?|duplicate)(?:\\b.*)?',
    '(?:telah )?(?:selesai|siap|batal|dibatalkan|ditolak|tutup|ditutup)(?:\\b.*)?',
    '(?:annul[ée]e?|termin[ée]e?|clos|cl[ôo]tur[ée]e?|rejet[ée]e?)',
    '(?:已)?(?:取消|完成|关闭|拒绝)',
  ],
  held: [
    '(?:on[- ]?)?hold(?:\\b.*)?|kiv(?:\\b.*)?|k[. ]i[. ]v|suspend(?:ed)?|postponed?|deferred|blocked|return(?:ed)?(?:\\b.*)?|rtn|no show|uncontactable|unreachable',
    '(?:to be|pending|request(?:ed)?) (?:cancel\\w*|withdraw\\w*|terminat\\w*)',
    '(?:di)?tangguh(?:kan)?|en attente|suspendue?',
  ],
  open: [
    '(?:still |not yet |job |order |wo )?(?:pending|open|new|active|assign(?:ed|ment)?|re-?assigned|schedul(?:e|ed|ing)|re-?schedul(?:e|ed|ing)|confirm(?:ed)?|appt|appointment|book(?:ed)?|accept(?:ed)?|acknowledged|receiv(?:e|ed)|ready|to do|todo|queue(?:d)?|wip|start(?:ed)?|dispatch(?:ed)?|on[- ]?going|in[- ]?progress|progress|processing|waiting|awaiting|draft|released?|created|submitted|issued|ok|yes|urgent|normal|planned)(?:\\b.*)?',
    'not (?:yet )?(?:done|complet\\w*|started|closed)|incomplete|undone|un-?assigned',
    '(?:dalam proses|baru|belum\\b.*|menunggu\\b.*|dijadualkan|disahkan)',
    '(?:nouveau|nouvelle|ouverte?|en cours|planifi[ée]e?|confirm[ée]e?)',
  ],
};

const MARKS = /[\p{So}\u221a\u00d7?]/u;
/** `Pending - KIV`, `Rescheduled to 12/12`: the word before it is not all that is said. */
const WAITS =
  /\b(?:kiv|on hold|uncontactable|unreachable|no show|tangguh\w*)\b|^re-?sched\w*\b.*\d{1,2}\s?(?:[/.-]\s?\d|[a-z]{3})/i;

type State = 'open' | 'closed' | 'held' | 'unknown';
const known = remember<State>(2_000);

/** Marks and full stops around a word say nothing: `✓ Done.` */
const bareWord = (status: string): string =>
  status.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const stateOf = ({ closed, held, open }: RowStates, status: string): State => {
  const word = bareWord(status);
  const fits = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => patternOf(`^(?:${pattern})$`).test(word));
  return known([status, ...closed, '', ...held, '', ...(open ?? [])].join('|'), () => {
    // A tick or a cross beside an order may mean done, or off.
    if (word === '') return MARKS.test(status) ? 'unknown' : 'open';
    if (fits(held)) return 'held';
    if (fits(closed)) return 'closed';
    if (open && !fits(open)) return 'unknown';
    return WAITS.test(word) || saysItIsOff(word) ? 'held' : 'open';
  });
};

/** A row that asks for a cancellation says by "Cancelled" what it asks for. */
const asksForIt = ({ values }: Parsed, status: string): boolean =>
  values.orderType === 'CANCELLATION' && /cancel|batal|cxl|terminat|withdraw/i.test(status);

const LONGEST_STATE = 80;
const LONGEST_REMARK = 2_000;
/** Sheets that are kept and not meant: `OLD`, `Do not use`. */
const SET_ASIDE = /^(?:old|archived?|do(?: not|n'?t) use|back-?up|void|lama|jangan guna)\b/i;

/** `Cancel?`, `Done`, `Closed Date`: whatever such a column has but a no, the order may be over. */
const ENDING =
  /^(?:is |order |wo |job )?(?:cancel(?:l?ed|lation)?|withdrawn|terminated|void(?:ed)?|rejected|completed|closed|done|duplicate[ds]?|on hold|kiv|postponed|selesai|batal|dibatalkan|ditutup|tangguh)\b(?! (?:by|before|reason code)\b)[^\d]{0,20}$/i;
const NO = /^(?:n|no|false|0|nil|none|tidak|tak|belum|non|x?n\/?a|not yet|\p{P}+)$/iu;

/** A cell of a column that the profile does not name, with its header. */
export type UnnamedCell = { header: string; cell: Cell };

/**
 * Partners send lists of all their orders, also of those that are over: such a row never makes a new
 * one. What waits is doubted, and so is a word that is in no list. A profile without a column of
 * states takes one that is called so; elsewhere only a cell that says nothing else counts.
 */
export const respectState = (
  parsed: Parsed,
  { states = USUAL_STATES }: Pick<TableDefinition, 'states'>,
  unnamed: readonly UnnamedCell[] = [],
  sheet?: string,
): void => {
  const { field } = states;
  const value = getPath(parsed.values, field);
  const judge = (text: string, cells: readonly string[] | undefined, isStatus: boolean): void => {
    const status = plainText(text).slice(0, LONGEST_STATE);
    const details = { field, cells };
    const state = stateOf(states, status);
    if (state === 'closed' && asksForIt(parsed, status)) return;
    if (state === 'closed' && isStatus)
      parsed.errors.push(findingOf('ROW_CLOSED.status', { status }, details));
    else if (state === 'held' || state === 'closed')
      parsed.warnings.push(doubtOf('ROW_HELD.status', { status }, details));
    else if (!isStatus && saysItIsOff(status) && !asksForIt(parsed, status))
      parsed.warnings.push(doubtOf('ROW_HELD.status', { status }, details));
    else if (state === 'unknown' && isStatus)
      parsed.warnings.push(doubtOf('ROW_HELD.unknown', { status }, details));
  };
  if (typeof value === 'string') judge(value, parsed.sources[field]?.cells, true);
  const isNamed = Object.hasOwn(parsed.values, field);
  for (const { header, cell } of unnamed) {
    const said = plainText(cell.text);
    if (ENDING.test(plainText(header)) && !STATUS_HEADER.test(header) && !NO.test(said)) {
      const status = `${plainText(header)}: ${said}`.slice(0, LONGEST_STATE);
      if (!asksForIt(parsed, status))
        parsed.warnings.push(
          doubtOf('ROW_HELD.status', { status }, { field, cells: [cell.address] }),
        );
      continue;
    }
    if (cell.number !== undefined) continue;
    const cells = [cell.address];
    const text = cell.text.slice(0, LONGEST_REMARK);
    const isMoved = saysItMoved(text, parsed.values.appointment);
    if (isMoved || (text.length > LONGEST_STATE && saysItIsOff(text) && !asksForIt(parsed, text)))
      parsed.warnings.push(
        doubtOf('ROW_HELD.status', { status: wordsAround(text) }, { field, cells }),
      );
    else if (text.length <= LONGEST_STATE)
      judge(text, cells, !isNamed && STATUS_HEADER.test(header));
  }
  if (sheet !== undefined && SET_ASIDE.test(plainText(sheet)))
    parsed.warnings.push(
      doubtOf('ROW_HELD.status', { status: sheet.slice(0, LONGEST_STATE) }, { field }),
    );
  else if (sheet !== undefined) judge(sheet, undefined, false);
};

/** `AMINA (POSTPONED)`, `AMINA - ON HOLD`: what people write behind a name. */
const BEHIND_NAME = /[([{]([^()[\]{}]{2,40})[)\]}]|\s[-–—:/]+\s*([^-–—:/]{2,40})$/g;
const WAITS_IN_NAME = /\b(?:on hold|kiv|postponed|deferred|no show|tangguh)\b/i;

/** Doubts an order whose name or building is written with a state. */
export const doubtNamedStates = (parsed: Parsed, states: RowStates = USUAL_STATES): void => {
  for (const field of ['customerName', 'building']) {
    const value = parsed.values[field];
    if (typeof value !== 'string' || saysItIsOff(value)) continue;
    if (saysItMoved(value, parsed.values.appointment)) continue;
    const text = plainText(value).slice(0, LONGEST_REMARK);
    const parts = [...text.matchAll(BEHIND_NAME)].map(
      ([, inside, behind]) => inside ?? behind ?? '',
    );
    const isHeld = parts.some((part) => ['closed', 'held'].includes(stateOf(states, part)));
    if (!isHeld && !(field === 'customerName' && WAITS_IN_NAME.test(text))) continue;
    const details = { field, cells: parsed.sources[field]?.cells };
    parsed.warnings.push(
      doubtOf('ROW_HELD.status', { status: text.slice(0, LONGEST_STATE) }, details),
    );
  }
};
