/** One entry of a feed: instants, or days for what lasts all day (`until` outside, as RFC 5545 has it). */
export type CalendarEvent = {
  uid: string;
  title: string;
  place?: string | null;
  link?: string | null;
  changedAt: Date;
  isBusy: boolean;
} & ({ startsAt: Date; endsAt: Date } | { from: string; until: string });

const MOST_OCTETS = 75;

/** What the letter takes in UTF-8. */
const octetsOf = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
};

/** A text value: its own signs are escaped, and what would break a line is not let through. */
export const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- that is what must not stand there
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** Lines of at most 75 octets; what goes on begins with a space. Letters are not cut in two. */
export const folded = (line: string): string => {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (size + octets > MOST_OCTETS) {
      pieces.push(piece);
      piece = '';
      // The space that begins the next line.
      size = 1;
    }
    piece += letter;
    size += octets;
  }
  return [...pieces, piece].join('\r\n ');
};

const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const day = (date: string): string => date.replaceAll('-', '');

const linesOf = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${utc(event.changedAt)}`,
  ...('startsAt' in event
    ? [`DTSTART:${utc(event.startsAt)}`, `DTEND:${utc(event.endsAt)}`]
    : [`DTSTART;VALUE=DATE:${day(event.from)}`, `DTEND;VALUE=DATE:${day(event.until)}`]),
  `SUMMARY:${escaped(event.title)}`,
  ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
  ...(event.link ? [`URL:${event.link}`] : []),
  `TRANSP:${event.isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
  'END:VEVENT',
];

/** A calendar by RFC 5545: UTC instants, so that it needs no table of time zones. */
export const calendarText = (name: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fieldwright//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
