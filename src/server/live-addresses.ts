/** The addresses that the server keeps for itself; they come before whatever a site has there. */
export const liveAddresses = {
  events: '/__hoego/events',
  script: '/__hoego/client.js',
  style: '/__hoego/client.css',
} as const;
