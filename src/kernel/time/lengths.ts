/** Lengths of time in milliseconds. A day is 24 hours: what the calendar calls one may be longer or shorter by an hour. */
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
