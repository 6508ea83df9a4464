/** A name as the dictionary has it, without spaces and in small letters: `Load Balancer` -> `loadbalancer`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9가-힣]/g, '');
}
