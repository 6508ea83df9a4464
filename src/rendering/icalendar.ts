import type { CalendarEvent, CalendarView } from '../pages/api/calendar-view.ts';

/**
 * A calendar that people subscribe to (RFC 5545). Its entries are events of a whole day: the calendars of Google, Apple and
 * Microsoft show no to-dos of a subscription.
 */
export function icalendar({ name, lang, events }: CalendarView): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//hoego//actions//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    ...(events.length === 0 ? aloneLines : events.flatMap(eventLines)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A calendar has at least one component (3.6), and some programs refuse one that has none. */
const aloneLines = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines({
  uid,
  stamp,
  day,
  dayAfter,
  summary,
  description,
  url,
}: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${dayAfter}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** TEXT (3.3.11): backslashes, semicolons, commas and line ends are escaped. */
function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const encoder = new TextEncoder();

/** Octets of a line without its end (3.1). */
const longestLine = 75;

/** A line cut into lines of at most 75 octets, never within a character; those after the first begin with a space. */
function folded(line: string): string {
  let [written, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}
