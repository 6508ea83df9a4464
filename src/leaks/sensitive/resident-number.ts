/** Weights of the digits of a resident registration number (주민등록번호), of which the last one checks the others. */
const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** From this month on the digits behind the sex are drawn by lot, and nothing checks them. */
const firstWithoutCheck = 202010;

/**
 * Whether `yymmdd-snnnnnn` is a resident registration number: its day exists, and its last digit fits the others. Of
 * people who were born since October 2020 only the day can be looked at.
 */
export function isResidentNumber(text: string): boolean {
  const digits = [...text.replace('-', '')].map(Number);
  const [sex = 0] = digits.slice(6);
  const century = sex === 1 || sex === 2 || sex === 5 || sex === 6 ? 1900 : 2000;
  const [year, month, day] = [
    century + Number(text.slice(0, 2)),
    Number(text.slice(2, 4)),
    Number(text.slice(4, 6)),
  ];
  if (!isDay(year, month, day)) return false;
  if (year * 100 + month >= firstWithoutCheck) return true;
  const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  const isForeign = sex >= 5;
  return digits[12] === ((isForeign ? 13 : 11) - (sum % 11)) % 10;
}

function isDay(year: number, month: number, day: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
